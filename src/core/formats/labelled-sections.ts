import type { HeaderField, HttpRequest, HttpResponse } from '../http/message.ts';
import { sliceOf } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Format } from './format.ts';
import { bodyOf, UNKNOWN_REQUEST, UNKNOWN_RESPONSE, whyNoBody } from './wire/exchange.ts';
import { readFieldLine } from './wire/fields.ts';
import { isBlank, linesOf, trimmed, type Line } from './wire/lines.ts';
import { readRequestLine } from './wire/start-line.ts';
import { readStatedStatus } from './wire/stated-status.ts';
import { targetUri } from './wire/target-uri.ts';

const WINDOW = 65536;
/** A heading of an API client's console or of a report: `▼Request Headers`, `Response Body:`. Applied to one line of at most 60 characters. */
const HEADING =
  /^[\s▼▶▾▸>#*=-]{0,12}(request|response) (headers?|body|payload|data|content)\b[^\p{L}\d]{0,12}$/iu;
/** Three digits alone on a line, perhaps with a reason: what consoles show of the status. Applied to one line. */
const STATUS = /^\s{0,12}(?:status(?: code)?:? ?)?([1-5]\d\d)(?: [A-Z][\w ]{0,40})?\s{0,4}$/iu;

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

type SectionName = 'request headers' | 'request body' | 'response headers' | 'response body';

interface Section extends Span {
  readonly name: SectionName;
  /** Where its heading stands. */
  readonly heading: number;
}

function sectionsOf(text: string): readonly Section[] {
  const sections: Section[] = [];
  let open: { name: SectionName; heading: number; start: number } | undefined;
  for (const line of linesOf(text)) {
    if (line.end - line.start > 60) continue;
    const found = HEADING.exec(text.slice(line.start, line.end));
    if (found === null) continue;
    if (open !== undefined) sections.push({ ...open, end: line.start });
    const side = found[1]?.toLowerCase() === 'request' ? 'request' : 'response';
    const part = found[2]?.toLowerCase().startsWith('header') === true ? 'headers' : 'body';
    open = { name: `${side} ${part}`, heading: line.start, start: line.next };
  }
  if (open !== undefined) sections.push({ ...open, end: text.length });
  return sections;
}

function fieldsIn(text: string, sections: readonly Section[], name: SectionName): readonly HeaderField[] {
  const section = sections.find((one) => one.name === name);
  if (section === undefined) return [];
  return [...linesOf(text, section.start, section.end)].flatMap((line) => {
    const field = readFieldLine(text, line);
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
  const { start, end } = trimmed(text, section.start, section.end);
  const isQuoted =
    end - start > 1 &&
    text.charAt(start) === '"' &&
    text.charAt(end - 1) === '"' &&
    /^"\s{0,8}[{[<]/u.test(text.slice(start, start + 16));
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}

function requestOf(text: string, above: Span, sections: readonly Section[]): HttpRequest | null {
  const headers = fieldsIn(text, sections, 'request headers');
  const content = bodyIn(text, sections, 'request body');
  const line = [...linesOf(text, above.start, above.end)]
    .map((one) => lineOf(text, one))
    .find((one) => one !== undefined);
  if (line === undefined && headers.length === 0 && content === undefined) return null;
  const body = content === undefined ? null : bodyOf(sliceOf(text, content.start, content.end), headers);
  const method = line?.method ?? null;
  return {
    ...UNKNOWN_REQUEST,
    method,
    methodSpan: line?.methodSpan ?? null,
    target: line?.target ?? null,
    targetSpan: line?.targetSpan ?? null,
    targetUri: targetUri(line?.target ?? null, headers),
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
  const status = statusIn(text, above);
  if (status === undefined && headers.length === 0 && content === undefined) return null;
  return {
    ...UNKNOWN_RESPONSE,
    statusCode: status === undefined ? null : Number(text.slice(status.start, status.end)),
    statusFrom: status === undefined ? null : 'text',
    statusSpan: status ?? null,
    headers,
    coverage: headers.length > 0 ? 'complete' : 'unknown',
    body: content === undefined ? null : bodyOf(sliceOf(text, content.start, content.end), headers),
  };
}

function statusIn(text: string, above: Span): Span | undefined {
  for (const line of linesOf(text, above.start, above.end)) {
    if (isBlank(text, line.start, line.end) || line.end - line.start > 80) continue;
    const digits = STATUS.exec(text.slice(line.start, line.end))?.[1];
    if (digits === undefined) continue;
    const start = text.indexOf(digits, line.start);
    return { start, end: start + 3 };
  }
  return readStatedStatus(text, above.start, above.end)?.span;
}
