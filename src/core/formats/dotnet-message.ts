import type { Exchange, HeaderField } from '../http/message.ts';
import { compose, sliceOf } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Format } from './format.ts';
import { embeddedBodies } from './prose/embedded-bodies.ts';
import { bodyOf, UNKNOWN_REQUEST, UNKNOWN_RESPONSE, whyNoBody } from './wire/exchange.ts';
import { readFieldLine } from './wire/fields.ts';
import { lineAt, linesOf, trimmed } from './wire/lines.ts';
import { readStatedStatus } from './wire/stated-status.ts';
import { targetUri } from './wire/target-uri.ts';

const WINDOW = 65536;
/** `StatusCode: 422, ReasonPhrase: 'x', Version: 1.1, Content: …, Headers:`. Applied from an offset on. */
const RESPONSE =
  /StatusCode: ([1-5]\d\d), ReasonPhrase: '([^'\n]{0,200})', Version: [\d.]{1,8}, Content: [^\n]{0,300}?(?:Headers:|$)/gmu;
/** `Method: POST, RequestUri: 'https://…', Version: 1.1, Content: …, Headers:`. Applied from an offset on. */
const REQUEST =
  /Method: ([A-Z]{3,10}), RequestUri: '([^'\n]{0,2000})', Version: [\d.]{1,8}, Content: [^\n]{0,300}?(?:Headers:|$)/gmu;

/**
 * `HttpRequestMessage` and `HttpResponseMessage` of .NET as `ToString` writes them into logs and debuggers: one line, then
 * the header fields in braces. Neither shows its body; one that stands behind the response is taken for its.
 *
 * @see {@link https://learn.microsoft.com/en-us/dotnet/api/system.net.http.httpresponsemessage.tostring HttpResponseMessage.ToString}
 */
export const dotnetMessage: Format = {
  id: 'dotnet-message',
  name: 'HttpRequestMessage or HttpResponseMessage of .NET',
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    const answer = first(RESPONSE, window, 0);
    const found = answer ?? first(REQUEST, window, 0);
    if (found === undefined) return undefined;
    // A request within an error record: readers of logs find the answer beside it.
    const isElsewhere =
      answer === undefined && (window.includes('StatusCode') || readStatedStatus(window) !== undefined);
    const because = `has \`${found[0].slice(0, 16)}\` with the members of a .NET message`;
    return { confidence: isElsewhere ? 0.5 : 0.965, because };
  },
  parse: (text, inside) => {
    const exchanges: Exchange[] = [];
    let request: Exchange['request'] = null;
    let at = 0;
    for (;;) {
      const asked = first(REQUEST, text, at);
      const answered = first(RESPONSE, text, at);
      const isRequest = asked !== undefined && (answered === undefined || asked.index < answered.index);
      const found = isRequest ? asked : answered;
      if (found === undefined) break;
      const head = fieldsBehind(text, found.index + found[0].length);
      at = head.end;
      if (isRequest) {
        if (request !== null) exchanges.push({ request, response: null, failure: null, startedAt: null });
        request = requestOf(text, found, head.fields);
        continue;
      }
      const next = Math.min(
        first(REQUEST, text, at)?.index ?? text.length,
        first(RESPONSE, text, at)?.index ?? text.length,
      );
      const rest = sliceOf(text, at, trimmed(text, at, next).end);
      const behind = /[{[<]/u.test(rest.text.slice(0, WINDOW)) ? inside(rest).value[0] : undefined;
      // An error record names the call behind the answer.
      request ??= behind?.request ?? null;
      const [printed] = behind === undefined ? [] : embeddedBodies(rest.text, 1);
      const body =
        behind?.response?.body ??
        (printed === undefined ? null : bodyOf(compose(rest, printed.content), head.fields));
      const response = { ...responseOf(text, found, head.fields), body };
      exchanges.push({ request, response, failure: null, startedAt: null });
      request = null;
    }
    if (request !== null) exchanges.push({ request, response: null, failure: null, startedAt: null });
    return { value: exchanges, problems: [] };
  },
};

function first(pattern: RegExp, text: string, from: number): RegExpExecArray | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text) ?? undefined;
}

/** `{`, a field a line, `}`. */
function fieldsBehind(
  text: string,
  from: number,
): { readonly fields: readonly HeaderField[]; readonly end: number } {
  const fields: HeaderField[] = [];
  const open = trimmed(text, from, text.length).start;
  if (text.charAt(open) !== '{') return { fields, end: from };
  for (const line of linesOf(text, lineAt(text, open).next)) {
    if (text.slice(line.start, line.end).trim() === '}') return { fields, end: line.next };
    const field = readFieldLine(text, line);
    if (field === undefined) return { fields, end: line.start };
    fields.push(field);
  }
  return { fields, end: text.length };
}

function place(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

function requestOf(
  text: string,
  found: RegExpExecArray,
  headers: readonly HeaderField[],
): Exchange['request'] {
  const [, method = '', target = ''] = found;
  return {
    ...UNKNOWN_REQUEST,
    method,
    methodSpan: place(text, method, found.index + 'Method: '.length),
    target,
    targetSpan: place(text, target, found.index + found[0].indexOf("RequestUri: '")),
    targetUri: targetUri(target, headers),
    headers,
    coverage: headers.length > 0 ? 'complete' : 'unknown',
    bodyAbsent: found[0].includes('Content: <null>') ? 'none-sent' : whyNoBody(method, headers, false),
  };
}

function responseOf(
  text: string,
  found: RegExpExecArray,
  headers: readonly HeaderField[],
): NonNullable<Exchange['response']> {
  const [, digits = '', reason = ''] = found;
  return {
    ...UNKNOWN_RESPONSE,
    statusCode: Number(digits),
    statusFrom: 'status-line',
    statusSpan: place(text, digits, found.index + 'StatusCode: '.length),
    reasonPhrase: reason || null,
    headers,
    coverage: headers.length > 0 ? 'complete' : 'unknown',
  };
}
