import type { HeaderField, HttpRequest, HttpResponse } from '../http/message.ts';
import { sliceOf } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Format } from './format.ts';
import { bodyOf, UNKNOWN_REQUEST, UNKNOWN_RESPONSE, whyNoBody } from './wire/exchange.ts';
import { readFieldLine } from './wire/fields.ts';
import { isBlank, lineAt, linesOf, trimmed, type Line } from './wire/lines.ts';
import { readRequestLine } from './wire/start-line.ts';
import { readStatedRequest } from './wire/stated-request.ts';
import { readStatedStatus, type StatedStatus } from './wire/stated-status.ts';
import { targetUri } from './wire/target-uri.ts';

const WINDOW = 65536;
/** A heading of an API client's console or of a report: `▼Request Headers`, `Response Body:`. Applied to one line of at most 60 characters. */
const HEADING =
  /^[\s▼▶▾▸>#*=-]{0,12}(request|response) (headers?|body|payload|data|content)\b[^\p{L}\d]{0,12}$/iu;
/** A heading of a side alone, perhaps with its line behind a colon: `~~~ REQUEST ~~~`, `RESPONSE: 400 Bad Request`. Applied to one line's first 60 characters. */
const SIDE = /^[\s>#*=~[-]{0,12}(request|response)(?:[\s:\]*=~-]{0,12}$|\]?: )/iu;
/** A heading of a part below a side's: `HEADERS:`, `BODY   :`, `COMMON HEADERS`, `BODY START`. Applied to one line of at most 60 characters. */
const PART = /^[\s>#*=~[-]{0,12}(?:(?:common|content) )?(headers?|body)(?: start)?[\s:\]*=~-]{0,12}$/iu;
/** What ends a part: a line of dashes, or its own words. Applied to one line of at most 100 characters. */
const PART_END = /^(?:\s{0,8}(?:[-=~_*]{4,100}|body end)\s{0,8}$|\[[\w ]{1,40}\]: )/iu;
/** Three digits alone on a line, perhaps with a reason: what consoles show of the status. Applied to one line. */
const STATUS = /^\s{0,12}(?:\[?status(?: code)?\]?\s{0,12}:? ?)?([1-5]\d\d)(?: [A-Z][\w ]{0,40})?\s{0,4}$/iu;

/**
 * A call written down under headings: the console of Postman and its like ("Request Headers", "Request Body", "Response
 * Headers", "Response Body"), and reports that people write. Method, address and status stand above the first heading.
 *
 * @see {@link https://learning.postman.com/docs/sending-requests/response-data/troubleshooting-api-requests/ Postman console}
 */
export const labelledSections: Format = {
  id: 'labelled-sections',
  name: 'call under headings, as a client’s console shows it',
  sniff: (text) => {
    const sections = sectionsOf(text.slice(0, WINDOW));
    const names = new Set(sections.map(({ name }) => name));
    const hasBody = [...names].some((name) => name.endsWith('body'));
    return names.size > 1 && hasBody
      ? { confidence: 0.972, because: 'has headings for the parts of a call' }
      : undefined;
  },
  parse: (text) => {
    const sections = sectionsOf(text);
    const [first] = sections;
    if (first === undefined) return { value: [], problems: [] };
    const above = { start: 0, end: first.heading };
    const request = requestOf(text, above, sections);
    const response = responseOf(text, above, sections);
    return { value: [{ request, response, failure: null, startedAt: null }], problems: [] };
  },
};

type SectionName =
  'request headers' | 'request body' | 'response headers' | 'response body' | 'request' | 'response';

interface Section extends Span {
  readonly name: SectionName;
  /** Where its heading stands. */
  readonly heading: number;
}

function sectionsOf(text: string): readonly Section[] {
  const sections: Section[] = [];
  let open: { name: SectionName; heading: number; start: number } | undefined;
  let side: 'request' | 'response' | undefined;
  for (const line of linesOf(text)) {
    const head = text.slice(line.start, Math.min(line.end, line.start + 100));
    const named = headingIn(head, side);
    const isEnd = open !== undefined && side !== undefined && PART_END.test(head);
    if (named === undefined && !isEnd) continue;
    if (open !== undefined) sections.push({ ...open, end: line.start });
    if (named?.isSide === true) side = named.side;
    // What stands behind a side's colon is its first line.
    const start = named?.isSide === true ? line.start : line.next;
    open = named === undefined ? undefined : { name: named.name, heading: line.start, start };
  }
  if (open !== undefined) sections.push({ ...open, end: text.length });
  return sections;
}

interface Heading {
  readonly name: SectionName;
  readonly side: 'request' | 'response';
  readonly isSide: boolean;
}

function headingIn(head: string, above: 'request' | 'response' | undefined): Heading | undefined {
  const side = SIDE.exec(head.slice(0, 60))?.[1]?.toLowerCase();
  if (side !== undefined) {
    const known = side === 'request' ? 'request' : 'response';
    return { name: known, side: known, isSide: true };
  }
  if (head.length > 60) return undefined;
  const found = HEADING.exec(head);
  const owner = found === null ? above : found[1]?.toLowerCase() === 'request' ? 'request' : 'response';
  const part = found?.[2] ?? PART.exec(head)?.[1];
  if (owner === undefined || part === undefined) return undefined;
  const kind = part.toLowerCase().startsWith('header') ? 'headers' : 'body';
  return { name: `${owner} ${kind}`, side: owner, isSide: false };
}

function fieldsIn(text: string, sections: readonly Section[], name: SectionName): readonly HeaderField[] {
  return sections
    .filter((section) => section.name === name)
    .flatMap((section) => [...linesOf(text, section.start, section.end)])
    .flatMap((line) => {
      const mark = /^[\s>-]{0,8}/u.exec(text.slice(line.start, line.start + 8))?.[0].length ?? 0;
      const field = readFieldLine(text, { start: Math.min(line.end, line.start + mark), end: line.end });
      return field === undefined || field.value === '' ? [] : [unquoted(field)];
    });
}

/** Postman's console puts values in quotes. */
function unquoted(field: HeaderField): HeaderField {
  const { value, valueSpan } = field;
  if (value.length < 2 || !value.startsWith('"') || !value.endsWith('"')) return field;
  return {
    ...field,
    value: value.slice(1, -1),
    valueSpan: { start: valueSpan.start + 1, end: valueSpan.end - 1 },
  };
}

/** The section's text, without the quotes that a console puts around it. */
function bodyIn(text: string, sections: readonly Section[], name: SectionName): Span | undefined {
  const section = sections.find((one) => one.name === name);
  if (section === undefined) return undefined;
  const { start, end } = trimmed(text, bodyStart(text, section), section.end);
  const isQuoted =
    end - start > 1 &&
    text.charAt(start) === '"' &&
    text.charAt(end - 1) === '"' &&
    /^"\s{0,8}[{[<]/u.test(text.slice(start, start + 16));
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}

/** Words of a page's own, such as the name of a button, may stand above a body. */
function bodyStart(text: string, section: Section): number {
  const first = trimmed(text, section.start, section.end).start;
  const line = lineAt(text, first, section.end);
  const isWord = /^[A-Za-z][\w ]{1,30}$/u.test(text.slice(line.start, Math.min(line.end, line.start + 40)));
  const next = trimmed(text, line.next, section.end).start;
  return isWord && next < section.end && '{[<'.includes(text.charAt(next)) ? next : first;
}

function requestOf(text: string, above: Span, sections: readonly Section[]): HttpRequest | null {
  const headers = fieldsIn(text, sections, 'request headers');
  const content = bodyIn(text, sections, 'request body');
  const loose = [above, ...sections.filter(({ name }) => name === 'request')];
  const line = loose
    .flatMap((range) => [...linesOf(text, range.start, range.end)])
    .map((one) => lineOf(text, one))
    .find((one) => one !== undefined);
  const stated = line === undefined ? loose.map(({ start, end }) => readStatedRequest(text, start, end)) : [];
  const asked = line ?? stated.find((one) => one !== null);
  if (asked === undefined && headers.length === 0 && content === undefined) return null;
  const body = content === undefined ? null : bodyOf(sliceOf(text, content.start, content.end), headers);
  const method = asked?.method ?? null;
  return {
    ...UNKNOWN_REQUEST,
    method,
    methodSpan: asked?.methodSpan ?? null,
    target: asked?.target ?? null,
    targetSpan: asked?.targetSpan ?? null,
    targetUri: targetUri(asked?.target ?? null, headers),
    headers,
    coverage: headers.length > 0 ? 'complete' : 'unknown',
    body,
    bodyAbsent: body === null ? whyNoBody(method, headers, false) : null,
  };
}

/** A request line behind a console's folding mark. */
function lineOf(text: string, line: Line): ReturnType<typeof readRequestLine> {
  const mark =
    /^[\s▼▶▾▸>#*-]{0,8}/u.exec(text.slice(line.start, Math.min(line.end, line.start + 8)))?.[0].length ?? 0;
  return readRequestLine(text, line.start + mark, line.end);
}

function responseOf(text: string, above: Span, sections: readonly Section[]): HttpResponse | null {
  const headers = fieldsIn(text, sections, 'response headers');
  const content = bodyIn(text, sections, 'response body');
  const loose = [...sections.filter(({ name }) => name === 'response'), above];
  const [status] = loose.flatMap((range) => statusIn(text, range) ?? []);
  if (status === undefined && headers.length === 0 && content === undefined) return null;
  return {
    ...UNKNOWN_RESPONSE,
    statusCode: status?.statusCode ?? null,
    statusFrom: status === undefined ? null : 'text',
    statusSpan: status?.span ?? null,
    headers,
    coverage: headers.length > 0 ? 'complete' : 'unknown',
    body: content === undefined ? null : bodyOf(sliceOf(text, content.start, content.end), headers),
  };
}

function statusIn(text: string, above: Span): StatedStatus | undefined {
  for (const line of linesOf(text, above.start, above.end)) {
    if (isBlank(text, line.start, line.end) || line.end - line.start > 80) continue;
    const digits = STATUS.exec(text.slice(line.start, line.end))?.[1];
    if (digits === undefined) continue;
    const start = text.indexOf(digits, line.start);
    return { statusCode: Number(digits), span: { start, end: start + 3 } };
  }
  return readStatedStatus(text, above.start, above.end);
}
