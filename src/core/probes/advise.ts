import type { Evidence } from '../checks/check.ts';
import type { Suggestion } from '../diagnosis.ts';
import type { JsonMember, JsonNode, Path } from '../json/node.ts';
import { readJson } from '../json/read.ts';
import type { Span } from '../text/span.ts';
import { insertionPlace } from '../locate/missing.ts';
import { foresee, suggestionOf } from './ask.ts';
import { requiredFields } from './head-fields.ts';
import type { Target } from './probe.ts';
import { otherParameters } from './parameters.ts';
import { keyOf, type Session, sessionOf } from './session.ts';

/** Our own remark about a place the API did not complain of. */
export interface Advice {
  readonly path: Path;
  readonly message: string;
  readonly certainty: 'certain' | 'likely';
  readonly probe: string;
  /** In the request body's text, in the address, or in the source text for a header field. */
  readonly span: Span;
  readonly within: Target['body']['within'];
  readonly suggestion: Suggestion | null;
}

/** Values looked at; what stands behind them is left alone. */
const mostValues = 2000;
const mostAdvice = 100;
const deepest = 60;
/** Of a larger body only its beginning is read for advice, so that the cost does not grow with it. */
const longestRead = 200_000;

interface Seen {
  readonly path: Path;
  readonly node: JsonNode;
  readonly member: JsonMember | null;
  readonly parent: JsonNode | null;
}

/** Values in text order. A container comes before what it holds. */
function* valuesOf(root: JsonNode, skips: (path: Path) => boolean): Generator<Seen> {
  const pending: Seen[] = [{ path: [], node: root, member: null, parent: null }];
  let count = 0;
  for (let seen = pending.pop(); seen !== undefined && count < mostValues; seen = pending.pop()) {
    const { node, path } = seen;
    if (skips(path)) continue;
    count += 1;
    yield seen;
    if (path.length >= deepest) continue;
    const room = mostValues - count;
    if (node.kind === 'object') {
      for (const member of node.members.slice(0, room).toReversed())
        pending.push({ path: [...path, member.name], node: member.value, member, parent: node });
    } else if (node.kind === 'array') {
      const elements = node.elements.slice(0, room);
      for (const [index, element] of [...elements.entries()].toReversed())
        pending.push({ path: [...path, index], node: element, member: null, parent: node });
    }
  }
}

function targetAt(session: Session, seen: Seen): Target {
  const { path, node, member, parent } = seen;
  return {
    path,
    name: member?.name ?? path.findLast((segment) => typeof segment === 'string') ?? '',
    node,
    member,
    parent,
    missing: [],
    body: session.body,
    facts: session.factsAt(path),
    stated: null,
    around: session.around,
    now: session.evidence.now,
  };
}

function adviceOf(target: Target, span: Span): Advice | null {
  const told = foresee(target);
  if (told === null) return null;
  const { certainty, message } = told.answer;
  const suggestion = suggestionOf(told.answer, target);
  return {
    path: target.path,
    message,
    certainty,
    probe: told.probe,
    span,
    within: target.body.within,
    suggestion,
  };
}

/** The whole body is marked where its first change is made: a mark over everything shows nothing. */
function spanOf(seen: Seen, advice: Advice): Span {
  const { node, path } = seen;
  if (path.length > 0) return node.span;
  const first = advice.suggestion?.fixes[0]?.edits[0];
  const start = first?.start ?? node.span.start;
  return { start, end: Math.max(start, Math.min(first?.end ?? start + 1, start + 1)) };
}

/** Members a schema requires of an object and that are not there. */
function* missingOf(session: Session, { path, node }: Seen): Generator<Target> {
  const { schema } = session.evidence;
  if (schema === null || node.kind !== 'object') return;
  const present = new Set(node.members.map(({ name }) => name));
  for (const { name, facts } of schema.members(path) ?? []) {
    if (!facts.required || facts.readOnly || present.has(name)) continue;
    const at = [...path, name];
    yield {
      path: at,
      name,
      node: null,
      member: null,
      parent: node,
      missing: [name],
      body: session.body,
      facts: session.factsAt(at),
      stated: null,
      around: session.around,
      now: session.evidence.now,
    };
  }
}

function isRefused({ statusCode }: Evidence): boolean {
  return statusCode === null || statusCode >= 400;
}

function isBody({ requestView }: Evidence): boolean {
  return requestView !== null && requestView.bodyText.trim() !== '';
}

/** The tree to walk: of a very large body only the beginning, whose last value may be cut and is left out. */
function rootOf({ body }: Session): { readonly root: JsonNode | null; readonly end: number } {
  if (body.style !== 'json' || body.text.length <= longestRead)
    return { root: body.root, end: body.text.length + 1 };
  return { root: readJson(body.text.slice(0, longestRead)).value ?? null, end: longestRead };
}

/**
 * What will probably be refused next: the probes over every value that the API did not complain of, in text order. Says
 * only what is wrong by itself (a day no calendar has, two members with one name) or what a schema or pack refuses.
 */
export function adviseOn(evidence: Evidence): readonly Advice[] {
  if (!isRefused(evidence)) return [];
  const ofAddress = [...otherParameters(evidence)].flatMap(
    ({ target, span }) => adviceOf(target, span) ?? [],
  );
  const headEnd = evidence.requestView?.headEnd ?? null;
  const ofHead =
    headEnd === null
      ? []
      : [...requiredFields(evidence)].flatMap((target) => adviceOf(target, headEnd) ?? []);
  return [...ofAddress, ...ofHead, ...(isBody(evidence) ? adviseOnBody(evidence) : [])].slice(0, mostAdvice);
}

function adviseOnBody(evidence: Evidence): readonly Advice[] {
  const session = sessionOf(evidence);
  const stated = new Set(
    evidence.fieldErrors.filter(({ place }) => place?.within !== 'target').map(({ path }) => keyOf(path)),
  );
  const isStated = (path: Path): boolean => stated.has(keyOf(path));
  const all: Advice[] = [];
  const { root, end } = rootOf(session);
  if (root === null) return wholeBody(session, isStated([]));
  for (const seen of valuesOf(root, (path) => path.length > 0 && isStated(path))) {
    if (all.length >= mostAdvice) break;
    if (seen.node.span.end >= end) continue;
    if (seen.path.length > 0 || !isStated([])) {
      const advice = adviceOf(targetAt(session, seen), seen.node.span);
      if (advice !== null) all.push({ ...advice, span: spanOf(seen, advice) });
    }
    for (const target of missingOf(session, seen)) {
      const advice = isStated(target.path)
        ? null
        : adviceOf(target, insertionPlace(seen.node, session.body.text));
      if (advice !== null) all.push(advice);
    }
  }
  return all.toSorted((one, other) => one.span.start - other.span.start);
}

/** A body that is no tree at all: a form that is declared as JSON. */
function wholeBody(session: Session, isStated: boolean): readonly Advice[] {
  if (isStated) return [];
  const { body, around, evidence } = session;
  const facts = session.factsAt([]);
  const target: Target = {
    path: [],
    name: '',
    node: null,
    member: null,
    parent: null,
    missing: [],
    body,
    facts,
    stated: null,
    around,
    now: evidence.now,
  };
  const advice = adviceOf(target, { start: 0, end: Math.min(1, body.text.length) });
  return advice === null ? [] : [advice];
}
