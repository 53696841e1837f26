import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../../platform/after-paint.ts';

/**
 * Whether the place of an answer is held: while a large text is read the page has nothing to do, and what is laid out
 * then moves nothing when the answer comes. First the text itself is drawn and handed over: two frames.
 */
export function usePlaceHeld(isWaiting: boolean, revision: number): boolean {
  const [held, setHeld] = useState(0);
  useEffect(() => {
    if (!isWaiting) return undefined;
    let isWanted = true;
    void afterPaint()
      .then(afterPaint)
      .then(() => {
        if (isWanted) startTransition(() => setHeld(revision));
      });
    return () => {
      isWanted = false;
    };
  }, [isWaiting, revision]);
  return isWaiting && held === revision;
}
