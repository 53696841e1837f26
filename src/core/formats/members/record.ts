import type { Exchange } from '../../http/message.ts';
import { findJsonStart } from '../../json/find-start.ts';
import type { JsonNode } from '../../json/node.ts';
import { readJsonAt } from '../../json/read.ts';
import { decodeJsonString } from '../../json/strings.ts';
import { toSource } from '../../text/mapped-text.ts';
import type { ReadInside } from '../format.ts';
import { embeddedBodies } from '../prose/embedded-bodies.ts';
import { relocateRequest } from '../relocate.ts';
import { readStatedRequest } from '../wire/stated-request.ts';
import { readStatedStatus } from '../wire/stated-status.ts';
import { errorWeight } from './error-weight.ts';
import { findExchange } from './find-exchange.ts';
import { hasMethod, hasTarget, readRequestObject, statusMember } from './messages.ts';
import { innerSpan, memberNamed, plainName, statusIn, valueNamed } from './values.ts';

/** Members in which loggers put what they were told. */
const messageNames = new Set([
  'message',
  'msg',
  'log',
  'error',
  'err',
  'exception',
  'stack',
  'stacktrace',
  'errormessage',
  'body',
  'response',
  'event',
  'text',
  'details',
]);
const levels = [
  'level',
  'severity',
  'lvl',
  'loglevel',
  'levelname',
  'stream',
  'logger',
  'l',
  'loggername',
  'errortype',
];
/** Longer strings are not looked into. */
const largestText = 262144;
/** Reading: levels at which programs write what failed: words, and the numbers of pino and bunyan. Applied to one word. */
const failing = /err|warn|fatal|crit|alert|emerg|severe|^[456]0$/iu;

/**
 * The exchanges that one JSON value records: as members, or inside the message of a logger's record, with status, method
 * and address from the members around it. Empty when it records none.
 */
export function recordedExchanges(text: string, node: JsonNode, inside: ReadInside): readonly Exchange[] {
  const found = findExchange(text, node);
  const message = loggedText(node) ?? (found === undefined ? heldText(node) : undefined);
  if (found !== undefined && (message === undefined || found.exchange.response?.body !== null))
    return [message === undefined ? found.exchange : saidIn(text, found.exchange, message)];
  if (message === undefined) return [];
  const context = [node, ...node.members.map(({ value }) => value).filter(({ kind }) => kind === 'object')];
  return inside(decodeJsonString(text, message.span)).value.map((exchange) =>
    completed(text, exchange, context),
  );
}

/** Status, method and address that no member holds and the record's sentence states. */
function saidIn(text: string, exchange: Exchange, message: JsonNode): Exchange {
  const { request, response } = exchange;
  const said = decodeJsonString(text, message.span);
  const status = response?.statusCode === null ? readStatedStatus(said.text) : undefined;
  const stated = request === null ? readStatedRequest(said.text) : null;
  return {
    ...exchange,
    request: stated === null ? request : relocateRequest(stated, said),
    response:
      response === null || status === undefined
        ? response
        : {
            ...response,
            statusCode: status.statusCode,
            statusFrom: 'text',
            statusSpan: toSource(said, status.span),
          },
  };
}

/** The string of a log record, or of an object in it, that holds JSON; of a failure, one that states a status. */
export function loggedText(root: JsonNode): JsonNode | undefined {
  const level = memberNamed(root, levels);
  if (level === undefined) return undefined;
  const strings = [
    root,
    ...root.members.map((member) => member.value).filter((value) => value.kind === 'object'),
  ]
    .slice(0, 50)
    .flatMap((holder) => holder.members)
    .filter((member) => member.value.kind === 'string' && messageNames.has(plainName(member.name)))
    .map((member) => member.value);
  const holding = strings.find((value) => findJsonStart(value.text) !== -1);
  if (holding !== undefined || !failing.test(level.value.text.slice(0, 40))) return holding;
  return strings.find((value) => readStatedStatus(value.text) !== undefined);
}

/** Members of what a program wrote down, not of what an API answers. */
const stacks = ['stack', 'stacktrace'];
const written = [...levels, ...stacks, 'timestamp', 'ingestiontime', 'raw'];
/** How many values of a record are looked at, and how deep. */
const mostValues = 500;
const deepestText = 4;

/**
 * The string, anywhere in a record of a log viewer or a tool, that holds an error answer behind some words: Kibana's documents,
 * CloudWatch's events, lines of Loki, n8n's error details.
 */
export function heldText(root: JsonNode): JsonNode | undefined {
  const inner = root.members.map(({ value }) => value).filter(({ kind }) => kind === 'object');
  const isWritten = [root, ...inner.slice(0, 50)].some((node) => memberNamed(node, written) !== undefined);
  const isThrown = [root, ...inner.slice(0, 50)].some((node) => memberNamed(node, stacks) !== undefined);
  const isAnswer = errorWeight(root) >= 2 && !(isThrown && statusMember(root) === undefined);
  if (!isWritten || isAnswer) return undefined;
  let level: readonly JsonNode[] = [root];
  let seen = 0;
  for (let depth = 0; depth <= deepestText && level.length > 0 && seen < mostValues; depth += 1) {
    const values = level.flatMap(({ members, elements }) => [
      ...members.map(({ value }) => value),
      ...elements,
    ]);
    seen += values.length;
    const holding = values
      .slice(0, mostValues)
      .find((value) => value.kind === 'string' && holdsAnswer(value.text));
    if (holding !== undefined) return holding;
    level = values.filter(({ kind }) => kind === 'object' || kind === 'array');
  }
  return undefined;
}

function holdsAnswer(text: string): boolean {
  const bodies = text.length > largestText ? [] : embeddedBodies(text, 3);
  return bodies.some(({ weight, content }) => weight >= 1.5 || throws(content.text));
}

/** An error that a program threw has the answer in its own message. */
function throws(json: string): boolean {
  const message = valueNamed(readJsonAt(json, 0).value, ['errormessage', 'message', 'body', 'response']);
  return message?.kind === 'string' && findJsonStart(message.text) !== -1;
}

/** What the message did not say and a member beside it does. */
function completed(text: string, exchange: Exchange, context: readonly JsonNode[]): Exchange {
  const stating = context.find((node) => statusMember(node) !== undefined);
  const asking = context.find((node) => hasTarget(node) && hasMethod(node));
  const status = stating === undefined ? undefined : statusMember(stating);
  const { response } = exchange;
  return {
    ...exchange,
    request:
      exchange.request ??
      (asking === undefined ? null : { ...readRequestObject(text, asking, 'unknown'), body: null }),
    response:
      response === null || response.statusCode !== null || status === undefined
        ? response
        : {
            ...response,
            statusCode: statusIn(status),
            statusFrom: 'body',
            statusSpan: innerSpan(text, status),
          },
  };
}

/** Names under which tools keep the requests that they were made to send. */
const collectionNames = ['item', 'resources', 'requests', 'items', 'collections', 'folders'];
/** What says that a file is such a tool's export: Postman, Insomnia, Thunder Client, Hoppscotch. */
const exportMarks = ['info', 'exportformat', 'clientname', 'collectionname', 'type', 'v'];
const mostRequests = 500;
const deepest = 20;

/** The requests of an API client's collection or export, in their order; saved answers belong to theirs. */
export function collectedExchanges(text: string, root: JsonNode): readonly Exchange[] {
  const isExport =
    root.kind === 'object' &&
    memberNamed(root, collectionNames) !== undefined &&
    memberNamed(root, exportMarks) !== undefined;
  const exchanges: Exchange[] = [];
  if (isExport) collect(text, root, exchanges, 0);
  return exchanges;
}

function collect(text: string, node: JsonNode, into: Exchange[], depth: number): void {
  if (depth > deepest || into.length >= mostRequests) return;
  const own = valueNamed(node, ['request']) ?? node;
  if (own.kind === 'object' && hasMethod(own) && hasTarget(own)) {
    const answers = valueNamed(node, ['response', 'responses'])?.elements ?? [];
    const saved = answers.flatMap((answer) => findExchange(text, answer)?.exchange ?? []);
    const request = readRequestObject(text, own, 'complete');
    if (saved.length === 0) into.push({ request, response: null, failure: null, startedAt: null });
    for (const exchange of saved) into.push({ ...exchange, request: exchange.request ?? request });
    return;
  }
  for (const name of collectionNames)
    for (const child of valueNamed(node, [name])?.elements ?? []) collect(text, child, into, depth + 1);
}
