import type { Span } from '../../text/span.ts';
import { trimmed } from './lines.ts';

/** What `curl -w '%{http_code}'` and its variants leave behind a body: `422`, `HTTP 422`, `status: 422`. */
const WRITTEN_STATUS =
  /(?:^|[\s}\]>])(?:(?:http(?:[_ -]?(?:code|status))?|status(?:[_ -]?code)?)[ :=]{1,3})?([1-5]\d\d)$/iu;

export interface WrittenStatus {
  /** The body in front of it. */
  readonly body: Span;
  readonly statusCode: number;
  readonly span: Span;
}

/** The status that stands behind a structured body on its last line; `undefined` where it may be part of a text. */
export function readWrittenStatus(text: string, body: Span): WrittenStatus | undefined {
  const first = text[body.start];
  if (first !== '{' && first !== '[' && first !== '<') return undefined;
  const { end } = trimmed(text, body.start, body.end);
  const tailStart = Math.max(body.start, end - 32);
  const tail = text.slice(tailStart, end);
  const found = WRITTEN_STATUS.exec(tail);
  const digits = found?.[1];
  if (found === null || digits === undefined) return undefined;
  const separator = /^[}\]>]/u.test(found[0]) ? 1 : 0;
  const range = trimmed(text, body.start, tailStart + found.index + separator);
  const closing = text[range.end - 1];
  if (closing !== '}' && closing !== ']' && closing !== '>') return undefined;
  return { body: range, statusCode: Number(digits), span: { start: end - 3, end } };
}

/** The body without the status that `-w` wrote behind it, when it repeats the one of the head. */
export function withoutWrittenStatus(text: string, body: Span, statusCode: number | null): Span {
  const written = readWrittenStatus(text, body);
  return written !== undefined && written.statusCode === statusCode ? written.body : body;
}
