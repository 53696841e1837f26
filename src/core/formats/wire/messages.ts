import { headerField, type Exchange, type HttpRequest } from '../../http/message.ts';
import { sliceOf } from '../../text/mapped-text.ts';
import type { Problem, Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { bodyOf, requestOf, responseOf, whyNoBody } from './exchange.ts';
import { decodeChunked } from './chunked.ts';
import { isFieldLine } from './fields.ts';
import { isInterim, readHead, startsMessage, type Head } from './head.ts';
import { isBlank, lineAt, linesOf, trimmed } from './lines.ts';
import { leadingLines } from './leading-lines.ts';
import { readRequestLine, readStatusLine } from './start-line.ts';
import { readStatedRequest } from './stated-request.ts';
import { withoutWrittenStatus } from './written-status.ts';

/** One message with the range of its body, empty when there is none. */
export interface Message {
  readonly head: Head;
  readonly body: Span;
}

/** Where the first message of the text starts; -1 when there is none. What stands before it is prose. */
export function firstMessageAt(text: string, from = 0): number {
  for (const line of linesOf(text, from)) if (startsMessage(text, line, false)) return line.start;
  return startLineBehind(text, from);
}

/** A request line up to its version, at the end of what stands before it. Applied to the 300 characters before a version. */
const REQUEST_BEFORE = /(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \/\S{0,280} $/u;

function hasFieldsBelow(text: string, at: number): boolean {
  const { next } = lineAt(text, at);
  return isFieldLine(text, next) && isFieldLine(text, lineAt(text, next).next);
}

/** A start line behind a capture's octets or a tool's mark, known by the header fields below it; -1 when there is none. */
function startLineBehind(text: string, from: number): number {
  for (let at = text.indexOf('HTTP/', from); at !== -1; at = text.indexOf('HTTP/', at + 1)) {
    if (!hasFieldsBelow(text, at)) continue;
    if (readStatusLine(text, at, lineAt(text, at).end) !== undefined) return at;
    const before = text.slice(Math.max(from, at - 300), at);
    const start = at - before.length + (REQUEST_BEFORE.exec(before)?.index ?? before.length);
    if (start < at && readRequestLine(text, start, lineAt(text, at).end) !== undefined) return start;
  }
  return -1;
}

/**
 * The messages of a text, one after the other, as `curl -i` and raw recordings print them. A body ends where another
 * message unmistakably starts; its own lines that look like a start line are told apart by `Content-Length`, and by an
 * HTML page that is still open. Most recordings have chunked coding undone; where its sizes still stand, they are taken out.
 */
export function readMessages(text: string): Reading<readonly Message[]> {
  const messages: Message[] = [];
  const problems: Problem[] = [];
  const adjacent = adjacentMessages(text);
  let at = firstMessageAt(text);
  while (at !== -1 && at < text.length) {
    const head = readHead(text, at);
    if (head === undefined) break;
    problems.push(...head.problems);
    const limit = adjacent(head.end);
    const { end: stop, next } = nextMessageAt(text, head, limit);
    const end = next < text.length ? beforeHeading(text, head.end, stop) : stop;
    const whole = withoutTrailer(text, trimmedBody(text, head.end, end));
    messages.push({ head, body: withoutRemarks(text, whole, head) });
    at = next;
  }
  return { value: messages, problems };
}

/** What a body may end with when a status line stands directly behind it. Applied to the seven characters before. */
const BODY_END = /(?:[}\]]|<\/html>)$/iu;

/**
 * The first status line, at or behind ever later offsets, that follows a body without a line break between, as terminals
 * show it, or a packet's octets; the text's length when there is none.
 */
function adjacentMessages(text: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found >= from) return found;
    for (found = text.indexOf('HTTP/', from); found !== -1; found = text.indexOf('HTTP/', found + 1)) {
      const isBehindBody = BODY_END.test(text.slice(Math.max(from, found - 7), found));
      if (
        (isBehindBody || hasFieldsBelow(text, found)) &&
        readStatusLine(text, found, Math.min(text.length, found + 64)) !== undefined
      )
        return found;
    }
    found = text.length;
    return found;
  };
}

/** What IDEs and proxies write behind a message: a rule, `<> 2026-11-22T120000.422.json`, `Response code: 422 (…); Time: …`. Applied to the last line. */
const TRAILER =
  /^(?:-{20,200}|<>[ \t]{1,4}\S{1,200}|Response (?:code: \d{3}\b.{0,200}|file saved\.?)|> (?:\{%|\S{1,120}\.js).{0,200}|(?:\d{1,3}\.){3}\d{1,3}:\d{1,5}: (?:client|server) .{1,100})$/u;

function withoutTrailer(text: string, body: Span): Span {
  let { end } = body;
  while (end > body.start) {
    const tailStart = Math.max(body.start, end - 301);
    const lineStart = tailStart + text.slice(tailStart, end).lastIndexOf('\n') + 1;
    if (end - lineStart > 300 || !TRAILER.test(text.slice(lineStart, end))) break;
    ({ end } = trimmed(text, body.start, lineStart));
  }
  return { start: body.start, end };
}

/** Where a body ends by its stated length when it closes there, and other words follow: a capture's next packet, a prompt. */
function withoutRemarks(text: string, body: Span, head: Head): Span {
  const length = Number(headerField(head.fields, 'content-length')?.value ?? Number.NaN);
  const end = body.start + length;
  const isClosed =
    end < body.end && '}]>'.includes(text.charAt(end - 1)) && '{[<'.includes(text.charAt(body.start));
  return isClosed && /^(?:[<>] |\s*\n)/u.test(text.slice(end, end + 16)) ? { start: body.start, end } : body;
}

/** What people write between two messages: `Response:`, `--- response ---`, `###`. Applied to one line of at most 40 characters. */
const HEADING =
  /^[\s#*=-]{0,12}(?:(?:http )?(?:response|request|answer|reply|output|result)(?: \d{1,3})?)?[\s:#*=-]{0,12}$/iu;

/** Where the body ends in front of a heading that announces the next message. */
function beforeHeading(text: string, start: number, end: number): number {
  const last = trimmed(text, start, end).end;
  const lineStart = Math.max(start, text.lastIndexOf('\n', last - 1) + 1);
  return last - lineStart <= 40 && HEADING.test(text.slice(lineStart, last)) ? lineStart : end;
}

/** Blank lines before and behind a body are the terminal's, not the server's; leading spaces of a line are kept. */
function trimmedBody(text: string, start: number, end: number): Span {
  let from = start;
  while (from < end) {
    const line = lineAt(text, from, end);
    if (!isBlank(text, line.start, line.end)) break;
    from = line.next;
  }
  return { start: from, end: Math.max(from, trimmed(text, from, end).end) };
}

/** Status codes whose responses never have a body. RFC 9110 §6.4.1 */
function isBodiless(statusCode: number | null): boolean {
  return statusCode !== null && (statusCode < 200 || statusCode === 204 || statusCode === 304);
}

/** `###` between the requests of a `.http` file. */
const SEPARATOR = '###';

/** Reading: a page, not a part of one. Applied to the beginning of a body. */
const OPEN_PAGE = /^\s{0,64}<(?:!doctype html|html)/iu;
/** Reading: a page's last tag. Applied to a body. */
const PAGE_END = /<\/html>/iu;

/** Behind the end of a page that begins at an offset, looked for below its first line; behind the limit where it is cut off. */
function endOfPage(text: string, start: number, limit: number): number {
  const from = lineAt(text, start, limit).next;
  const found = PAGE_END.exec(text.slice(from, limit));
  return found === null ? limit + 1 : from + found.index + found[0].length;
}

/** Where the next message starts, and where this one ends. */
function nextMessageAt(
  text: string,
  head: Head,
  limit: number,
): { readonly end: number; readonly next: number } {
  const ofFile = head.kind === 'request' && head.version === null;
  const length = Number(headerField(head.fields, 'content-length')?.value ?? Number.NaN);
  const expects = Number.isFinite(length) && !isBodiless(head.statusCode) ? length : 0;
  const counter = byteCounter(text, head.end);
  const pageEnd = OPEN_PAGE.test(text.slice(head.end, head.end + 128))
    ? endOfPage(text, head.end, limit)
    : head.end;
  const content = trimmed(text, head.end, limit).start;
  for (const line of leadingLines(text, head.end, limit)) {
    if (ofFile && text.startsWith(SEPARATOR, line.start)) {
      const next = firstMessageAt(text, line.next);
      return { end: line.start, next: next === -1 ? text.length : next };
    }
    if (!startsMessage(text, line, true) || pageEnd > line.end) continue;
    // A head directly behind a head: the body was never printed (`curl -I`). A paste may lose one CR a line, not more.
    if (line.start <= content || counter(line.start) >= expects) return { end: line.start, next: line.start };
  }
  return { end: limit, next: limit };
}

/** Counts UTF-8 octets from `start` to ever later offsets, plus one a line break for a lost CR. */
function byteCounter(text: string, start: number): (offset: number) => number {
  let counted = start;
  let octets = 0;
  return (offset) => {
    for (; counted < offset; counted += 1) {
      const code = text.charCodeAt(counted);
      // A surrogate is half of a four-octet character.
      octets +=
        code === 10 || (code >= 0x80 && code < 0x800) || (code >= 0xd800 && code < 0xe000)
          ? 2
          : code < 0x80
            ? 1
            : 3;
    }
    return octets;
  };
}

/**
 * Requests with the responses that followed them. Interim responses (1xx, RFC 9110 §15.2) are no answer of their own
 * unless nothing else came; several final responses behind one request (a redirect, an authentication round) each
 * keep that request.
 */
export function pairMessages(text: string, messages: readonly Message[]): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  let request: HttpRequest | null = null;
  let answered = true;
  messages.forEach(({ head, body }, index) => {
    if (head.kind === 'request') {
      if (!answered) exchanges.push(exchangeOf(request, null));
      request = requestOf(head, {
        body: bodyOf(sliceOf(text, body.start, withLastBreak(text, body, head)), head.fields),
        bodyAbsent: whyNoBody(head.method, head.fields, head.closed && head.version !== null),
        coverage:
          head.version === null && head.scheme === null && head.fields.length === 0 ? 'unknown' : 'complete',
      });
      answered = false;
      return;
    }
    const interim = isInterim(head) && messages[index + 1]?.head.kind === 'response';
    if (interim) return;
    const range = withoutWrittenStatus(text, body, head.statusCode);
    const content = decodeChunked(text, range, head.fields) ?? sliceOf(text, range.start, range.end);
    exchanges.push(exchangeOf(request, responseOf(head, bodyOf(content, head.fields))));
    answered = true;
  });
  if (!answered) exchanges.push(exchangeOf(request, null));
  return exchanges;
}

/** Exchanges whose first answer's request is named by the words in front of the first message. */
export function withRequestBefore(text: string, exchanges: readonly Exchange[]): readonly Exchange[] {
  const [first, ...others] = exchanges;
  if (first === undefined || first.request !== null) return exchanges;
  const request = readStatedRequest(text, 0, Math.max(0, firstMessageAt(text)));
  return request === null ? exchanges : [{ ...first, request }, ...others];
}

/** Reading: media types of which each line is a record, the last one too. Applied to a media type. */
const ofLines = /^application\/(?:x-)?(?:ndjson|jsonlines|json-lines|jsonl)\b/iu;

/** Bulk APIs want the line break behind the last record. */
function withLastBreak(text: string, { end }: Span, { fields }: Head): number {
  const behind = text.startsWith('\r\n', end) ? 2 : text.startsWith('\n', end) ? 1 : 0;
  return ofLines.test(headerField(fields, 'content-type')?.value ?? '') ? end + behind : end;
}

function exchangeOf(request: Exchange['request'], response: Exchange['response']): Exchange {
  return { request, response, failure: null, startedAt: null };
}
