import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { useCase } from './case.tsx';
import { useTextFile } from './text-file.ts';

/** Whether a paste belongs to the element that has the focus. */
function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null)
  );
}

/**
 * A paste that no field takes is evidence, wherever on the page it happens; so is a file, dropped or pasted. Draws
 * nothing but why a file was not taken.
 */
export function PasteAnywhere() {
  const { setPaste, takeFile } = useCase();
  const { problem, read, dismiss } = useTextFile(takeFile);
  const readNow = useRef(read);
  useEffect(() => {
    readNow.current = read;
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const file = event.clipboardData?.files[0];
      // A field takes no file, so a picture or a copied file would be lost without a word.
      if (text === '' && file !== undefined) {
        event.preventDefault();
        void readNow.current(file);
        return;
      }
      if (takesText(event.target)) return;
      if (text.trim() === '') return;
      event.preventDefault();
      setPaste(text);
    };
    // Without this a file dropped beside the box replaces the page, and with it everything typed.
    const onDragOver = (event: DragEvent) => event.preventDefault();
    const onDrop = (event: DragEvent) => {
      if (event.defaultPrevented || takesText(event.target)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void readNow.current(file);
    };
    document.addEventListener('paste', onPaste);
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('drop', onDrop);
    };
  }, [setPaste]);
  if (problem === null) return null;
  return (
    <div className="border-likely bg-surface screen-only fixed inset-x-4 bottom-4 mx-auto flex max-w-[40rem] items-center gap-4 border border-l-4 p-3">
      <p className="grow">{problem}</p>
      <Button look="quiet" small onClick={dismiss}>
        Close
      </Button>
    </div>
  );
}
