import type { Span } from '../../text/span.ts';
import { trimmed } from './lines.ts';

export interface RequestLine {
  readonly kind: 'request';
  readonly method: string;
  readonly methodSpan: Span;
  readonly target: string;
  readonly targetSpan: Span;
  /** `null`: written without one, as in `.http` files. */
  readonly version: string | null;
}

export interface StatusLine {
  readonly kind: 'response';
  readonly statusCode: number;
  readonly statusSpan: Span;
  /** `null`: left out, as in HTTP/2. */
  readonly reasonPhrase: string | null;
}

export type StartLine = RequestLine | StatusLine;

/** Reading: `HTTP/1.1 422`, up to the code. Applied to one line. */
const statusLine = /^HTTP\/\d(?:\.\d)?[ \t\u{a0}]+([1-9]\d\d)(?!\d)/iu;
/** Reading: a sentence that goes on behind a status line. Applied to the first 100 characters of a reason phrase. */
const returnedFor = /\breturned for "/u;
/** Reading: `POST /api/x`, up to the target's end. Applied to one line. */
const requestLine = /^([A-Z][A-Z-]{1,19})[ \t]+([^\s"']+)/u;
/** Reading: ` HTTP/1.1` at the end of a request line. */
const versionPattern = /^[ \t]+(HTTP\/\d(?:\.\d)?)[ \t]*$/iu;
/** Methods that may stand in a request line without a version. RFC 9110 §9, RFC 5789. */
const plainMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY']);
/** A start line is longer than this only by its target; RFC 9112 §3 recommends 8000 octets, long queries are longer. */
const longest = 65536;

/** RFC 9112 §4. Tolerates a missing reason phrase and leading blanks. */
export function readStatusLine(text: string, start: number, end: number): StatusLine | undefined {
  const from = trimmed(text, start, end).start;
  const first = text.charCodeAt(from) | 32;
  if (first !== 104) return undefined;
  const found = statusLine.exec(text.slice(from, Math.min(end, from + 64)));
  const digits = found?.[1];
  if (found === null || digits === undefined) return undefined;
  const at = from + found[0].length - digits.length;
  const phrase = trimmed(text, at + digits.length, end);
  // Symfony's exceptions begin so; what follows is a sentence.
  if (returnedFor.test(text.slice(phrase.start, Math.min(phrase.end, phrase.start + 100)))) return undefined;
  return {
    kind: 'response',
    statusCode: Number(digits),
    statusSpan: { start: at, end: at + digits.length },
    reasonPhrase: phrase.end > phrase.start ? text.slice(phrase.start, phrase.end) : null,
  };
}

/** RFC 9112 §3. Without a version only for well-known methods and targets that look like one. */
export function readRequestLine(text: string, start: number, end: number): RequestLine | undefined {
  const from = trimmed(text, start, end).start;
  const first = text.charCodeAt(from);
  if (first < 65 || first > 90 || end - from > longest) return undefined;
  const line = text.slice(from, end);
  const found = requestLine.exec(line);
  const method = found?.[1];
  const target = found?.[2];
  if (found === null || method === undefined || target === undefined) return undefined;
  const version = versionPattern.exec(line.slice(found[0].length))?.[1] ?? null;
  if (version === null && !mayLackVersion(method, target, line.slice(found[0].length))) return undefined;
  const targetStart = from + found[0].length - target.length;
  return {
    kind: 'request',
    method,
    methodSpan: { start: from, end: from + method.length },
    target,
    targetSpan: { start: targetStart, end: targetStart + target.length },
    version,
  };
}

function mayLackVersion(method: string, target: string, rest: string): boolean {
  return rest.trim() === '' && plainMethods.has(method) && (target.startsWith('/') || target.includes('://'));
}

export function readStartLine(text: string, start: number, end: number): StartLine | undefined {
  return readStatusLine(text, start, end) ?? readRequestLine(text, start, end);
}
