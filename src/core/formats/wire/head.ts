import type { HeaderField } from '../../http/message.ts';
import type { Problem } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { isFieldLine, isFold, readFieldLine, withFold } from './fields.ts';
import { isBlank, lineAt, type Line } from './lines.ts';
import { readMarkedStart } from './marked-start.ts';
import { readRequestLine, readStartLine, readStatusLine, type RequestLine } from './start-line.ts';

/** Start line and header section of one message, HTTP/1 or HTTP/2 with pseudo-header fields. */
export interface Head {
  readonly kind: 'request' | 'response';
  readonly method: string | null;
  readonly methodSpan: Span | null;
  readonly target: string | null;
  readonly targetSpan: Span | null;
  readonly scheme: string | null;
  readonly authority: string | null;
  readonly statusCode: number | null;
  readonly statusSpan: Span | null;
  readonly statusFrom: 'status-line' | 'pseudo-header' | null;
  readonly reasonPhrase: string | null;
  /** The request line's version; `null` without one. */
  readonly version: string | null;
  readonly fields: readonly HeaderField[];
  /** Where the body starts: behind the empty line, or where the head stops without one. */
  readonly end: number;
  /** An empty line was seen. */
  readonly closed: boolean;
  readonly problems: readonly Problem[];
}

/** RFC 9113 §8.3 */
const PSEUDO = new Set([':method', ':scheme', ':authority', ':path', ':status', ':protocol']);

/** Whether a message starts on this line. Inside a body only unmistakable start lines count. */
export function startsMessage(text: string, line: Line, insideBody: boolean): boolean {
  const code = text.charCodeAt(line.start);
  if (code === 58) return pseudoName(text, line) !== undefined;
  if (readMarkedStart(text, line) !== undefined) return true;
  if (!insideBody) return readStartLine(text, line.start, line.end) !== undefined;
  if (readStatusLine(text, line.start, line.end) !== undefined) return true;
  const request = readRequestLine(text, line.start, line.end);
  return request !== undefined && request.version !== null;
}

function pseudoName(text: string, line: Line): string | undefined {
  const field = readFieldLine(text, line);
  return field !== undefined && field.value !== '' && PSEUDO.has(field.name.toLowerCase())
    ? field.name.toLowerCase()
    : undefined;
}

/** Reads the head whose first line starts at `from`; `undefined` when no message starts there. */
export function readHead(text: string, from: number, limit: number = text.length): Head | undefined {
  const first = lineAt(text, from, limit);
  const start = readStartLine(text, first.start, first.end) ?? readMarkedStart(text, first);
  if (start === undefined && pseudoName(text, first) === undefined) return undefined;
  const section = readFields(text, start === undefined ? from : first.next, limit);
  const pseudo = (name: string): HeaderField | undefined =>
    section.fields.find((field) => field.name.toLowerCase() === name);
  const fields = section.fields.filter((field) => !PSEUDO.has(field.name.toLowerCase()));
  const { end, closed, problems } = section;
  if (start?.kind === 'response') {
    const { statusCode, statusSpan, reasonPhrase } = start;
    // Written out: a recording may hold a hundred thousand status lines, and spreading costs more than reading one.
    return {
      kind: 'response',
      method: null,
      methodSpan: null,
      target: null,
      targetSpan: null,
      scheme: null,
      authority: null,
      statusCode,
      statusSpan,
      statusFrom: 'status-line',
      reasonPhrase,
      version: null,
      fields,
      end,
      closed,
      problems,
    };
  }
  const rest = { fields, end, closed, problems };
  const status = pseudo(':status');
  if (start === undefined && status !== undefined) return { ...NOTHING, ...rest, ...pseudoStatus(status) };
  const line: Partial<RequestLine> = start ?? {};
  const method = pseudo(':method');
  const path = pseudo(':path');
  return {
    ...NOTHING,
    ...rest,
    kind: 'request',
    method: line.method ?? method?.value ?? null,
    methodSpan: line.methodSpan ?? method?.valueSpan ?? null,
    target: line.target ?? path?.value ?? null,
    targetSpan: line.targetSpan ?? path?.valueSpan ?? null,
    scheme: pseudo(':scheme')?.value ?? null,
    authority: pseudo(':authority')?.value ?? null,
    version: line.version ?? null,
  };
}

const NOTHING = {
  kind: 'request',
  method: null,
  methodSpan: null,
  target: null,
  targetSpan: null,
  scheme: null,
  authority: null,
  statusCode: null,
  statusSpan: null,
  statusFrom: null,
  reasonPhrase: null,
  version: null,
} as const;

/** `422`, or `422 Unprocessable Content` as some panels print it. */
const STATUS_VALUE = /^([1-9]\d\d)(?!\d)/u;

function pseudoStatus(field: HeaderField): Partial<Head> & { kind: 'response' } {
  const digits = STATUS_VALUE.exec(field.value)?.[1];
  const { start } = field.valueSpan;
  return {
    kind: 'response',
    statusCode: digits === undefined ? null : Number(digits),
    statusSpan: digits === undefined ? null : { start, end: start + 3 },
    statusFrom: digits === undefined ? null : 'pseudo-header',
    reasonPhrase: field.value.slice(3).trim() || null,
  };
}

/** The whole head was pasted with an indent, so an indented line is no folded one. */
function isIndented(text: string, field: HeaderField): boolean {
  const code = text.charCodeAt(field.nameSpan.start - 1);
  return code === 32 || code === 9;
}

interface Section {
  readonly fields: readonly HeaderField[];
  readonly end: number;
  readonly closed: boolean;
  readonly problems: readonly Problem[];
}

/** What a body may start with where the empty line before it was lost. */
const BODY_START = /^[{[<"]/u;

/** RFC 9112 §5, with obs-fold. Ends behind the empty line, before a body without one, or before the next message. */
function readFields(text: string, from: number, limit: number): Section {
  const fields: HeaderField[] = [];
  const problems: Problem[] = [];
  let at = from;
  while (at < limit) {
    const line = lineAt(text, at, limit);
    if (isBlank(text, line.start, line.end)) return { fields, end: line.next, closed: true, problems };
    const last = fields.at(-1);
    const field = readFieldLine(text, line);
    if (field === undefined && readMarkedStart(text, line) !== undefined)
      return { fields, end: at, closed: false, problems };
    if (last !== undefined && isFold(text, line) && !(field !== undefined && isIndented(text, last)))
      fields[fields.length - 1] = withFold(last, text, line);
    else if (field !== undefined) fields.push(field);
    else {
      const beforeBody = BODY_START.test(text.slice(line.start, line.start + 1));
      if (beforeBody)
        problems.push({ message: 'no empty line before the body', span: { start: at, end: at + 1 } });
      if (beforeBody || startsMessage(text, line, true) || !isFieldLine(text, line.next)) {
        return { fields, end: at, closed: false, problems };
      }
      problems.push({ message: 'not a header field line', span: { start: line.start, end: line.end } });
    }
    at = line.next;
  }
  return { fields, end: limit, closed: false, problems };
}

/** RFC 9110 §15.2; 101 is the last word of HTTP on its connection. */
export function isInterim(head: Head): boolean {
  return head.statusCode !== null && head.statusCode < 200 && head.statusCode !== 101;
}
