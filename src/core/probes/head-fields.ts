import type { Evidence, FieldError } from '../checks/check.ts';
import { classifyField } from '../checks/clues/classify-field.ts';
import { nothingKnown } from '../facts/field-facts.ts';
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
  isOfAddress: () => false,
  missingBelow: () => [],
  factsOf: () => mergeFacts([], null),
};

function headBody(text: string): Target['body'] {
  return { text, style: 'other', within: 'head', root: null, mediaType: null };
}

/** What an absent field belongs to: the cookies that are there, or the fields. */
function parentIn(head: string, part: 'header' | 'cookie'): JsonNode {
  return part === 'cookie'
    ? node('array', '', lineOf(head, 'cookie') ?? { start: 0, end: 0 })
    : node('object', '', { start: head.length, end: head.length });
}

/** The value and its place in the head; for an absent one what it belongs to. */
function placedIn(
  field: FieldError,
  evidence: Evidence,
  head: string,
): Pick<Target, 'node' | 'parent'> | null {
  const fields = evidence.request?.headers ?? [];
  const name = field.path.join('.');
  const part = field.in === 'cookie' ? 'cookie' : 'header';
  if (field.place?.match === 'missing') return { node: null, parent: parentIn(head, part) };
  if (part === 'cookie') {
    const found = findCookie(fields, name);
    const isOneField = fields.filter((one) => one.name.toLowerCase() === 'cookie').length === 1;
    const line = isOneField ? lineOf(head, 'cookie') : null;
    if (found === undefined || line === null) return null;
    const { value } = found;
    const span = { start: line.start + value.start, end: line.start + value.end };
    return { node: node('string', found.field.value.slice(value.start, value.end), span), parent: null };
  }
  const sent = findHeader(fields, name)?.field;
  const span = sent === undefined ? null : lineOf(head, sent.name);
  return sent === undefined || span === null
    ? null
    : { node: node('string', sent.value, span), parent: null };
}

/** Header fields and cookies that a schema requires, that were not sent, and that the API did not complain of. */
export function* requiredFields({ request, schema, fieldErrors, now }: Evidence): Generator<Target> {
  const head = headOf(request?.headers ?? []);
  for (const { in: part, name, keyword } of schema?.parameters ?? []) {
    if (keyword !== 'required' || (part !== 'header' && part !== 'cookie')) continue;
    if (fieldErrors.some(({ path, in: other }) => other === part && path.at(-1) === name)) continue;
    yield {
      path: [name],
      name,
      node: null,
      parent: parentIn(head, part),
      member: null,
      missing: [name],
      body: headBody(head),
      facts: mergeFacts([{ ...nothingKnown, source: 'schema', required: true }], null),
      stated: null,
      around: alone,
      now,
    };
  }
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
    body: headBody(head),
    facts: mergeFacts(sources, stated.layout),
    stated: statedCause(classified),
    around: alone,
    now: evidence.now,
  };
}
