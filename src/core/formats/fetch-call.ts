import type { Exchange, HttpRequest } from '../http/message.ts';
import { memberValue, type JsonNode } from '../json/node.ts';
import { readJsonAt } from '../json/read.ts';
import { decodeJsonString } from '../json/strings.ts';
import { sliceOf } from '../text/mapped-text.ts';
import type { Format } from './format.ts';
import { readHeaderFields } from './members/header-fields.ts';
import { innerSpan, scalarText } from './members/values.ts';
import { answered } from './wire/answered.ts';
import { mediaTypeOf } from './wire/exchange.ts';
import { isBlank } from './wire/lines.ts';
import { targetUri } from './wire/target-uri.ts';

const WINDOW = 65536;
/** `fetch("…"`, perhaps awaited or assigned. Applied from an offset on. */
const CALL = /(?:^|[\s=(;>.])fetch\(\s{0,64}(?=["'`])/gu;
/** What may stand before the call on its line. Applied to that part of the line. */
const STATEMENT = /^(?:$|[(;.]|await\b|const\b|let\b|var\b|return\b)/u;
/** A body made by a call: what is inside is the value. Applied to the text of the call's options. */
const STRINGIFIED = /["']?\bbody["']?\s{0,16}:\s{0,16}JSON\.stringify\(\s{0,64}/u;

/**
 * A `fetch` call: what "Copy as fetch" of Chrome (for the console or Node), Firefox (`await fetch`) and WebKit (sorted
 * members) gives, and what people write. Browsers leave credentials out of it, so their absence says nothing.
 *
 * @see {@link https://fetch.spec.whatwg.org/#fetch-method Fetch Standard}
 */
export const fetchCall: Format = {
  id: 'fetch-call',
  name: 'fetch call',
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    const at = callAt(window, 0)?.start;
    if (at === undefined) return undefined;
    const leading = !isBlank(window, 0, at);
    return { confidence: leading ? 0.83 : 0.97, because: leading ? 'holds a fetch call' : 'is a fetch call' };
  },
  parse: (text, inside) => {
    const exchanges: Exchange[] = [];
    for (let call = callAt(text, 0); call !== undefined;) {
      const { request, end } = readCall(text, call.argument);
      const next = callAt(text, end);
      const output = sliceOf(text, afterCall(text, end), next?.start ?? text.length);
      const holdsAnswer = /[{<]|HTTP\/\d/u.test(output.text.slice(0, WINDOW));
      exchanges.push(...answered(request, holdsAnswer ? inside(output).value : []));
      call = next;
    }
    return { value: exchanges, problems: [] };
  },
};

interface Call {
  readonly start: number;
  /** Where the first argument stands. */
  readonly argument: number;
}

function callAt(text: string, from: number): Call | undefined {
  CALL.lastIndex = from;
  const found = CALL.exec(text);
  if (found === null) return undefined;
  const lineStart = text.lastIndexOf('\n', found.index) + 1;
  const before = text.slice(lineStart, found.index + 1).trim();
  const start = STATEMENT.test(before) && before.length < 80 ? lineStart : found.index;
  return { start: Math.max(from, start), argument: found.index + found[0].length };
}

/** Closing brackets and chained calls up to the line's end are part of the call. */
function afterCall(text: string, end: number): number {
  let at = end;
  while (at < text.length && ');, \t\r'.includes(text.charAt(at))) at += 1;
  return at;
}

function readCall(text: string, argument: number): { request: HttpRequest; end: number } {
  const url = readJsonAt(text, argument);
  const comma = skip(text, url.end, ', \t\r\n');
  const hasOptions = text.charAt(comma) === '{';
  const stringified = hasOptions ? STRINGIFIED.exec(text.slice(comma, comma + WINDOW)) : null;
  const options = hasOptions ? readJsonAt(text, comma) : undefined;
  const value = options?.value;
  const inner =
    stringified === null ? undefined : readJsonAt(text, comma + stringified.index + stringified[0].length);
  return {
    request: requestOf(text, url.value, value, inner?.value),
    end: Math.max(argument + 1, url.end, options?.end ?? 0, inner?.end ?? 0),
  };
}

function skip(text: string, from: number, characters: string): number {
  let at = from;
  while (at < text.length && characters.includes(text.charAt(at))) at += 1;
  return at;
}

function requestOf(
  text: string,
  url: JsonNode | undefined,
  options: JsonNode | undefined,
  stringified: JsonNode | undefined,
): HttpRequest {
  const target = scalarText(url);
  const method = memberValue(options, 'method');
  const headers = readHeaderFields(text, memberValue(options, 'headers'));
  const written = memberValue(options, 'body');
  const content =
    stringified !== undefined
      ? sliceOf(text, stringified.span.start, stringified.span.end)
      : written?.kind === 'string' && written.text !== ''
        ? decodeJsonString(text, written.span)
        : undefined;
  return {
    method: method?.kind === 'string' ? method.text.toUpperCase() : 'GET',
    methodSpan: method === undefined ? null : innerSpan(text, method),
    target,
    targetSpan: url === undefined ? null : innerSpan(text, url),
    targetUri: targetUri(target, headers),
    headers,
    coverage: 'sanitized',
    body: content === undefined ? null : { content, mediaType: mediaTypeOf(headers) },
    bodyAbsent:
      content !== undefined
        ? null
        : written === undefined || written.kind === 'null'
          ? 'none-sent'
          : 'not-captured',
  };
}
