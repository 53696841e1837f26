import { type RefObject, useEffect, useRef } from 'react';
import { useCase } from './case.tsx';

/** Of this part of the screen, from its top, a verdict is seen that begins there. */
const seen = 0.7;

/**
 * Scrolls to the verdict on a text that was pasted, once, where it stands out of sight (a phone draws it below the box).
 * The focus stays; whoever types, adds a request or compares answers is not moved.
 */
export function useBroughtIntoView(): RefObject<HTMLElement | null> {
  const box = useRef<HTMLElement>(null);
  const { inspected, rounds } = useCase();
  const shown = useRef<string | null>(null);
  const paste = inspected?.input.paste ?? null;
  const isArrival = inspected !== null && !inspected.input.isTyped && rounds.list.length === 1;

  useEffect(() => {
    if (paste === shown.current) return;
    shown.current = paste;
    if (!isArrival || box.current === null) return;
    const { top } = box.current.getBoundingClientRect();
    if (top >= 0 && top < innerHeight * seen) return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    box.current.scrollIntoView({ block: 'start', behavior: isStill ? 'auto' : 'smooth' });
  }, [paste, isArrival]);
  return box;
}
