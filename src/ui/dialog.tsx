import { useEffect, useId, useRef, type ReactNode } from 'react';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The native modal dialog: the browser keeps focus inside, closes on Escape and gives focus back. */
export function Dialog({ open, title, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    if (open && !dialog.open) {
      dialog.showModal();
      // React knows no `autofocus` attribute, and what it focuses itself is not shown yet.
      dialog.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    }
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      className="border-line-strong bg-surface text-ink m-auto mt-[10vh] max-h-[80vh] w-[min(40rem,calc(100vw-2rem))] border p-0"
      onClose={onClose}
    >
      {open ? (
        <div className="flex flex-col gap-4 p-4">
          <div className="flex items-center justify-between gap-4">
            <h2 className="text-base" id={titleId}>
              {title}
            </h2>
            <button
              className="text-accent min-h-7 px-2 text-sm underline underline-offset-4"
              type="button"
              onClick={() => ref.current?.close()}
            >
              Close
            </button>
          </div>
          {children}
        </div>
      ) : null}
    </dialog>
  );
}
