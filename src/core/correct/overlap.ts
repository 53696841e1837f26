import type { Span } from '../text/span.ts';

/** Whether two ranges share characters, or one is a place inside the other. Places at a border do not count, nor two at one place. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
