import { encodeFormText } from '../http/form-edit.ts';
import type { Exchange, HeaderField, HttpRequest } from '../http/message.ts';
import { memberValue, type JsonNode } from '../json/node.ts';
import { sliceOf, type MappedText } from '../text/mapped-text.ts';
import type { Format } from './format.ts';
import { readArguments, type CallArgument } from './members/call-arguments.ts';
import { readHeaderFields } from './members/header-fields.ts';
import { contentOf, innerSpan, scalarText } from './members/values.ts';
import { answered } from './wire/answered.ts';
import { mediaTypeOf } from './wire/exchange.ts';
import { targetUri } from './wire/target-uri.ts';

const WINDOW = 65536;
/** `axios.post(`, `requests.request(`, `client.patch(`, `axios(`. Applied from an offset on. */
const CALL =
  /(?:^|[\s=(;])(?:(axios|requests|httpx|session|client|http|api|ky|got|\$http|instance)\.(get|post|put|patch|delete|head|options|request)|(axios|got|ky))\(/gu;
/** What may stand before the call on its line; a prompt or a log's words may not. Applied to that part of the line. */
const STATEMENT = /^[\w$\s{},=(:;]{0,200}$/u;
/** Reading: output below a script: a status, or a line that begins like a body. Applied to the window. */
const ANSWER = /HTTP\/\d|<Response \[|\n\s{0,8}[{[<]/u;
/** Lines that belong to a script before its call: imports, assignments, comments, the inside of a literal. Applied to a line. */
const SCRIPT_LINE =
  /^\s{0,40}(?:$|#|\/\/|import\b|from\b|const\b|let\b|var\b|try\b|async\b|def\b|with\b|[\w$.]{1,60}\s{0,4}=|["'\w$-]{1,80}\s{0,4}:|[\]})'"])/u;

/**
 * A call of an HTTP client in a script: axios (and got, ky) in JavaScript, requests and httpx in Python, with the
 * variables that stand above it. What a log or traceback quotes of such a call is no script.
 *
 * @see {@link https://axios-http.com/docs/api_intro axios API}
 * @see {@link https://requests.readthedocs.io/en/latest/api/ requests API}
 */
export const clientCall: Format = {
  id: 'client-call',
  name: 'call of an HTTP client',
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    const call = callAt(window);
    const read = call === undefined ? undefined : requestOf(window, call);
    if (call === undefined || read === undefined) return undefined;
    const lines = window.slice(0, call.index + 1).split('\n');
    const own = lines.pop() ?? '';
    const isScript =
      STATEMENT.test(own.slice(0, 200)) && lines.every((line) => SCRIPT_LINE.test(line.slice(0, 400)));
    if (!isScript) return undefined;
    // With output below, readers of logs find the answer and its status in it.
    const confidence = ANSWER.test(window.slice(read.end)) ? 0.5 : 0.96;
    return { confidence, because: `calls \`${call.name}\`` };
  },
  parse: (text, inside) => {
    const call = callAt(text);
    const request = call === undefined ? undefined : requestOf(text, call);
    if (call === undefined || request === undefined) return { value: [], problems: [] };
    const output = sliceOf(text, request.end);
    const holdsAnswer = ANSWER.test(output.text.slice(0, WINDOW));
    const value: Exchange[] = [...answered(request.request, holdsAnswer ? inside(output).value : [])];
    return { value, problems: [] };
  },
};

interface Call {
  readonly name: string;
  /** `null`: the options say it. */
  readonly method: string | null;
  readonly index: number;
  /** Where the first argument stands. */
  readonly from: number;
}

function callAt(text: string): Call | undefined {
  CALL.lastIndex = 0;
  const found = CALL.exec(text);
  if (found === null) return undefined;
  const [whole, client, verb, alone] = found;
  const method = verb === undefined || verb === 'request' ? null : verb.toUpperCase();
  const name = client === undefined ? (alone ?? '') : `${client}.${verb ?? ''}`;
  return { name, method, index: found.index, from: found.index + whole.length };
}

/** What the arguments say, in either language. */
interface Parts {
  readonly method: JsonNode | undefined;
  readonly url: JsonNode | undefined;
  readonly headers: JsonNode | undefined;
  readonly query: JsonNode | undefined;
  readonly data: CallArgument | undefined;
  /** The data are an object that the client turns into JSON. */
  readonly isJson: boolean;
}

function requestOf(text: string, call: Call): { request: HttpRequest; end: number } | undefined {
  const read = readArguments(text, call.from);
  const isPython =
    read.arguments.some(({ name }) => name !== null) || /^(?:requests|httpx)\./u.test(call.name);
  const parts = isPython ? pythonParts(call, read.arguments) : scriptParts(call, read.arguments);
  const target = scalarText(parts.url);
  if (target === null || parts.url === undefined || !/^(?:https?:\/\/|\/|\$|\{)/iu.test(target))
    return undefined;
  const headers: HeaderField[] = [...readHeaderFields(text, parts.headers)];
  const stated = mediaTypeOf(headers);
  if (parts.isJson && stated === null) headers.push(impliedJson(parts.data?.value));
  const content = bodyContent(text, parts.data);
  const method = call.method ?? scalarText(parts.method)?.toUpperCase() ?? 'GET';
  const whole = withQuery(target, parts.query);
  return {
    end: read.end,
    request: {
      method,
      methodSpan: parts.method === undefined ? null : innerSpan(text, parts.method),
      target: whole,
      targetSpan: innerSpan(text, parts.url),
      targetUri: targetUri(whole, headers),
      headers,
      coverage: 'unknown',
      body:
        content === undefined
          ? null
          : { content, mediaType: stated ?? (parts.isJson ? 'application/json' : null) },
      bodyAbsent: content !== undefined ? null : parts.data === undefined ? 'none-sent' : 'not-captured',
    },
  };
}

function impliedJson(value: JsonNode | undefined): HeaderField {
  const at = value?.span.start ?? 0;
  const span = { start: at, end: at };
  return { name: 'Content-Type', value: 'application/json', nameSpan: span, valueSpan: span };
}

function bodyContent(text: string, data: CallArgument | undefined): MappedText | undefined {
  const content = data?.value === undefined ? undefined : contentOf(text, data.value);
  return content?.text === '' ? undefined : content;
}

/** `axios.post(url, data, config)`, `axios.get(url, config)`, `axios(config)`, `axios(url, config)`. */
function scriptParts({ method }: Call, list: readonly CallArgument[]): Parts {
  const [first, second, third] = list;
  const hasData = method === 'POST' || method === 'PUT' || method === 'PATCH';
  const isOptions = first?.value?.kind === 'object';
  const config = isOptions ? first.value : hasData ? third?.value : second?.value;
  const inConfig = memberValue(config, 'data') ?? memberValue(config, 'json') ?? memberValue(config, 'body');
  const named = inConfig === undefined ? undefined : { name: null, value: inConfig, isStringified: false };
  const data = hasData && !isOptions && second !== undefined ? second : named;
  return {
    method: memberValue(config, 'method'),
    url: isOptions ? memberValue(config, 'url') : first?.value,
    headers: memberValue(config, 'headers'),
    query: memberValue(config, 'params') ?? memberValue(config, 'searchParams'),
    data,
    isJson: data?.isStringified === true || data?.value?.kind === 'object' || data?.value?.kind === 'array',
  };
}

/** `requests.post(url, data, json)` and keywords; a dictionary as `data` is sent as a form. */
function pythonParts({ method }: Call, list: readonly CallArgument[]): Parts {
  const positional = list.filter(({ name }) => name === null);
  const named = (name: string): CallArgument | undefined => list.find((one) => one.name === name);
  const offset = method === null ? 1 : 0;
  const json = named('json') ?? positional[offset + 2];
  const data = json ?? named('data') ?? named('content') ?? named('files') ?? positional[offset + 1];
  return {
    method: method === null ? (named('method') ?? positional[0])?.value : undefined,
    url: (named('url') ?? positional[offset])?.value,
    headers: named('headers')?.value,
    query: named('params')?.value,
    data,
    isJson: json !== undefined || data?.isStringified === true,
  };
}

/** Parameters that are given apart, behind those of the address. */
function withQuery(target: string, query: JsonNode | undefined): string {
  const pairs = (query?.members ?? []).flatMap(({ name, value }) => {
    const written = scalarText(value);
    return written === null ? [] : [`${encodeFormText(name)}=${encodeFormText(written)}`];
  });
  return pairs.length === 0 ? target : `${target}${target.includes('?') ? '&' : '?'}${pairs.join('&')}`;
}
