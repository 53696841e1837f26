import { useCallback, useLayoutEffect } from 'react';
import { copyText } from '../../platform/clipboard.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useAnnounce } from '../../ui/live-status.tsx';
import { useCase } from './case.tsx';

/** By its place on the keyboard: with Alt, a Mac's C is another character. */
function isCopyKey(event: KeyboardEvent): boolean {
  return event.code === 'KeyC' && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
}

/** Takes the whole diagnosis away as text, with credentials and e-mail addresses hidden; by button or Alt+Shift+C. */
export function CopyDiagnosis() {
  const { inspected } = useCase();
  const announce = useAnnounce();
  const copy = useCallback(async (): Promise<boolean> => {
    if (inspected === null) return false;
    // Holds the redaction rules: fetched with everything else a diagnosis needs, long before this.
    const { shareableDiagnosis } = await import('../../core/report/shareable-text.ts');
    const { inspection, input } = inspected;
    return copyText(shareableDiagnosis(inspection.diagnosis, input.paste, input.request));
  }, [inspected]);

  // With the drawing, not after it: a key may come as soon as the diagnosis is there.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isCopyKey(event) || inspected === null) return;
      event.preventDefault();
      void copy().then((worked) =>
        announce(
          worked ? 'Diagnosis copied as text, credentials hidden' : 'The browser did not allow copying.',
        ),
      );
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [copy, inspected, announce]);

  return (
    <div className="screen-only ml-auto flex flex-wrap items-center gap-x-2 text-sm">
      <CopyButton copy={copy} label="Copy diagnosis" look="quiet" of="as text, credentials hidden" />
      <kbd aria-hidden="true" className="max-md:hidden">
        Alt Shift C
      </kbd>
    </div>
  );
}
