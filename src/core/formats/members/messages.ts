import type { Body, HeaderCoverage, HttpRequest, HttpResponse } from '../../http/message.ts';
import { encodeFormText } from '../../http/form-edit.ts';
import type { JsonNode } from '../../json/node.ts';
import { MappedTextBuilder, type MappedText } from '../../text/mapped-text.ts';
import { decodeBase64 } from '../wire/base64.ts';
import { decodeOctets } from './octets.ts';
import { mediaTypeName, mediaTypeOf, UNKNOWN_REQUEST, whyNoBody } from '../wire/exchange.ts';
import { lazyBody } from '../wire/lazy-body.ts';
import { targetUri } from '../wire/target-uri.ts';
import { readHeaderFields } from './header-fields.ts';
import { contentOf, innerSpan, memberNamed, plainName, scalarText, statusIn, valueNamed } from './values.ts';

const methodList = [
  'method',
  'httpmethod',
  'requestmethod',
  'verb',
  'csmethod',
  'httprequestmethod',
  'clientrequestmethod',
];
const targetList = [
  'url',
  'uri',
  'requesturl',
  'requesturi',
  'target',
  'originalurl',
  'fullurl',
  'endpoint',
  'path',
  'requestpath',
  'csuristem',
  'urlfull',
  'httpurl',
  'httptarget',
  'urlpath',
  'urloriginal',
  'uristem',
  'clientrequesturi',
];
const headersList = ['headers', 'header', 'rawheaders', 'multivalueheaders'];
const responseHeaders = ['respheaders', 'responseheaders', ...headersList];
const requestHeaders = ['requestheaders', 'reqheaders', ...headersList];
const statusList = [
  'statuscode',
  'status',
  'code',
  'httpstatus',
  'httpstatuscode',
  'responsestatus',
  'responsecode',
  'responsestatuscode',
  'httpcode',
  'scstatus',
  'httpresponsestatuscode',
  'downstreamstatus',
  'edgeresponsestatus',
  'rc',
  'resultcode',
];
export const RESPONSE_BODY = [
  'data',
  'body',
  'content',
  'responsebody',
  'text',
  'rawbody',
  'payload',
  'json',
  'responsetext',
  'responsedata',
  'responsecontent',
  'bodytext',
  'responsejson',
  'jsonbody',
  'stream',
];
const requestBody = [
  'postdata',
  'data',
  'body',
  'requestbody',
  'payload',
  'json',
  'content',
  'requestdata',
  'requestpayload',
  'requestcontent',
  'form',
  'text',
];

/** Where a JSON writer hides a body behind one more object: HAR's `postData.text`, Postman's `body.raw`. */
const bodyText = ['text', 'raw', 'content', 'data'];
const bodyMark = ['mimetype', 'mode', 'encoding', 'params', 'type', 'charset'];

/** The body that a member holds: a string's characters, an object as it is written, base64 decoded when marked so. */
export function readBody(
  text: string,
  node: JsonNode | undefined,
  mediaType: string | null,
  base64 = false,
): Body | null {
  if (node === undefined) return null;
  const wrapped =
    node.kind === 'object' && memberNamed(node, bodyMark) !== undefined
      ? valueNamed(node, bodyText)
      : undefined;
  if (wrapped?.kind === 'string') {
    const marked = scalarText(valueNamed(node, ['encoding']))?.toLowerCase() === 'base64';
    const named = mediaTypeName(scalarText(valueNamed(node, ['mimetype'])) ?? undefined);
    return readBody(text, wrapped, named ?? mediaType, marked);
  }
  const form = wrapped === undefined ? formOf(text, node) : undefined;
  if (form !== undefined) return { content: form, mediaType: 'application/x-www-form-urlencoded' };
  const octets = node.kind === 'object' ? octetsOf(node) : undefined;
  if (octets !== undefined) return lazyBody(mediaType, () => decodeOctets(octets));
  // HAR's `content` without `text`: the body was not captured.
  if (node.kind === 'object' && wrapped === undefined && memberNamed(node, ['mimetype']) !== undefined)
    return null;
  // A stream that was not read, or was: what it held does not show.
  if (memberNamed(node, ['readablestate', 'supportsbyob']) !== undefined) return null;
  const holds = node.kind === 'string' ? !isEmpty(node) : node.kind === 'object' || node.kind === 'array';
  if (!holds) return null;
  return lazyBody(mediaType, () => {
    const content = contentOf(text, node) ?? { text: '', pieces: [] };
    return (base64 ? decodeBase64(content) : undefined) ?? content;
  });
}

/** A form of which a HAR keeps the pairs alone, written down as it was sent. */
function formOf(text: string, node: JsonNode): MappedText | undefined {
  const params = valueNamed(node, ['params'])?.elements ?? [];
  const type = scalarText(valueNamed(node, ['mimetype'])) ?? '';
  if (params.length === 0 || !type.startsWith('application/x-www-form-urlencoded')) return undefined;
  const builder = new MappedTextBuilder();
  for (const [index, param] of params.entries()) {
    const name = valueNamed(param, ['name']);
    const value = valueNamed(param, ['value']);
    if (name?.kind !== 'string') continue;
    const { start, end } = innerSpan(text, name);
    builder.add(`${index > 0 ? '&' : ''}${encodeFormText(name.text)}`, start, end);
    builder.add('=', end, end);
    if (value === undefined) continue;
    const place = innerSpan(text, value);
    builder.add(encodeFormText(scalarText(value) ?? ''), place.start, place.end);
  }
  return builder.build();
}

/** Escapes that stand for nothing are not longer. */
const long = 64;

/** A long string is not decoded to tell that it has characters. */
function isEmpty(node: JsonNode): boolean {
  return node.span.end - node.span.start <= long && node.text === '';
}

/** `{ "type": "Buffer", "data": [123, 34] }`: how Node writes octets as JSON. */
function octetsOf(node: JsonNode): readonly JsonNode[] | undefined {
  const data = valueNamed(node, ['data']);
  return scalarText(valueNamed(node, ['type'])) === 'Buffer' && data?.kind === 'array'
    ? data.elements
    : undefined;
}

/** Method and target of a request written as an object. */
export function readRequestLine(node: JsonNode): {
  readonly method: string | null;
  readonly target: string | null;
} {
  return {
    // Ruby and Elixir write a symbol.
    method: scalarText(valueNamed(node, methodList))?.toUpperCase().replace(':', '') ?? null,
    target: scalarText(urlNode(valueNamed(node, targetList))),
  };
}

/** A request written as an object; header fields and body are read when somebody asks for them. */
export function readRequestObject(text: string, node: JsonNode, coverage: HeaderCoverage): HttpRequest {
  const method = valueNamed(node, methodList);
  const target = urlNode(valueNamed(node, targetList));
  const { method: name, target: written } = readRequestLine(node);
  const base = scalarText(valueNamed(node, ['baseurl', 'baseuri', 'clientrequesthost', 'host', 'hostname']));
  let headers: HttpRequest['headers'] | undefined;
  const fields = (): HttpRequest['headers'] =>
    (headers ??= readHeaderFields(text, valueNamed(node, requestHeaders)));
  const body = readBody(text, valueNamed(node, requestBody), null);
  return {
    method: name,
    methodSpan: method === undefined ? null : innerSpan(text, method),
    target: written,
    targetSpan: target === undefined ? null : innerSpan(text, target),
    get targetUri() {
      return absolute(written, base, fields());
    },
    get headers() {
      return fields();
    },
    coverage: valueNamed(node, requestHeaders) === undefined ? 'unknown' : coverage,
    body: body === null || body.mediaType !== null ? body : withMediaType(body, fields),
    get bodyAbsent() {
      return body !== null ? null : whyNoBody(name, fields(), false);
    },
  };
}

/** Reading: `POST /v1/orders HTTP/1.1` in a member of its own, as nginx and Apache write it into JSON logs. Applied to a string's characters. */
const linePattern = /^([A-Z]{3,10}) (\S{1,8192})(?: HTTP\/[\d.]{1,3})?$/u;

/** The request whose line a record keeps in one string. */
export function readLineMember(text: string, node: JsonNode): HttpRequest | null {
  const line = valueNamed(node, [
    'request',
    'requestline',
    'httprequest',
    'name',
    'operationname',
    'transaction',
  ]);
  const [, method, target] = (line?.kind === 'string' ? linePattern.exec(line.text) : null) ?? [];
  if (line === undefined || method === undefined || target === undefined) return null;
  const { start, end } = innerSpan(text, line);
  const from = start + method.length + 1;
  const isPlain = text.startsWith(target, from);
  const host = scalarText(valueNamed(node, ['host', 'httphost', 'servername']));
  return {
    ...UNKNOWN_REQUEST,
    method,
    methodSpan: { start, end: start + method.length },
    target,
    targetSpan: isPlain ? { start: from, end: from + target.length } : { start, end },
    targetUri: targetUri(target, [], { authority: host }),
  };
}

/** The body as the header fields call it; they are read when somebody asks. */
function withMediaType(body: Body, fields: () => HttpRequest['headers']): Body {
  return lazyBody(
    () => mediaTypeOf(fields()),
    () => body.content,
  );
}

/** Postman writes a URL as an object with the whole of it in `raw`. */
function urlNode(node: JsonNode | undefined): JsonNode | undefined {
  return node?.kind === 'object' ? valueNamed(node, ['raw', 'href', 'full']) : node;
}

function absolute(target: string | null, base: string | null, fields: HttpRequest['headers']): string | null {
  const plain = targetUri(target, fields);
  if (plain !== null || target === null || base === null || base === '') return plain;
  const root = base.includes('://') ? base : `https://${base}`;
  if (!URL.canParse(root) || target.length > 65536) return null;
  return `${root.endsWith('/') ? root.slice(0, -1) : root}${target.startsWith('/') ? '' : '/'}${target}`;
}

/** The body of a response written as an object, with the media type that stands beside it. */
export function readAnswerBody(text: string, node: JsonNode): Body | null {
  const base64 = valueNamed(node, ['isbase64encoded'])?.text === 'true';
  return readBody(text, valueNamed(node, RESPONSE_BODY), null, base64);
}

/** A response written as an object. */
export function readResponseObject(
  text: string,
  node: JsonNode,
  from: HttpResponse['statusFrom'],
  coverage: HeaderCoverage,
): HttpResponse {
  const status = statusMember(node);
  const headersNode = valueNamed(node, responseHeaders);
  let headers: HttpResponse['headers'] | undefined;
  const fields = (): HttpResponse['headers'] => (headers ??= readHeaderFields(text, headersNode));
  const body = readAnswerBody(text, node);
  return {
    statusCode: statusIn(status),
    statusFrom: status === undefined ? null : from,
    statusSpan: status === undefined ? null : innerSpan(text, status),
    reasonPhrase:
      scalarText(valueNamed(node, ['statustext', 'statusmessage', 'reason', 'reasonphrase'])) || null,
    get headers() {
      return fields();
    },
    coverage: headersNode === undefined ? 'unknown' : coverage,
    body: body === null || body.mediaType !== null ? body : withMediaType(body, fields),
  };
}

/** The member that holds a status code; `status` may be words while `code` has the number. */
export function statusMember(node: JsonNode): JsonNode | undefined {
  for (const name of statusList) {
    const value = valueNamed(node, [name]);
    if (statusIn(value) !== null) return value;
  }
  return undefined;
}

export function hasHeaders(node: JsonNode): boolean {
  const headers = valueNamed(node, responseHeaders);
  return headers !== undefined && (headers.kind === 'object' || headers.kind === 'array');
}

export function hasTarget(node: JsonNode): boolean {
  return scalarText(urlNode(valueNamed(node, targetList))) !== null;
}

export function hasMethod(node: JsonNode): boolean {
  return /^:?[A-Za-z]{3,8}$/u.test(scalarText(valueNamed(node, methodList)) ?? '');
}

/** Whether names of columns are those of a record about calls: two of method, address and status. */
export function hasCallNames(names: readonly string[]): boolean {
  const plain = names.map((name) => plainName(name));
  return (
    [methodList, targetList, statusList].filter((wanted) => plain.some((name) => wanted.includes(name)))
      .length > 1
  );
}
