import { classifyField } from '../checks/clues/classify-field.ts';
import type { Evidence, FieldError } from '../checks/check.ts';
import type { FieldFacts } from '../facts/field-facts.ts';
import { readForm } from '../http/form.ts';
import { readQuery } from '../http/query.ts';
import type { JsonMember, JsonNode } from '../json/node.ts';
import { lastSegment } from '../locate/parameter.ts';
import type { Span } from '../text/span.ts';
import { factsFromMembers } from './facts/from-members.ts';
import { factsFromMessage, type StatedFacts } from './facts/from-message.ts';
import { type KnownFacts, mergeFacts, noFacts } from './known-facts.ts';
import type { ProbedBody, Surroundings, Target } from './probe.ts';
import { statedCause } from './stated-cause.ts';

/** The request's address as the probes see it, up to its fragment: a form whose pairs begin behind the `?`. */
interface Address {
  readonly body: ProbedBody;
  readonly root: JsonNode;
  readonly pairs: readonly JsonMember[];
}

const mostPairs = 200;

function textNode(text: string, span: Span): JsonNode {
  return { kind: 'string', span, members: [], elements: [], text };
}

/** The address as the diagnosis shows it, which fixes edit. */
function addressOf({ request }: Evidence): Address | null {
  const shown = request?.targetUri ?? request?.target ?? null;
  if (shown === null || /\s/u.test(shown)) return null;
  const fragment = shown.indexOf('#');
  const text = fragment < 0 ? shown : shown.slice(0, fragment);
  const mark = text.indexOf('?');
  const root = readForm(text, mark < 0 ? text.length : mark + 1);
  const pairs = readQuery(text)
    .slice(0, mostPairs)
    .map(({ name, value, nameSpan, valueSpan }) => ({ name, nameSpan, value: textNode(value, valueSpan) }));
  return { body: { text, style: 'form', within: 'target', root, mediaType: null }, root, pairs };
}

function surroundings(evidence: Evidence): Surroundings {
  const missing = evidence.fieldErrors
    .filter(({ in: place, place: at }) => place === 'query' && at?.match !== 'exact')
    .map(({ path }) => path.join('.'));
  return {
    missingAt: () => missing,
    unknownAt: () => [],
    knows: () => null,
    leavesOut: () => false,
    isOfAddress: () => false,
    missingBelow: () => [],
    factsOf: () => noFacts,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function factsOf(
  evidence: Evidence,
  place: 'query' | 'path',
  name: string,
  stated: StatedFacts | null,
  beside: FieldFacts | null = null,
): KnownFacts {
  const fromSchema = evidence.schema?.parameter?.(place, name)?.facts ?? null;
  const sources = [stated?.facts ?? null, beside, fromSchema].filter((facts) => facts !== null);
  return sources.length === 0 ? noFacts : mergeFacts(sources, stated?.layout ?? null);
}

interface Placed {
  readonly name: string;
  readonly node: JsonNode | null;
  readonly member: JsonMember | null;
  readonly isInQuery: boolean;
}

function targetFor(evidence: Evidence, address: Address, placed: Placed): Omit<Target, 'facts' | 'stated'> {
  const { name, node, member, isInQuery } = placed;
  return {
    path: [name],
    name: name.split(/[[\].]+/u).findLast((part) => part !== '') ?? name,
    node,
    member,
    parent: isInQuery ? address.root : null,
    missing: node === null ? [name] : [],
    body: address.body,
    around: surroundings(evidence),
    now: evidence.now,
  };
}

/** Where a located parameter stands in the address: the pair of the same number, or the part of the path. */
function placedIn(field: FieldError, evidence: Evidence, { body, pairs }: Address): Placed | null {
  const { place, path } = field;
  const target = evidence.request?.target ?? '';
  if (place?.within !== 'target') return null;
  if (field.in === 'path') {
    const name = String(path.at(-1) ?? '');
    const span = evidence.schema?.parameter?.('path', name)?.span ?? null;
    const at = span === null ? lastSegment(body.text) : shifted(span, target, body.text);
    if (at === null) return null;
    const node = textNode(decoded(body.text.slice(at.start, at.end)), at);
    return { name, node, member: null, isInQuery: false };
  }
  if (place.match === 'missing') return { name: path.join('.'), node: null, member: null, isInQuery: true };
  const sent = readQuery(target);
  const member = pairs[sent.findIndex(({ span }) => span.start === place.span.start)];
  if (member === undefined) return null;
  return { name: member.name, node: member.value, member, isInQuery: true };
}

/** A place of the target in the address that ends with it. */
function shifted(span: Span, target: string, address: string): Span | null {
  const sent = target.split('#', 1)[0] ?? '';
  if (!address.endsWith(sent)) return null;
  const by = address.length - sent.length;
  return { start: span.start + by, end: span.end + by };
}

/** The value of a query or path parameter that the API complained of, with everything known of it. */
export function parameterTarget(field: FieldError, evidence: Evidence): Target | null {
  if (field.in !== 'query' && field.in !== 'path') return null;
  const address = addressOf(evidence);
  const placed = address === null ? null : placedIn(field, evidence, address);
  if (address === null || placed === null) return null;
  const classified = classifyField({ ...field, value: placed.node }, evidence);
  const facts = factsOf(
    evidence,
    field.in,
    placed.name,
    factsFromMessage(classified),
    factsFromMembers(field, evidence),
  );
  return { ...targetFor(evidence, address, placed), facts, stated: statedCause(classified) };
}

/** The parameters of the query that the API did not complain of, in order, and those that a schema misses there. */
export function* otherParameters(
  evidence: Evidence,
): Generator<{ readonly target: Target; readonly span: Span }> {
  const address = addressOf(evidence);
  if (address === null) return;
  const stated = evidence.fieldErrors.flatMap((field) => placedIn(field, evidence, address)?.name ?? []);
  const at = (placed: Placed, place: 'query' | 'path'): Target => ({
    ...targetFor(evidence, address, placed),
    facts: factsOf(evidence, place, placed.name, null),
    stated: null,
  });
  for (const member of address.pairs) {
    const { name, value: node } = member;
    if (!stated.includes(name))
      yield { target: at({ name, node, member, isInQuery: true }, 'query'), span: node.span };
  }
  for (const { in: place, name, keyword, span } of evidence.schema?.parameters ?? []) {
    if (stated.includes(name)) continue;
    const end = address.body.text.length;
    if (place === 'query' && keyword === 'required')
      yield {
        target: at({ name, node: null, member: null, isInQuery: true }, place),
        span: { start: end, end },
      };
    const part = span === null ? null : shifted(span, evidence.request?.target ?? '', address.body.text);
    if (place !== 'path' || part === null) continue;
    const node = textNode(decoded(address.body.text.slice(part.start, part.end)), part);
    yield { target: at({ name, node, member: null, isInQuery: false }, place), span: part };
  }
}

/** A place in the address as a place in the target, whose own place in the source text is known. */
export function inTarget(span: Span, evidence: Evidence): Span | null {
  const { target = null, targetSpan = null } = evidence.request ?? {};
  const address = addressOf(evidence)?.body.text ?? '';
  const sent = target?.split('#', 1)[0] ?? '';
  if (targetSpan === null || !address.endsWith(sent)) return null;
  const by = targetSpan.start - (address.length - sent.length);
  return span.start + by < targetSpan.start ? null : { start: span.start + by, end: span.end + by };
}
