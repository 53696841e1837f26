import type { Evidence, FieldError } from '../checks/check.ts';
import { classifyField } from '../checks/clues/classify-field.ts';
import type { JsonNode } from '../json/node.ts';
import { findCookie, findHeader } from '../locate/header.ts';
import { headOf } from '../runnable/head-text.ts';
import type { Span } from '../text/span.ts';
import { factsFromMembers } from './facts/from-members.ts';
import { factsFromMessage } from './facts/from-message.ts';
import { mergeFacts } from './known-facts.ts';
import type { Surroundings, Target } from './probe.ts';
import { statedCause } from './stated-cause.ts';

function node(kind: JsonNode['kind'], text: string, span: Span): JsonNode {
  return { kind, span, members: [], elements: [], text };
}

/** Where the value of a field stands among the lines of the head; `null` for one that the client computes. */
function lineOf(head: string, name: string): Span | null {
  const wanted = `${name.toLowerCase()}: `;
  let start = 0;
  for (const line of head.split('\n')) {
    const end = start + line.length;
    if (line.slice(0, wanted.length).toLowerCase() === wanted) return { start: start + wanted.length, end };
    start = end + 1;
  }
  return null;
}

const alone: Surroundings = {
  missingAt: () => [],
  unknownAt: () => [],
  knows: () => null,
  leavesOut: () => false,
  missingBelow: () => [],
  factsOf: () => mergeFacts([], null),
};

/** The value and its place in the head; for an absent one what holds it: the cookies that are there, or the fields. */
function placedIn(
  field: FieldError,
  evidence: Evidence,
  head: string,
): Pick<Target, 'node' | 'parent'> | null {
  const fields = evidence.request?.headers ?? [];
  const name = field.path.join('.');
  if (field.in === 'cookie') {
    const cookies = lineOf(head, 'cookie');
    const found = field.place?.match === 'missing' ? undefined : findCookie(fields, name);
    if (found === undefined)
      return { node: null, parent: node('array', '', cookies ?? { start: 0, end: 0 }) };
    if (cookies === null) return null;
    const { value } = found;
    const span = { start: cookies.start + value.start, end: cookies.start + value.end };
    return { node: node('string', found.field.value.slice(value.start, value.end), span), parent: null };
  }
  if (field.place?.match === 'missing')
    return { node: null, parent: node('object', '', { start: head.length, end: head.length }) };
  const sent = findHeader(fields, name)?.field;
  const span = sent === undefined ? null : lineOf(head, sent.name);
  return sent === undefined || span === null
    ? null
    : { node: node('string', sent.value, span), parent: null };
}

/** The value of a header field or cookie that the API complained of, with everything known of it. */
export function headTarget(field: FieldError, evidence: Evidence): Target | null {
  if (field.place?.within !== 'header' || evidence.request === null) return null;
  const head = headOf(evidence.request.headers);
  const placed = placedIn(field, evidence, head);
  if (placed === null) return null;
  const name = field.path.join('.');
  const classified = classifyField({ ...field, value: placed.node }, evidence);
  const stated = factsFromMessage(classified);
  const beside = factsFromMembers(field, evidence);
  const sources = [stated.facts, beside].filter((facts) => facts !== null);
  return {
    path: field.path,
    name,
    ...placed,
    member: null,
    missing: placed.node === null ? [name] : [],
    body: { text: head, style: 'other', within: 'head', root: null, mediaType: null },
    facts: mergeFacts(sources, stated.layout),
    stated: statedCause(field, classified.cause),
    around: alone,
    now: evidence.now,
  };
}
