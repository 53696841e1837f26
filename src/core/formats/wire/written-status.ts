import type { Exchange } from '../../http/message.ts';
import { readJsonAt } from '../../json/read.ts';
import { sliceOf } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';
import { responseOfBody, UNKNOWN_RESPONSE } from './exchange.ts';
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

/** A line of `-w` that names the status: `HTTP Status: 422`, `http_code=422`. Applied to what follows a body, cut at 2000 characters. */
const WRITE_OUT =
  /(?:^|[\s|,;])(?:http[ _-]?(?:status|code|response)?(?:[ _-]?code)?|status(?:[ _-]?code)?|response[ _-]?code)[ \t]{0,4}[:= ][ \t]{0,4}([1-5]\d\d)(?!\d|\.\d)/iu;
/** `}422`, with other output on the lines below. Applied to what follows a body, cut at 2000 characters. */
const GLUED = /^[ \t]{0,8}([1-5]\d\d)[ \t]{0,8}\r?\n/u;

/** The status among several lines that `-w` wrote behind a JSON body: times, sizes, addresses. */
export function readWriteOut(text: string, body: Span): WrittenStatus | undefined {
  if (text[body.start] !== '{' && text[body.start] !== '[') return undefined;
  if ('}]'.includes(text.charAt(body.end - 1))) return undefined;
  const { end } = readJsonAt(text, body.start, body.end);
  const rest = text.slice(end, Math.min(body.end, end + 2000));
  const found = /^[ \t]{0,8}\r?\n/u.test(rest) ? WRITE_OUT.exec(rest) : GLUED.exec(rest);
  const digits = found?.[1];
  if (found === null || digits === undefined) return undefined;
  const at = end + found.index + found[0].lastIndexOf(digits);
  return {
    body: { start: body.start, end },
    statusCode: Number(digits),
    span: { start: at, end: at + digits.length },
  };
}

/** The answer that a printed value is, with the status that a program printed behind it. */
export function printedAnswer(text: string, range: Span, whole: Span = range): Exchange {
  const written = readWrittenStatus(text, range) ?? readWriteOut(text, whole);
  if (written === undefined) return responseOfBody(sliceOf(text, range.start, range.end), null);
  const response = {
    ...UNKNOWN_RESPONSE,
    statusCode: written.statusCode,
    statusFrom: 'text' as const,
    statusSpan: written.span,
    body: { content: sliceOf(text, written.body.start, written.body.end), mediaType: null },
  };
  return { request: null, response, failure: null, startedAt: null };
}

/** The body without the status that `-w` wrote behind it, when it repeats the one of the head. */
export function withoutWrittenStatus(text: string, body: Span, statusCode: number | null): Span {
  const written = readWrittenStatus(text, body);
  return written !== undefined && written.statusCode === statusCode ? written.body : body;
}
