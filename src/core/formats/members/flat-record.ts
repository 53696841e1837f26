import type { HttpRequest } from '../../http/message.ts';
import type { JsonMember, JsonNode } from '../../json/node.ts';
import { UNKNOWN_REQUEST } from '../wire/exchange.ts';
import { errorWeight } from './error-weight.ts';
import { readHeaderFields } from './header-fields.ts';
import {
  hasMethod,
  hasTarget,
  readBody,
  readLineMember,
  readRequestObject,
  readResponseObject,
  statusMember,
} from './messages.ts';
import {
  answerMember,
  type FoundExchange,
  heldAnswer,
  holdsJson,
  isLogged,
  isRecord,
  responseBodies,
  startedAt,
} from './record-members.ts';
import { memberNamed, valueNamed } from './values.ts';

const requestBodies = [
  'requestbody',
  'reqbody',
  'requestdata',
  'requestpayload',
  'requestcontent',
  'requestjson',
];
/** Columns by which a tool's table of calls is told, where none has the method. */
const measured = ['initiator', 'process', 'elapsed', 'latency'];
/** Names under which a flat record keeps the answer's header fields. */
const responseFields = ['responseheaders', 'respheaders', 'resheaders'];
const requestFields = ['requestheaders', 'reqheaders'];

/**
 * `{ level, method, url, status, responseBody }`: one flat record. A browser's network panel says who called, not
 * how. A body in a member of a general name counts when the record says whose it is, or when it is a string that looks more like an error answer than the record itself.
 */
export function flatRecord(text: string, node: JsonNode): FoundExchange | undefined {
  const kept = keptAnswer(node);
  const isNamed = hasMethod(node) || memberNamed(node, measured) !== undefined || kept !== undefined;
  const line = readLineMember(text, node);
  const isCall = ((isNamed && hasTarget(node)) || line !== null) && statusMember(node) !== undefined;
  const body =
    memberNamed(node, responseBodies) ??
    (isCall ? answerMember(node) : undefined) ??
    heldAnswer(node, isCall) ??
    kept;
  if (body === undefined) return isCall ? accessRecord(text, node, line) : undefined;
  if (statusMember(node) === undefined && !hasTarget(node) && body.value.kind !== 'string') return undefined;
  const fields = readHeaderFields(text, valueNamed(node, responseFields));
  const response = {
    ...readResponseObject(text, node, 'body', 'complete'),
    headers: fields,
    coverage: fields.length > 0 ? ('complete' as const) : ('unknown' as const),
    body: readBody(text, heldIn(body.value), null),
  };
  const sent = readBody(text, valueNamed(node, requestBodies) ?? sentIn(node), null);
  const sentFields = readHeaderFields(text, valueNamed(node, requestFields));
  const isCalled = hasTarget(node) || hasMethod(node);
  const request =
    !isCalled && sent === null && sentFields.length === 0
      ? null
      : {
          ...(isCalled ? readRequestObject(text, node, 'complete') : UNKNOWN_REQUEST),
          headers: sentFields,
          coverage: sentFields.length > 0 ? ('complete' as const) : ('unknown' as const),
          body: sent,
          ...absent(sent),
        };
  return {
    exchange: { request, response, failure: null, startedAt: startedAt(node) },
    because: `has a \`${body.name}\``,
  };
}

/** `{ status, url, body: { errors } }`: an error answer beside the address it came from, as people print it. */
function keptAnswer(node: JsonNode): JsonMember | undefined {
  const member = memberNamed(node, ['response', 'body']);
  const address = valueNamed(node, ['url', 'uri']);
  return member?.value.kind === 'object' &&
    address?.text.startsWith('http') === true &&
    statusMember(node) !== undefined &&
    errorWeight(member.value) >= 1.5
    ? member
    : undefined;
}

/** The body in an object that a record keeps of an answer or a request: `response: { body: "{…}" }`. */
function heldIn(node: JsonNode): JsonNode {
  const member = node.members.length < 5 ? memberNamed(node, ['body', 'content', 'text', 'data']) : undefined;
  return member !== undefined && holdsJson(member.value) ? member.value : node;
}

function sentIn(node: JsonNode): JsonNode | undefined {
  const held = valueNamed(node, ['request', 'req']);
  const body = held?.kind === 'object' ? heldIn(held) : undefined;
  return body === held ? undefined : body;
}

/** Members by which an API's own error answer is told from a line of an access log. */
const sayings = ['message', 'messages', 'error', 'errors', 'detail', 'details', 'title'];

/** `{ method, path, status, duration }`: a server's own line about a call, without its body. */
function accessRecord(text: string, node: JsonNode, line: HttpRequest | null): FoundExchange | undefined {
  if (memberNamed(node, sayings) !== undefined && !(isRecord(node) && isLogged(node))) return undefined;
  const response = readResponseObject(text, node, 'body', 'unknown');
  const request = {
    ...(line ?? readRequestObject(text, node, 'unknown')),
    body: null,
    bodyAbsent: 'not-captured' as const,
  };
  return {
    exchange: { request, response: { ...response, body: null }, failure: null, startedAt: startedAt(node) },
    because: 'has method, address and status of a call',
  };
}

function absent(body: HttpRequest['body']): Pick<HttpRequest, 'bodyAbsent'> {
  return { bodyAbsent: body === null ? 'not-captured' : null };
}
