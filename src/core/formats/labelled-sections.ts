import type { Body, Exchange, HeaderField, HttpRequest, HttpResponse } from '../http/message.ts';
import { compose, MappedTextBuilder, sliceOf, type MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Format } from './format.ts';
import { sectionsOf, type Section } from './labels/sections.ts';
import { isKnownField } from './members/header-fields.ts';
import { embeddedBodies } from './prose/embedded-bodies.ts';
import { readHeaderMap } from './prose/header-map.ts';
import { bodyOf, UNKNOWN_REQUEST, UNKNOWN_RESPONSE, whyNoBody } from './wire/exchange.ts';
import { readFieldLine } from './wire/fields.ts';
import { isBlank, lineAt, linesOf, trimmed, type Line } from './wire/lines.ts';
import { readRequestLine } from './wire/start-line.ts';
import { readStatedRequest } from './wire/stated-request.ts';
import { readStatedStatus, type StatedStatus } from './wire/stated-status.ts';
import { targetUri } from './wire/target-uri.ts';

const windowLimit = 65536;
/** Reading: three digits alone on a line, perhaps with a reason: what consoles show of the status. Applied to one line. */
const statusPattern =
  /^\s{0,12}(?:\[?status(?: code)?\]?\s{0,12}:? ?)?([1-5]\d\d)(?: [A-Z][\w ]{0,40})?\s{0,4}$/iu;
/** Reading: a call's line in a value: `POST https://…`, or an address alone. Applied to one line, cut at 2100 characters. */
const callPattern = /^["'`<]?(?:([A-Z]{3,10}) )?["'`<]?((?:https?:\/\/|\/)[^\s"'`<>]{0,2048})/u;

/** Reading: a method, perhaps in Ktor's `HttpMethod(value=…)`. Applied to a label's value. */
const methodValue = /^(?:HttpMethod\(value=)?([A-Za-z]{3,10})\)?$/u;
/** Reading: what programs write where there is no body. Applied to the first 16 characters. */
const nothing = /^(?:["']{2}|<?(?:none|null|empty|n\/a|nil)>?|\((?:none|null|empty)\)|-)$/iu;
/** Newman wraps what is wider than its window. */
const narrowestBox = 40;

/**
 * A call written down under headings or behind labels: the console of Postman and its like ("Request Headers", "Response
 * Body"), the logs of REST Assured, resty, Spring, ASP.NET and `kubectl -v=8`, Cypress, JMeter, Dio, and reports that people write.
 * Method, address and status stand behind labels of their own or above the first heading.
 *
 * @see {@link https://learning.postman.com/docs/sending-requests/response-data/troubleshooting-api-requests/ Postman console}
 */
export const labelledSections: Format = {
  id: 'labelled-sections',
  name: 'call under headings, as a client’s console shows it',
  sniff: (text) => {
    const window = text.slice(0, windowLimit);
    const { start } = trimmed(window, 0, window.length);
    if ('{<'.includes(window.charAt(start))) return undefined;
    const sections = sectionsOf(window);
    const parts = new Set(sections.map(({ side, part }) => `${side} ${part}`));
    const bodies = sections.filter(({ part }) => part === 'body');
    const heads = sections.filter(({ part, isSure }) => isSure && (part === 'body' || part === 'headers'));
    if (bodies.length > 0 && new Set(heads.map(({ side, part }) => `${side} ${part}`)).size > 1)
      return { confidence: 0.972, because: 'has headings for the parts of a call' };
    const sides = new Set(sections.map(({ side }) => side));
    const hasFields = ['request headers', 'response headers'].every((part) => parts.has(part));
    const isCall = sides.size > 1 && parts.size > 3 && (bodies.length > 0 || hasFields);
    const isAnswer = ['whole', 'headers', 'body'].every((part) => parts.has(`response ${part}`));
    return isCall || isAnswer
      ? { confidence: 0.885, because: 'has labels for the parts of a call' }
      : undefined;
  },
  parse: (text) => {
    const sections = sectionsOf(text);
    const value = callsOf(sections).map((call, index): Exchange => {
      const above = { start: 0, end: index === 0 ? (call[0]?.heading ?? 0) : 0 };
      const request = requestOf(text, above, call);
      return { request, response: responseOf(text, above, call), failure: null, startedAt: null };
    });
    return { value, problems: [] };
  },
};

/** A request behind an answer's body begins another call. */
function callsOf(sections: readonly Section[]): readonly (readonly Section[])[] {
  const calls: Section[][] = [];
  let isAnswered = false;
  let isAsked = false;
  for (const section of sections) {
    const begins = section.side === 'request' && (section.part === 'whole' || section.part === 'headers');
    const current = calls.at(-1);
    if (current === undefined || (begins && isAnswered && isAsked)) {
      calls.push([section]);
      isAnswered = false;
    } else current.push(section);
    isAsked ||= section.side === 'request';
    isAnswered ||= section.side === 'response' && section.part === 'body';
  }
  return calls;
}

function fieldsIn(text: string, call: readonly Section[], side: Section['side']): readonly HeaderField[] {
  return call
    .filter((section) => section.side === side && (section.part === 'headers' || section.part === 'whole'))
    .flatMap((section) => {
      const { start } = trimmed(text, section.start, section.end);
      const isMap = /^(?:\w{1,40}\(|map)?[{[(]/u.test(text.slice(start, Math.min(section.end, start + 48)));
      return isMap && section.part === 'headers' ? readHeaderMap(text, start) : fieldLines(text, section);
    });
}

/** Reading: names that a report gives to other things. Applied to one name. */
const noField =
  /^(?:protocol|proto|scheme|pathbase|method|url|uri|path|status(?:code)?|body|time|size|duration|error|from|https?|cookies|multiparts|proxy|info|trce|dbug|debug|warn)$/iu;

function fieldLines(text: string, section: Section): readonly HeaderField[] {
  const fields: HeaderField[] = [];
  for (const line of linesOf(text, section.start, section.end)) {
    const mark = /^[\s<>│║╟-]{0,8}/u.exec(text.slice(line.start, line.start + 8))?.[0].length ?? 0;
    const start = Math.min(line.end, line.start + mark);
    const field = readFieldLine(text, { start, end: line.end }) ?? assigned(text, { start, end: line.end });
    // Behind an empty line stands a message's body.
    if (section.part === 'whole' && fields.length > 0 && isBlank(text, line.start, line.end)) break;
    if (field !== undefined && field.value !== '' && !noField.test(field.name)) fields.push(unquoted(field));
  }
  // Words with a colon below a side's name are its fields only among fields.
  return section.part === 'headers' || fields.some(({ name }) => isKnownField(name)) ? fields : [];
}

/** Reading: `Accept=application/json`, as REST Assured writes. Applied to one line, cut at 80 characters. */
const assignedPattern = /^([A-Za-z][\w-]{1,60})=(?=\S)/u;

function assigned(text: string, { start, end }: Span): HeaderField | undefined {
  const name = assignedPattern.exec(text.slice(start, Math.min(end, start + 80)))?.[1];
  if (name === undefined) return undefined;
  const valueSpan = trimmed(text, start + name.length + 1, end);
  const nameSpan = { start, end: start + name.length };
  return { name, value: text.slice(valueSpan.start, valueSpan.end), nameSpan, valueSpan };
}

/** Postman's console puts values in quotes, Dart prints each as a list. */
const aroundValue = [
  ['"', '"'],
  ['[', ']'],
] as const;

function unquoted(field: HeaderField): HeaderField {
  const { value, valueSpan } = field;
  const isHeld = aroundValue.some(([open, close]) => value.startsWith(open) && value.endsWith(close));
  if (value.length < 2 || !isHeld) return field;
  return {
    ...field,
    value: value.slice(1, -1),
    valueSpan: { start: valueSpan.start + 1, end: valueSpan.end - 1 },
  };
}

/** The part's text, without the quotes that a console puts around it and without a program's words. */
function bodyIn(
  text: string,
  call: readonly Section[],
  side: Section['side'],
  headers: readonly HeaderField[],
): Body | null {
  const section =
    call.findLast((one) => one.side === side && one.part === 'body') ??
    call.findLast((one) => one.side === side && one.part === 'whole');
  if (section === undefined) return null;
  const { start, end } =
    section.part === 'body' ? trimmed(text, section.start, section.end) : behindFields(text, section);
  const isQuoted =
    end - start > 1 &&
    text.charAt(start) === '"' &&
    text.charAt(end - 1) === '"' &&
    /^"\s{0,8}[{[<]/u.test(text.slice(start, start + 16));
  const whole = isQuoted ? sliceOf(text, start + 1, end - 1) : withoutBox(text, { start, end });
  if (nothing.test(whole.text.slice(0, 16))) return null;
  if (/^\s{0,8}[{[]/u.test(whole.text.slice(0, 16))) return bodyOf(whole, headers);
  const [first] = embeddedBodies(whole.text.slice(0, windowLimit), 1);
  const isHeld = first !== undefined && first.kind === 'json' && first.span.start < 40;
  if (section.part === 'whole' && !isHeld) return null;
  return bodyOf(isHeld ? compose(whole, first.content) : whole, headers);
}

/** A box's border before every line; lines that fill the box go on in the next one. */
function withoutBox(text: string, { start, end }: Span): MappedText {
  const border = text.charAt(start);
  if (border !== '│' && !(border === '|' && text.charAt(start + 1) === ' ')) return sliceOf(text, start, end);
  const lines = [...linesOf(text, start, end)].flatMap((line) => {
    const at = trimmed(text, line.start, line.end).start;
    return text.charAt(at) === border ? [{ ...line, start: Math.min(line.end, at + 2) }] : [];
  });
  const width = Math.max(0, ...lines.map((line) => line.end - line.start));
  const isWrapped =
    width >= narrowestBox && lines.slice(0, -1).every((line) => line.end - line.start === width);
  const builder = new MappedTextBuilder();
  lines.forEach((line, index) => {
    const last = isWrapped || index === lines.length - 1;
    builder.add(text.slice(line.start, last ? line.end : line.next), line.start, last ? line.end : line.next);
  });
  return builder.build();
}

/** What stands below a message's fields. */
function behindFields(text: string, section: Section): Span {
  let start = section.end;
  for (const line of linesOf(text, section.start, section.end)) {
    if (isBlank(text, line.start, line.end)) start = line.next;
    if (/^\s{0,8}[{[]/u.test(text.slice(line.start, line.start + 12))) {
      start = line.start;
      break;
    }
  }
  return trimmed(text, Math.min(start, section.end), section.end);
}

function requestOf(text: string, above: Span, call: readonly Section[]): HttpRequest | null {
  const headers = fieldsIn(text, call, 'request');
  const body = bodyIn(text, call, 'request', headers);
  const loose = [above, ...call.filter(({ side, part }) => side === 'request' && part === 'whole')];
  const line = loose
    .flatMap((range) => [...linesOf(text, range.start, range.end)])
    .map((one) => lineOf(text, one))
    .find((one) => one !== undefined);
  const labelled = labelledLine(text, call);
  const stated =
    line === undefined && labelled.target === null
      ? [...loose, ...headingsOf(call)].map(({ start, end }) => readStatedRequest(text, start, end))
      : [];
  const asked = line ?? stated.find((one) => one !== null);
  const method = asked?.method ?? labelled.method;
  const target = asked?.target ?? labelled.target;
  if (method === null && target === null && headers.length === 0 && body === null) return null;
  return {
    ...UNKNOWN_REQUEST,
    method,
    methodSpan: asked?.methodSpan ?? labelled.methodSpan,
    target,
    targetSpan: asked?.targetSpan ?? labelled.targetSpan,
    targetUri: targetUri(target, headers, { authority: labelled.host }),
    headers,
    coverage: headers.length > 0 ? 'complete' : 'unknown',
    body,
    bodyAbsent: body === null ? whyNoBody(method, headers, false) : null,
  };
}

/** An answer's heading may name its call. */
function headingsOf(call: readonly Section[]): readonly Span[] {
  return call
    .filter(({ side, part }) => side === 'response' && part === 'whole')
    .map(({ heading, end }) => ({ start: heading, end }));
}

interface LabelledLine extends Pick<HttpRequest, 'method' | 'methodSpan' | 'target' | 'targetSpan'> {
  readonly host: string | null;
}

/** Method, address and host behind labels of their own. */
function labelledLine(text: string, call: readonly Section[]): LabelledLine {
  const valueOf = (wanted: Section['part']): Span | undefined => {
    const section = call.find(({ part }) => part === wanted);
    return section === undefined ? undefined : trimmed(text, section.start, section.end);
  };
  const target = valueOf('target');
  const found =
    target === undefined
      ? null
      : callPattern.exec(text.slice(target.start, Math.min(target.end, target.start + 2100)));
  const address = found?.[2];
  const named = valueOf('method');
  const method =
    found?.[1] ?? methodValue.exec(named === undefined ? '' : text.slice(named.start, named.end))?.[1];
  const methodAt = found?.[1] === undefined ? named?.start : target?.start;
  const at = target === undefined || address === undefined ? -1 : text.indexOf(address, target.start);
  const host = valueOf('host');
  return {
    method: method?.toUpperCase() ?? null,
    methodSpan:
      method === undefined || methodAt === undefined
        ? null
        : { start: text.indexOf(method, methodAt), end: text.indexOf(method, methodAt) + method.length },
    target: address ?? null,
    targetSpan: address === undefined ? null : { start: at, end: at + address.length },
    host: host === undefined ? null : text.slice(host.start, host.end),
  };
}

/** A request line behind a console's folding mark. */
function lineOf(text: string, line: Line): ReturnType<typeof readRequestLine> {
  const mark =
    /^[\s▼▶▾▸>#*-]{0,8}/u.exec(text.slice(line.start, Math.min(line.end, line.start + 8)))?.[0].length ?? 0;
  return readRequestLine(text, line.start + mark, line.end);
}

function responseOf(text: string, above: Span, call: readonly Section[]): HttpResponse | null {
  const headers = fieldsIn(text, call, 'response');
  const body = bodyIn(text, call, 'response', headers);
  const labelled = call.filter(({ part }) => part === 'status');
  const whole = call.filter(({ part }) => part === 'whole');
  const loose = [...whole.filter(({ side }) => side === 'response'), above, ...whole];
  const [status] = [
    ...labelled.flatMap((range) => digitsIn(text, range) ?? []),
    ...loose.flatMap((range) => statusIn(text, range) ?? []),
    ...call.flatMap(
      ({ heading }) => statusIn(text, { start: heading, end: lineAt(text, heading).end }) ?? [],
    ),
    ...call
      .filter(({ part }) => part === 'body')
      .flatMap(({ end }) => statusIn(text, lineAt(text, end)) ?? []),
  ];
  if (status === undefined && headers.length === 0 && body === null) return null;
  return {
    ...UNKNOWN_RESPONSE,
    statusCode: status?.statusCode ?? null,
    statusFrom: status === undefined ? null : 'text',
    statusSpan: status?.span ?? null,
    headers,
    coverage: headers.length > 0 ? 'complete' : 'unknown',
    body,
  };
}

/** A status at the start of a label's value. */
function digitsIn(text: string, { start, end }: Span): StatedStatus | undefined {
  const digits = /^\D{0,8}([1-5]\d\d)(?!\d|\.\d)/u.exec(text.slice(start, Math.min(end, start + 40)))?.[1];
  if (digits === undefined) return undefined;
  const at = text.indexOf(digits, start);
  return { statusCode: Number(digits), span: { start: at, end: at + 3 } };
}

function statusIn(text: string, above: Span): StatedStatus | undefined {
  for (const line of linesOf(text, above.start, above.end)) {
    if (isBlank(text, line.start, line.end) || line.end - line.start > 80) continue;
    const digits = statusPattern.exec(text.slice(line.start, line.end))?.[1];
    if (digits === undefined) continue;
    const start = text.indexOf(digits, line.start);
    return { statusCode: Number(digits), span: { start, end: start + 3 } };
  }
  return readStatedStatus(text, above.start, above.end);
}
