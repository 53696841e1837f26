import { useEffect, useRef } from 'react';
import { problemId } from './evidence-marks.ts';
import { useProblemFocus } from './problem-focus.tsx';

/** The number in `#problem-2`; it says nothing of what was pasted. */
function problemInAddress(): number | null {
  const number = /^#problem-(\d{1,6})$/u.exec(location.hash)?.[1];
  return number === undefined ? null : Number(number);
}

/**
 * A code page whose address ends in `#problem-2` shows problem 2 of what is pasted there. The focus stays where the
 * person pasted; a link followed later takes it along.
 */
export function useProblemAddress(revision: number): void {
  const { show, count } = useProblemFocus();
  const shown = useRef(0);

  useEffect(() => {
    const number = problemInAddress();
    if (shown.current === revision || count === 0) return;
    shown.current = revision;
    if (number === null || number > count || number < 1) return;
    show(number, undefined, false);
    document.getElementById(problemId(number))?.scrollIntoView({ block: 'nearest' });
  }, [revision, count, show]);

  useEffect(() => {
    const follow = () => {
      const number = problemInAddress();
      if (number !== null && number >= 1 && number <= count) show(number);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [count, show]);
}
