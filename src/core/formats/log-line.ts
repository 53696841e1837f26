import type { Exchange, HeaderField, HttpRequest, HttpResponse } from '../http/message.ts';
import { statusCodes } from '../http/status-codes.ts';
import { readJsonAt } from '../json/read.ts';
import { compose, sliceOf } from '../text/mapped-text.ts';
import type { Sniff } from '../text/reading.ts';
import type { Format, ReadInside } from './format.ts';
import { readHeaderFields } from './members/header-fields.ts';
import { fieldsBefore } from './prose/fields-before.ts';
import { embeddedBodies, MOST_BODIES, type EmbeddedBody } from './prose/embedded-bodies.ts';
import { failingLines, failsOnItsLine } from './prose/failing-lines.ts';
import { findHeaderMap } from './prose/header-map.ts';
import { hasMethod, hasTarget, readRequestObject } from './members/messages.ts';
import { relocateFields, relocateRequest } from './relocate.ts';
import { UNKNOWN_RESPONSE } from './wire/exchange.ts';
import { isBlank, lineAt, trimmed } from './wire/lines.ts';
import { withPlainBlanks } from './wire/plain-blanks.ts';
import { readStatedRequest } from './wire/stated-request.ts';
import { readStatedStatus, type StatedStatus } from './wire/stated-status.ts';
import { readWriteOut, readWrittenStatus } from './wire/written-status.ts';

const windowLimit = 65536;
/** Bodies that are read in the last lines, more than fit into the window. */
const lastLimit = 2000;
/** Reading: a time, a level, an exception's name or a stack frame: what logs are made of. Applied to the window. */
const logMark =
  /(?:^|\s|\[)(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d|ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL|CRITICAL)\b|\b\w{1,60}(?:Exception|Error)\b|^\s{1,16}at \S/mu;

/**
 * A log line, a stack trace, a console message or a sentence with an answer's body in it: Python's requests and httpx,
 * axios, Java, Go, .NET, logfmt, and people who paste JSON behind "I get this:". The body that most looks like an error
 * is taken; status, method and address come from the words around it. A body that the words call the request's is.
 *
 * @see {@link https://brandur.org/logfmt logfmt}
 */
export const logLine: Format = {
  id: 'log-line',
  name: 'log line or text with a body in it',
  sniff: (text) => {
    const window = text.slice(0, windowLimit);
    const { start } = trimmed(window, 0, window.length);
    const first = firstBody(window);
    if (first === undefined) return text.length > windowLimit ? sniffEnd(text) : undefined;
    if (first.span.start <= start) return sniffBehind(window, first);
    const because = `has ${first.kind === 'xml' ? 'XML' : 'JSON'} behind some words`;
    return { confidence: logMark.test(window) ? 0.72 : 0.66, because };
  },
  parse: (text, inside) => {
    const all = bodiesOf(text).filter(({ role }) => role !== 'rule');
    const maps = all.filter((body) => body.role === 'fields');
    const bodies = maps.length === all.length ? all : all.filter((body) => body.role !== 'fields');
    const answer =
      mostTellingBody(
        text,
        bodies.filter((body) => body.role !== 'request'),
      ) ?? mostTellingBody(text, bodies);
    if (answer === undefined) return { value: [], problems: [] };
    const sent = bodies.find((body) => body !== answer && body.role === 'request');
    const exchanges = readAround(text, answer, sent, inside);
    const fields = maps.length === all.length ? [] : mapFields(maps);
    const { start, end } = answer.span;
    const near = fieldsBefore(text, start);
    const behind = Math.min(text.length, end + 4096);
    const printed = near.length > 0 ? near : findHeaderMap(text, Math.max(0, start - 4096), start);
    const shown = [...fields, printed, printed.length > 0 ? [] : findHeaderMap(text, end, behind)];
    return { value: withFields(exchanges, shown), problems: [] };
  },
};

/**
 * The first bodies of a text, and those in its last lines. Where none of them stands on a line that tells of a failure, those
 * on such lines in between.
 */
function bodiesOf(text: string): readonly EmbeddedBody[] {
  const bodies = embeddedBodies(text);
  if (bodies.length < MOST_BODIES) return bodies;
  const read = bodies.at(-1)?.span.end ?? 0;
  const last = embeddedBodies(text, lastLimit, Math.max(read, text.length - windowLimit));
  const shown = [...bodies, ...last];
  if (text.length - windowLimit <= read || shown.some((body) => isFailing(text, body))) return shown;
  const between = failingLines(text, read, text.length - windowLimit).flatMap(({ start, end }) => {
    const line = sliceOf(text, start, end);
    return embeddedBodies(line.text, 3).map((body): EmbeddedBody => {
      const span = { start: body.span.start + start, end: body.span.end + start };
      return { ...body, span, content: compose(line, body.content) };
    });
  });
  return [...bodies, ...between, ...last];
}

function isFailing(text: string, { weight, span }: EmbeddedBody): boolean {
  return weight >= 1.5 && failsOnItsLine(text, span.start);
}

function firstBody(window: string): EmbeddedBody | undefined {
  return embeddedBodies(window, 3).find(({ role }) => role !== 'rule');
}

/** A long log is copied for what stands at its end, and so is a long correspondence; else for what failed in between. */
function sniffEnd(text: string): Sniff | undefined {
  const window = text.slice(text.indexOf('\n', text.length - windowLimit) + 1);
  const body = window.length > windowLimit ? undefined : firstBody(window);
  if (body === undefined) return sniffBetween(text);
  const because = `has ${body.kind === 'xml' ? 'XML' : 'JSON'} behind some words in its last lines`;
  return { confidence: logMark.test(window) ? 0.7 : 0.66, because };
}

function sniffBetween(text: string): Sniff | undefined {
  const lines = failingLines(text, windowLimit, text.length - windowLimit);
  return lines.some(({ start, end }) => firstBody(text.slice(start, end)) !== undefined)
    ? { confidence: 0.7, because: 'has a body on a line that tells of a failure' }
    : undefined;
}

/** The body comes first, and the words behind it state the status; or its header fields do. */
function sniffBehind(window: string, first: EmbeddedBody): Sniff | undefined {
  if (first.role === 'fields') {
    const [, second] = embeddedBodies(window, 2);
    const because = 'has header fields, and behind them a body';
    return second === undefined || second.role === 'fields' ? undefined : { confidence: 0.89, because };
  }
  const { end } = first.span;
  const line = lineAt(window, end);
  const behind = trimmed(window, end, window.length);
  if (!isBlank(window, line.start, line.end) || '{['.includes(window.charAt(behind.start))) return undefined;
  const whole = { start: first.span.start, end: behind.end };
  const isWritten = (readWrittenStatus(window, whole) ?? readWriteOut(window, whole)) !== undefined;
  if (isWritten || readStatedStatus(window, line.next) === undefined) return undefined;
  return { confidence: 0.765, because: 'has a status in the words behind a body' };
}

/** Reading: names that only requests have. Applied to one name. */
const ofRequest = /^(?:user-agent|accept|accept-encoding|host|authorization)$/iu;

/** Maps of header fields beside the bodies, as programs print them. */
function mapFields(maps: readonly EmbeddedBody[]): readonly (readonly HeaderField[])[] {
  return maps.map(({ content }) => {
    const node = readJsonAt(content.text, 0).value;
    return relocateFields(readHeaderFields(content.text, node), content);
  });
}

function withFields(
  exchanges: readonly Exchange[],
  sections: readonly (readonly HeaderField[])[],
): readonly Exchange[] {
  const [only] = exchanges;
  if (only === undefined || exchanges.length > 1) return exchanges;
  let { request, response } = only;
  for (const headers of sections) {
    if (headers.length === 0) continue;
    const isSent = headers.some(({ name }) => ofRequest.test(name));
    if (isSent && request?.headers.length === 0)
      // What a program shows of its request need not be all that its client sent.
      request = { ...request, headers, coverage: 'sanitized' };
    else if (!isSent && response?.headers.length === 0)
      response = { ...response, headers, coverage: 'complete' };
  }
  return [{ ...only, request, response }];
}

/** What a line that tells of a failure adds to the weight of a body on it. */
const failure = 1;

/** The body that looks most like an error; of equal ones the larger. */
function mostTellingBody(text: string, bodies: readonly EmbeddedBody[]): EmbeddedBody | undefined {
  const isLong = text.length > windowLimit;
  let best: EmbeddedBody | undefined;
  let bestWeight = -1;
  for (const body of bodies) {
    const weight = body.weight + (isLong && isFailing(text, body) ? failure : 0);
    if (weight <= bestWeight) continue;
    best = body;
    bestWeight = weight;
  }
  return best;
}

function readAround(
  text: string,
  body: EmbeddedBody,
  sent: EmbeddedBody | undefined,
  inside: ReadInside,
): readonly Exchange[] {
  const within = inside(body.content).value;
  const request = requestAround(text, body, sent);
  if (within.length === 0) return [alone(text, body, request)];
  return within.map((exchange): Exchange => {
    const response = exchange.response === null ? null : withStatus(text, body, exchange.response);
    return { ...exchange, response, request: joined(exchange.request, request) };
  });
}

/** What the record of a call leaves to the words before it: method and address. */
function joined(shown: HttpRequest | null, stated: HttpRequest | null): HttpRequest | null {
  if (shown === null || stated === null || shown.target !== null || shown.method !== null)
    return shown ?? stated;
  const { headers, coverage, body } = shown;
  return { ...stated, headers, coverage, body, bodyAbsent: body === null ? stated.bodyAbsent : null };
}

function alone(text: string, body: EmbeddedBody, request: HttpRequest | null): Exchange {
  const response = withStatus(text, body, {
    ...UNKNOWN_RESPONSE,
    body: { content: body.content, mediaType: null },
  });
  return { request, response, failure: null, startedAt: null };
}

function withStatus(text: string, body: EmbeddedBody, response: HttpResponse): HttpResponse {
  if (response.statusCode !== null) return response;
  const stated = statusAround(text, body);
  if (stated === undefined) return response;
  return { ...response, statusCode: stated.statusCode, statusFrom: 'text', statusSpan: stated.span };
}

/** The words before the body, nearest first by line, then those behind it. */
function statusAround(text: string, body: EmbeddedBody): StatedStatus | undefined {
  const { start, end } = body.span;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return (
    directlyBefore(text, start) ??
    readStatedStatus(text, Math.max(lineStart, start - 4096), start) ??
    readStatedStatus(text, Math.max(0, start - 4096), start) ??
    readStatedStatus(text, end, Math.min(text.length, end + 4096)) ??
    onlyNumber(text, start)
  );
}

/**
 * Reading: a number in the words before a body, in whatever language they are, or an address, whose numbers are its own.
 * Applied to the 120 characters before it.
 */
const numbers = /(?:https?:\/|(?<=\s))\/\S*|(?<![a-z_\d])\d+(?:[.,:/-]\d+)*/giu;

/** Where those words hold one number, and that is a status of failures. */
function onlyNumber(text: string, start: number): StatedStatus | undefined {
  const from = Math.max(0, start - 120);
  const [only, second] = [...text.slice(from, start).matchAll(numbers)].filter(([found]) =>
    /^\d/u.test(found),
  );
  const isAlone = only !== undefined && second === undefined;
  const statusCode = isAlone && /^[45]\d\d$/u.test(only[0]) ? Number(only[0]) : undefined;
  if (only === undefined || statusCode === undefined || !statusCodes.some(({ code }) => code === statusCode))
    return undefined;
  return { statusCode, span: { start: from + only.index, end: from + only.index + 3 } };
}

/** Reading: a status right before a body: `422 {…`, `[422]: "{…`, `,422,"{…`. Applied to the 16 characters before it. */
const beforePattern = /(?:^|[\s:=([,-])([45]\d\d)[\])]?\s{0,3}[:,-]?\s{0,3}["'`]?$/u;

function directlyBefore(text: string, start: number): StatedStatus | undefined {
  const from = Math.max(0, start - 16);
  const before = withPlainBlanks(text.slice(from, start));
  const digits = beforePattern.exec(before)?.[1];
  if (digits === undefined) return undefined;
  const at = from + before.lastIndexOf(digits);
  return { statusCode: Number(digits), span: { start: at, end: at + 3 } };
}

function requestAround(text: string, body: EmbeddedBody, sent: EmbeddedBody | undefined): HttpRequest | null {
  const { start, end } = body.span;
  const beside = readStatedRequest(text, Math.max(text.lastIndexOf('\n', start) + 1, start - 4096), start);
  const called = beside?.method === null ? undefined : beside;
  const stated = called ?? readStatedRequest(text, 0, start) ?? readStatedRequest(text, end);
  if (sent === undefined) return stated;
  const base = stated ?? {
    method: null,
    methodSpan: null,
    target: null,
    targetSpan: null,
    targetUri: null,
    headers: [],
    coverage: 'unknown' as const,
  };
  const root = readJsonAt(sent.content.text, 0).value;
  if (root !== undefined && hasMethod(root) && hasTarget(root))
    return relocateRequest(readRequestObject(sent.content.text, root, 'complete'), sent.content);
  return { ...base, body: { content: sent.content, mediaType: null }, bodyAbsent: null };
}
