import type { Span } from '../text/span.ts';

/** Whether two ranges share characters, or one is a place inside the other. Places at a border do not count. */
export function overlap(one: Span, other: Span): boolean {
  if (one.start === one.end && other.start === other.end) return false;
  return one.start < other.end && other.start < one.end;
}
