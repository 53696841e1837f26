import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { whenIdle } from './when-idle.ts';

interface LaterProps {
  /** Whether to wait: what is drawn quickly is drawn with the rest, or the page would jump. */
  readonly waits: boolean;
  /** Holds the place meanwhile. */
  readonly meanwhile?: ReactNode;
  readonly children: ReactNode;
}

/**
 * Draws its children after what stands around them is on the screen, so that a large page is not one long task. Not by
 * `useDeferredValue`, which waits for nothing where the drawing is a deferred one already.
 */
export function Later({ waits, meanwhile = null, children }: LaterProps) {
  const [isTurn, setTurn] = useState(!waits);
  useEffect(() => startTransition(() => setTurn(true)), []);
  return isTurn ? children : meanwhile;
}

interface LaterAnewProps extends LaterProps {
  /** What is drawn: the first at once, another one after what stands around it. */
  readonly of: string;
}

/** {@link Later} for what takes the place of another. */
export function LaterAnew({ waits, of, meanwhile = null, children }: LaterAnewProps) {
  return useLater(of, waits) === of ? children : meanwhile;
}

/** A value, after what stands around it is on the screen; until then the one before, at first the given one. */
export function useLater<T>(value: T, waits: boolean, before: T = value): T {
  const [turn, setTurn] = useState(() => before);
  useEffect(() => startTransition(() => setTurn(() => value)), [value]);
  return waits ? turn : value;
}

/** How many items of a list are drawn: the first at once, the others some at a time, when the page has nothing else to do. */
export function useGrowing(total: number, first: number, step: number): number {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    if (drawn >= total) return undefined;
    return whenIdle(() => startTransition(() => setDrawn(drawn + step)));
  }, [drawn, total, step]);
  return Math.min(drawn, total);
}
