import { useEffect, useState } from 'react';

/** Longer than this is no blink any more. */
const blink = 300;

/** Whether something goes on for longer than a blink: what is over sooner is not told, or the page would jump twice. */
export function useLate(isGoing: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isGoing) return undefined;
    const timer = setTimeout(() => setIsLate(true), blink);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [isGoing]);
  return isGoing && isLate;
}
