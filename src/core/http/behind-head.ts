import type { Span } from '../text/span.ts';
import type { HttpRequest } from './message.ts';

/** The empty place behind the last thing that is known of a request's head, in the source text; `null` when nothing is. */
export function behindHead({ headers, targetSpan, methodSpan }: HttpRequest): Span | null {
  const ends = [...headers.map(({ valueSpan }) => valueSpan.end), targetSpan?.end ?? 0, methodSpan?.end ?? 0];
  const end = ends.reduce((last, one) => Math.max(last, one), 0);
  return end === 0 ? null : { start: end, end };
}
