import { useEffect } from 'react';
import { Button } from '../../ui/button.tsx';
import { useAnnounce } from '../../ui/live-status.tsx';
import { documentWords } from './document-words.ts';
import { useSchema } from './open-document.tsx';

/** One line wherever something can be pasted: which schema document it will be checked against. Said even where it is not drawn. */
export function DocumentNotice({ isDrawn = true }: { readonly isDrawn?: boolean }) {
  const { opened, forget } = useSchema();
  const announce = useAnnounce();
  const words = opened === null ? '' : noticeOf(opened);
  useEffect(() => {
    if (words !== '') announce(words);
  }, [words, announce]);
  if (opened === null || !isDrawn) return null;
  return (
    <p className="screen-only flex flex-wrap items-baseline gap-x-4 pt-2 text-sm">
      <span className="wrap-anywhere">{words}</span>
      <Button
        look="quiet"
        small
        onClick={() => {
          forget();
          document.querySelector<HTMLElement>('#main')?.focus();
        }}
      >
        Forget the document
      </Button>
    </p>
  );
}

function noticeOf({ name, reading, problem }: NonNullable<ReturnType<typeof useSchema>['opened']>): string {
  if (problem !== null && reading === null) return `${name}: ${problem}`;
  if (reading === null) return `Reading ${name}…`;
  return reading.summary === null
    ? `${name} was not read: ${reading.message ?? ''}.`
    : `Requests are checked against ${documentWords(reading.summary)}.`;
}
