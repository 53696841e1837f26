import type { Body, Exchange, HeaderField } from '../http/message.ts';
import type { Span } from '../text/span.ts';
import { embeddedBodies } from './prose/embedded-bodies.ts';
import { bodyOf, UNKNOWN_REQUEST, UNKNOWN_RESPONSE, whyNoBody } from './wire/exchange.ts';
import type { Format } from './format.ts';
import { readFieldLine } from './wire/fields.ts';
import { isBlank, linesOf, trimmed, type Line } from './wire/lines.ts';
import { readStartLine } from './wire/start-line.ts';
import { targetUri } from './wire/target-uri.ts';

const WINDOW = 65536;
/** Fields that only responses carry, and only requests. RFC 9110 and what servers and browsers commonly send. */
const OF_RESPONSES =
  /^(?:server|date|age|etag|set-cookie|www-authenticate|proxy-authenticate|retry-after|vary|allow|location|last-modified|expires|x-powered-by|x-request-id|x-ratelimit-|ratelimit|access-control-(?:allow|expose|max)|strict-transport|cf-|x-amz|x-cache|content-security|x-frame|x-content-type|alt-svc|accept-ranges|transfer-encoding|nel$|report-to)/iu;
const OF_REQUESTS =
  /^(?::method|:path|:authority|:scheme|host|user-agent|accept|origin|referer|authorization|cookie|sec-|x-requested-with|x-api-key|api-key|if-|dnt|upgrade-insecure-requests|priority|x-csrf-token|x-xsrf-token)/iu;
/** Headings and lines of a network panel's General section. */
const GENERAL =
  /^(?:request url|request method|status code|status|remote address|referrer policy|scheme|host|filename|version|transferred|url|method|address|source|initiator)$/iu;
const SECTION = /^(?:(response|request)(?: headers|$)|general|summary|headers)\b/iu;
/** A name alone on its line, its value on the next. Applied to one line. */
const NAME_ALONE = /^:?[A-Za-z][\w -]{0,60}:?$/u;

/**
 * Header fields copied from a network panel without a start line: "Copy response headers" where it leaves the first
 * line out, a selection of the Headers pane (names and values on lines of their own), the General section with the
 * address and the status.
 *
 * @see {@link https://developer.chrome.com/docs/devtools/network/reference#headers Chrome DevTools, HTTP headers}
 */
export const copiedHeaders: Format = {
  id: 'copied-headers',
  name: 'copied header fields',
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    if ('{['.includes(window.charAt(trimmed(window, 0, window.length).start))) return undefined;
    let lines = 0;
    for (const line of linesOf(window)) {
      if (isBlank(window, line.start, line.end)) continue;
      if (!isHeading(window, line)) lines += 1;
      if (readStartLine(window, line.start, line.end) !== undefined) return undefined;
    }
    const entries = entriesOf(window);
    // Members of an object in a program's notation.
    if (entries.filter(({ value }) => value.endsWith(',')).length * 2 > entries.length) return undefined;
    if (entries.some(({ name, value }) => BODY_NAME.test(name) && BODY.test(value))) return undefined;
    const known = entries.filter(
      ({ name }) =>
        OF_RESPONSES.test(name) || OF_REQUESTS.test(name) || GENERAL.test(name) || /^content-/iu.test(name),
    );
    const covered = entries.reduce((sum, entry) => sum + entry.lines, 0);
    return known.length > 1 && covered > lines * 0.8
      ? {
          confidence: GENERAL.test(entries[0]?.name ?? '') ? 0.93 : 0.86,
          because: 'is made of header fields',
        }
      : undefined;
  },
  parse: (text) => {
    const [only, ...others] = readExchange(entriesOf(text));
    if (only === undefined) return { value: [], problems: [] };
    const body = bodyBelow(text);
    const response = body === null ? only.response : { ...(only.response ?? UNKNOWN_RESPONSE), body };
    return { value: [{ ...only, response }, ...others], problems: [] };
  },
};

/** The answer's body on a line of its own below the fields; some fields hold JSON, too. */
function bodyBelow(text: string): Body | null {
  const body = embeddedBodies(text.slice(0, WINDOW)).find(({ span, weight }) => {
    const before = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
    return weight >= 1.5 && before.trim() === '';
  });
  return body === undefined ? null : bodyOf(body.content, []);
}

/** What people call a body when they write a call down line by line. Applied to one name. */
const BODY_NAME = /^(?:request|response|payload|body|data|content|params|result|error)$/iu;
/** Applied to one value. */
const BODY = /^(?:b?['"]?[{[]|<)/u;

interface Entry {
  readonly name: string;
  readonly value: string;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
  readonly section: 'request' | 'response' | null;
  /** How many lines it takes. */
  readonly lines: number;
}

function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  let section: Entry['section'] = null;
  let pending: { name: string; nameSpan: Span } | undefined;
  for (const line of linesOf(text)) {
    if (isBlank(text, line.start, line.end)) continue;
    const range = trimmed(text, line.start, line.end);
    const content = text.slice(range.start, Math.min(range.end, range.start + 200));
    if (pending !== undefined) {
      entries.push({
        ...pending,
        value: text.slice(range.start, range.end),
        valueSpan: range,
        section,
        lines: 2,
      });
      pending = undefined;
      continue;
    }
    const heading = isHeading(text, line) ? SECTION.exec(content) : null;
    if (heading !== null) {
      section =
        heading[1]?.toLowerCase() === 'request' ? 'request' : heading[1] === undefined ? null : 'response';
      continue;
    }
    const field = readFieldLine(text, line) ?? generalLine(text, line);
    if (field !== undefined && field.value !== '') entries.push({ ...field, section, lines: 1 });
    else if (NAME_ALONE.test(content)) pending = nameAlone(text, range);
  }
  return entries;
}

function isHeading(text: string, line: Line): boolean {
  const { start, end } = trimmed(text, line.start, line.end);
  return end - start < 40 && SECTION.test(text.slice(start, end));
}

/** `Request URL: https://…`: names with a blank inside. */
function generalLine(text: string, line: Line): HeaderField | undefined {
  const { start, end } = trimmed(text, line.start, line.end);
  const colon = text.indexOf(':', start);
  if (colon === -1 || colon >= end || colon - start > 40) return undefined;
  const name = text.slice(start, colon);
  if (!GENERAL.test(name)) return undefined;
  const value = trimmed(text, colon + 1, end);
  return {
    name,
    value: text.slice(value.start, value.end),
    nameSpan: { start, end: colon },
    valueSpan: value,
  };
}

function nameAlone(text: string, range: Span): { name: string; nameSpan: Span } {
  const end = text.charAt(range.end - 1) === ':' ? range.end - 1 : range.end;
  return { name: text.slice(range.start, end), nameSpan: { start: range.start, end } };
}

/** Reading: a status, behind the dot that shows its colour. Applied to one value. */
const statusValue = /^(?:[^\w\s] ?)?([1-5]\d\d)(?!\d)/u;
/** Names that are not sent as fields but say something of the exchange. */
const STATUS_NAME = /^:?status(?: code)?$/iu;
const REQUEST_PSEUDO = /^:(?:method|authority|path|scheme)$/iu;
const URL_NAME = /^(?:request )?url$/iu;
const METHOD_NAME = /^(?::method|(?:request )?method)$/iu;

function readExchange(entries: readonly Entry[]): readonly Exchange[] {
  const isMeta = (entry: Entry): boolean =>
    entry.name.startsWith(':') ||
    (entry.section === null && GENERAL.test(entry.name) && !/^host$/iu.test(entry.name));
  const fields = entries.filter((entry) => !isMeta(entry));
  const looksLikeRequest =
    entries.some(({ name }) => name === ':method') ||
    fields.filter(({ name }) => OF_REQUESTS.test(name)).length >
      fields.filter(({ name }) => OF_RESPONSES.test(name)).length;
  // Without headings a pane's response fields end where the request's pseudo-header fields begin (RFC 9113 §8.3.1).
  const turn = entries.find(({ name, section }) => section === null && REQUEST_PSEUDO.test(name));
  const answered = entries.some(({ name }) => STATUS_NAME.test(name));
  const sideOf = (entry: Entry): 'request' | 'response' =>
    entry.section ??
    (turn !== undefined && answered
      ? entry.nameSpan.start < turn.nameSpan.start
        ? 'response'
        : 'request'
      : looksLikeRequest
        ? 'request'
        : 'response');
  const requestFields = fields.filter((entry) => sideOf(entry) === 'request').map(plainField);
  const responseFields = fields.filter((entry) => sideOf(entry) === 'response').map(plainField);
  const status = entries.find(({ name, value }) => STATUS_NAME.test(name) && statusValue.test(value));
  const url =
    entries.find((entry) => isMeta(entry) && URL_NAME.test(entry.name)) ??
    entries.find(({ name }) => name === ':path');
  const method = entries.find((entry) => isMeta(entry) && METHOD_NAME.test(entry.name));
  const known = status !== undefined || responseFields.length > 0;
  const asked = url !== undefined || method !== undefined || requestFields.length > 0;
  if (!known && !asked) return [];
  const authority = entries.find(({ name }) => name === ':authority')?.value ?? null;
  const scheme = entries.find(({ name }) => name === ':scheme')?.value;
  const name = method?.value.toUpperCase() ?? null;
  const request: Exchange['request'] = {
    ...UNKNOWN_REQUEST,
    method: name,
    methodSpan: method?.valueSpan ?? null,
    target: url?.value ?? null,
    targetSpan: url?.valueSpan ?? null,
    targetUri: targetUri(url?.value ?? null, requestFields, { scheme, authority }),
    headers: requestFields,
    coverage: requestFields.length > 0 ? 'complete' : 'unknown',
    bodyAbsent: whyNoBody(name, requestFields, false),
  };
  const code = statusValue.exec(status?.value ?? '');
  const digits = code === null ? 0 : code[0].length - 3;
  const response: Exchange['response'] = {
    ...UNKNOWN_RESPONSE,
    statusCode: code === null ? null : Number(code[1]),
    statusFrom: status === undefined ? null : status.name.startsWith(':') ? 'pseudo-header' : 'status-line',
    statusSpan:
      status === undefined
        ? null
        : { start: status.valueSpan.start + digits, end: status.valueSpan.start + digits + 3 },
    reasonPhrase: status?.value.slice(digits + 3).trim() || null,
    headers: responseFields,
    coverage: responseFields.length > 0 ? 'complete' : 'unknown',
  };
  return [
    { request: asked ? request : null, response: known ? response : null, failure: null, startedAt: null },
  ];
}

function plainField({ name, value, nameSpan, valueSpan }: Entry): HeaderField {
  return { name, value, nameSpan, valueSpan };
}
