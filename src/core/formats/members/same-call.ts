import type { Exchange } from '../../http/message.ts';
import type { JsonNode } from '../../json/node.ts';
import { recordedBody, recordedRequest } from './find-exchange.ts';
import { scalarText, valueNamed } from './values.ts';

/** Names under which loggers keep what the records of one call share. */
const IDS = [
  'reqid',
  'requestid',
  'xrequestid',
  'correlationid',
  'traceid',
  'callid',
  'transactionid',
  'rid',
];

/** What the records of one call share; `null` where a record says nothing of it. */
function callId(node: JsonNode): string | null {
  const request = valueNamed(node, ['req', 'request', 'context', 'ctx']);
  return scalarText(valueNamed(node, IDS)) ?? scalarText(valueNamed(request, ['id', ...IDS]));
}

/**
 * Servers log a call in several records: what came, what was wrong with it, what they answered (Fastify, pino-http). An
 * exchange without its request, or without the answer's body, takes it from the records with its id.
 *
 * @see {@link https://fastify.dev/docs/latest/Reference/Logging/ Fastify, logging}
 */
export function completedBySameCall(
  text: string,
  recorded: readonly { readonly node: JsonNode; readonly exchange: Exchange }[],
  nodes: readonly JsonNode[],
): readonly Exchange[] {
  const records = new Map<string, JsonNode[]>();
  for (const node of nodes) {
    const id = callId(node);
    if (id === null) continue;
    const known = records.get(id);
    if (known === undefined) records.set(id, [node]);
    else known.push(node);
  }
  return recorded.map(({ node, exchange }): Exchange => {
    const id = callId(node);
    const others = id === null ? [] : (records.get(id) ?? []).slice(0, 20);
    const { request, response, failure, startedAt } = exchange;
    const isBare = response !== null && response.body === null;
    if (others.length < 2 || (request !== null && !isBare)) return exchange;
    const sent =
      request ?? others.map((one) => recordedRequest(text, one)).find((one) => one !== null) ?? null;
    const body = isBare
      ? others.map((one) => recordedBody(text, one)).find((one) => one !== null)
      : undefined;
    const answered = response === null || body === undefined ? response : { ...response, body };
    return { request: sent, response: answered, failure, startedAt };
  });
}
