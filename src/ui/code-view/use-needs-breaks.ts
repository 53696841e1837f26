import { startTransition, useEffect, useMemo, useState } from 'react';
import { whenIdle } from '../when-idle.ts';
import { hasLongLine } from './lines.ts';

/** So much of a text is looked at before it is drawn: a large one has a million lines. */
const atOnce = 1_000_000;

/** Whether a text has a line that breaks would make readable. A large one whose first is far away is known later. */
export function useNeedsBreaks(text: string): boolean {
  const begins = useMemo(() => hasLongLine(text.slice(0, atOnce)), [text]);
  const [later, setLater] = useState<string | null>(null);
  useEffect(() => {
    if (begins || text.length <= atOnce) return undefined;
    return whenIdle(() => {
      if (hasLongLine(text)) startTransition(() => setLater(text));
    });
  }, [begins, text]);
  return begins || later === text;
}
