import type { Body, Exchange, HttpRequest } from '../../http/message.ts';
import type { JsonNode } from '../../json/node.ts';
import { errorWeight } from './error-weight.ts';
import { flatRecord } from './flat-record.ts';
import {
  hasHeaders,
  hasMethod,
  hasTarget,
  readBody,
  readRequestObject,
  readResponseObject,
  RESPONSE_BODY,
  statusMember,
} from './messages.ts';
import { positionalResponse } from './positional.ts';
import {
  answerMember,
  type FoundExchange,
  holdsJson,
  isRecord,
  responseBodies,
  startedAt,
} from './record-members.ts';
import { innerSpan, memberNamed, plainName, valueNamed } from './values.ts';

const responses = ['response', 'res', 'resp', 'httpresponse', 'rawresponse', 'apiresponse'];
const requestHolders = [
  'request',
  'req',
  'config',
  'httprequest',
  'originalrequest',
  'requestconfig',
  'requestoptions',
  'options',
];
const takenApart = new Set(['status', 'statuscode', 'statustext', 'body', 'ok']);
/** How far down and how wide an exchange is looked for. */
const deepest = 6;
const mostNodes = 2000;

/**
 * The first exchange that a JSON value records: a client library's error (`response` beside `config` or `request`), a
 * response object of its own (status, header fields, body), a logger's record. Recognised by the members such records
 * share, not by one library's layout. Breadth first, bounded.
 */
export function findExchange(text: string, root: JsonNode): FoundExchange | undefined {
  let level: readonly JsonNode[] = [root];
  let seen = 0;
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const next: JsonNode[] = [];
    for (const node of level) {
      seen += 1;
      if (seen > mostNodes) return undefined;
      const found = exchangeAt(text, node);
      if (found !== undefined) return completedBy(text, found, root);
      for (const child of childrenOf(node))
        if (child.kind === 'object' || child.kind === 'array') next.push(child);
    }
    level = next;
  }
  return undefined;
}

/** What the record around an exchange knows of it: the request beside it, the answer's body in a member of its own. */
function completedBy(text: string, found: FoundExchange, root: JsonNode): FoundExchange {
  const { request, response } = withCall(text, found.exchange, root);
  const body = response?.body === null ? bodyElsewhere(root) : undefined;
  const held = body === undefined ? null : readBody(text, body, null);
  return {
    ...found,
    exchange: {
      ...found.exchange,
      request: request ?? requestIn(text, root) ?? thrownRequest(text, root),
      response: response === null || held === null ? response : { ...response, body: held },
    },
  };
}

/** A tracker keeps the body in one place, and method, address and status of the call in another. */
function withCall(text: string, exchange: Exchange, root: JsonNode): Exchange {
  if (exchange.request !== null || exchange.response === null || exchange.response.statusCode !== null)
    return exchange;
  let level: readonly JsonNode[] = [root];
  for (let depth = 0; depth < deepest && level.length > 0 && level.length < 500; depth += 1) {
    const call = level.find((node) => hasMethod(node) && hasTarget(node) && statusMember(node) !== undefined);
    if (call !== undefined) {
      const { statusCode, statusFrom, statusSpan } = readResponseObject(text, call, 'body', 'unknown');
      const request = {
        ...readRequestObject(text, call, 'unknown'),
        body: null,
        bodyAbsent: 'not-captured' as const,
      };
      return { ...exchange, request, response: { ...exchange.response, statusCode, statusFrom, statusSpan } };
    }
    level = level.flatMap(childrenOf).filter(({ kind }) => kind === 'object' || kind === 'array');
  }
  return exchange;
}

/** A logger keeps the client's error beside what else it was told. */
function thrownRequest(text: string, root: JsonNode): HttpRequest | null {
  const thrown = valueNamed(root, ['err', 'error', 'exception', 'cause']);
  return thrown?.kind === 'object' ? requestIn(text, thrown) : null;
}

/** A member called like an answer that holds one, not deep in a record. */
function bodyElsewhere(root: JsonNode): JsonNode | undefined {
  let level: readonly JsonNode[] = [root];
  for (let depth = 0; depth < deepest && level.length > 0 && level.length < 100; depth += 1) {
    for (const node of level) {
      const holder = valueNamed(node, responses);
      const body = valueNamed(node, responseBodies) ?? valueNamed(holder, RESPONSE_BODY);
      if (body !== undefined && (body.kind === 'object' || holdsJson(body))) return body;
    }
    level = level.flatMap(childrenOf).filter(({ kind }) => kind === 'object');
  }
  return undefined;
}

function childrenOf(node: JsonNode): readonly JsonNode[] {
  return node.kind === 'array'
    ? node.elements.slice(0, 50)
    : node.members.slice(0, 100).map((member) => member.value);
}

function exchangeAt(text: string, node: JsonNode): FoundExchange | undefined {
  if (node.kind === 'array') {
    const exchange = positionalResponse(text, node);
    return exchange === undefined
      ? undefined
      : { exchange, because: 'has a status, header fields and a body in a row' };
  }
  if (node.kind !== 'object') return undefined;
  return (
    withResponseMember(text, node) ??
    ownResponse(text, node) ??
    flatRecord(text, node) ??
    withoutAnswer(text, node)
  );
}

/** `{ response: { status, … }, request | config: { … } }` */
function withResponseMember(text: string, node: JsonNode): FoundExchange | undefined {
  const member = memberNamed(node, responses);
  const response = member?.value;
  if (member === undefined || response?.kind !== 'object' || statusMember(response) === undefined)
    return undefined;
  const request = requestIn(text, node) ?? requestIn(text, response);
  const isBeside = hasHeaders(node) && memberNamed(node, ['body']) !== undefined;
  const records = request !== null || isRecord(node) || isBeside;
  if (!records && !hasHeaders(response) && memberNamed(response, RESPONSE_BODY) === undefined)
    return undefined;
  const found = made(text, node, request, response, `has a \`${member.name}\` with a status`);
  const beside = valueNamed(node, hasHeaders(node) ? [...responseBodies, 'body'] : responseBodies);
  if (
    memberNamed(response, RESPONSE_BODY) !== undefined ||
    beside === undefined ||
    found.exchange.response === null
  )
    return found;
  // WordPress keeps the status apart from what it belongs to.
  const { headers, coverage } = hasHeaders(response)
    ? found.exchange.response
    : readResponseObject(text, node, 'body', 'complete');
  const answer = { ...found.exchange.response, headers, coverage, body: readBody(text, beside, null) };
  return { ...found, exchange: { ...found.exchange, response: answer } };
}

/** `{ status, headers, data | body }`: a response object as client libraries and serverless functions have it. */
function ownResponse(text: string, node: JsonNode): FoundExchange | undefined {
  if (statusMember(node) === undefined) return undefined;
  if (!hasHeaders(node) && !isTakenApart(node) && !isBesideItsCall(node)) return undefined;
  const isBare = memberNamed(node, RESPONSE_BODY) === undefined && requestIn(text, node) === null;
  if (isBare && !hasTarget(node)) return undefined;
  return made(text, node, ownRequest(text, node), node, 'has a status, header fields and a body as members');
}

/** `{ status, config: { method, url }, data }`: a client's response whose header fields nobody printed. */
function isBesideItsCall(node: JsonNode): boolean {
  const call = valueNamed(node, ['config', 'request']);
  const isCall = call?.kind === 'object' && hasTarget(call) && hasMethod(call);
  return isCall && valueNamed(node, ['data', 'body'])?.kind === 'object';
}

/** `{ status, body }` and nothing else: what a test or a wrapper keeps of a response. */
function isTakenApart(node: JsonNode): boolean {
  const body = valueNamed(node, ['body']);
  return (
    (body?.kind === 'object' || body?.kind === 'string') &&
    node.members.length < 5 &&
    node.members.every(({ name }) => takenApart.has(plainName(name)))
  );
}

/** A client library's error that never got an answer: `{ message, code, config: { method, url } }`. */
function withoutAnswer(text: string, node: JsonNode): FoundExchange | undefined {
  const message = valueNamed(node, ['message', 'msg', 'errormessage']);
  const thrown = memberNamed(node, ['stack', 'isaxioserror', 'errno', 'syscall', 'code', 'name']);
  const request = valueNamed(node, ['config', 'request', 'options']);
  if (message?.kind !== 'string' || thrown === undefined || request?.kind !== 'object' || !hasTarget(request))
    return undefined;
  if (!hasMethod(request) || memberNamed(node, responses)?.value.kind === 'object') return undefined;
  const failure = { message: message.text, span: innerSpan(text, message) };
  const status = statusMember(node);
  const response = status === undefined ? null : readResponseObject(text, node, 'body', 'unknown');
  return {
    exchange: {
      request: readRequestObject(text, request, 'complete'),
      response: response === null ? null : { ...response, headers: [], body: null },
      failure: response === null ? failure : null,
      startedAt: null,
    },
    because: 'is the error of a client library',
  };
}

/** The request that stands beside an answer, or whose line the answer repeats: header fields and body are the answer's. */
function ownRequest(text: string, node: JsonNode): HttpRequest | null {
  // An answer repeats the address it was asked for (`Response` of fetch), not always the method.
  const request =
    requestIn(text, node) ?? (hasTarget(node) ? readRequestObject(text, node, 'complete') : null);
  const isBeside = requestHolders.some((name) => valueNamed(node, [name])?.kind === 'object');
  return request === null || isBeside
    ? request
    : { ...request, headers: [], coverage: 'unknown', body: null, bodyAbsent: 'not-captured' };
}

function requestIn(text: string, node: JsonNode): HttpRequest | null {
  const requests = requestHolders.flatMap((name): HttpRequest[] => {
    const value = valueNamed(node, [name]);
    const isRequest = value?.kind === 'object' && (hasTarget(value) || hasMethod(value));
    return isRequest ? [readRequestObject(text, value, 'complete')] : [];
  });
  // Of what was sent a client keeps the call it was told to make and the connection's own record: the former has the body.
  const [first] = requests;
  const told = requests.find(({ body, target }) => body !== null && target?.includes('://') === true);
  if (first !== undefined) return told ?? first;
  if (!hasTarget(node) || !hasMethod(node)) return null;
  const line = readRequestObject(text, node, 'complete');
  const held = valueNamed(node, requestHolders);
  if (held?.kind !== 'object') return line;
  // The record keeps method and address beside what was sent.
  const { headers, coverage, body, bodyAbsent } = readRequestObject(text, held, 'complete');
  const { targetUri } = line;
  return { ...line, targetUri, headers, coverage, body, bodyAbsent };
}

/** The request that a record holds, whatever it says of an answer. */
export function recordedRequest(text: string, node: JsonNode): HttpRequest | null {
  return node.kind === 'object' ? requestIn(text, node) : null;
}

/** The answer's body that a record holds, when it looks like an error's. */
export function recordedBody(text: string, node: JsonNode): Body | null {
  const member = memberNamed(node, responseBodies) ?? answerMember(node);
  return member === undefined || errorWeight(member.value) < 1.5 ? null : readBody(text, member.value, null);
}

function made(
  text: string,
  node: JsonNode,
  request: HttpRequest | null,
  response: JsonNode,
  because: string,
): FoundExchange {
  return {
    exchange: {
      request,
      response: readResponseObject(text, response, 'body', 'complete'),
      failure: null,
      startedAt: startedAt(node),
    },
    because,
  };
}
