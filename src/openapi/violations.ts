import type { SchemaViolation } from '../core/facts/schema-facts.ts';
import type { Path } from '../core/json/node.ts';
import { formatPointer, isIndex, parsePointer } from '../core/json/pointer.ts';
import type { CutValue } from './cut-value.ts';
import { complaintsAbout, type Complaint } from './fit.ts';
import { ownComplaints } from './own-rules.ts';
import { ruleWords } from './rule-words.ts';
import { longestMatched } from '../core/text/safe-pattern.ts';
import { childOf, type SchemaView } from './schema-view.ts';
import type { SchemaSet } from './schema.ts';

const mostViolations = 200;
const mostPlaces = 20_000;

/** The name in the validator's `… required property "x".` and `… but does not have "x".` (version 4.1.6). */
const absentName = /(?:required property|does not have) "(?<name>[^\n]*)"\.$/u;

function pathIn(value: unknown, pointer: string): Path {
  let at = value;
  return (parsePointer(`#${pointer}`) ?? []).map((token) => {
    const segment = Array.isArray(at) && isIndex(token) ? Number(token) : token;
    at = childOf(at, segment);
    return segment;
  });
}

function placed(
  value: unknown,
  { at, keyword, words }: Complaint,
): { readonly path: Path; readonly keyword: string } {
  const path = pathIn(value, at);
  const name = absentName.exec(words)?.groups?.['name'];
  return name === undefined ? { path, keyword } : { path: [...path, name], keyword: 'required' };
}

/** Code points, as JSON Schema counts them. */
function countCharacters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}

/** Every place of the value with what stands there, parents first. */
function* places(root: unknown): Generator<{ readonly path: Path; readonly value: unknown }> {
  const pending: { readonly path: Path; readonly value: unknown }[] = [{ path: [], value: root }];
  for (
    let next = pending.pop(), count = 0;
    next !== undefined && count < mostPlaces;
    next = pending.pop(), count += 1
  ) {
    yield next;
    const { path, value } = next;
    if (typeof value !== 'object' || value === null) continue;
    const children: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
      ? value.map((child: unknown, index) => [index, child] as const)
      : Object.entries(value);
    for (const [segment, child] of children.toReversed())
      pending.push({ path: [...path, segment], value: child });
  }
}

function isEcho({ keyword }: SchemaViolation): boolean {
  return keyword.startsWith('unevaluated');
}

/** A member that breaks its own schema counts as unevaluated too: that says nothing more. */
function withoutEchoes(violations: readonly SchemaViolation[]): readonly SchemaViolation[] {
  const broken = violations.filter((one) => !isEcho(one)).map(({ path }) => path);
  return violations.filter(
    (one) => !isEcho(one) || !broken.some((path) => one.path.every((segment, at) => path[at] === segment)),
  );
}

/**
 * `{"id": "P1", "type": "team"}`: an object of nothing but read-only members refers to a record. Without them it would say
 * nothing, so they are meant to be sent.
 */
function withoutReferences(
  violations: readonly SchemaViolation[],
  root: unknown,
): readonly SchemaViolation[] {
  const isReference = ({ path, keyword }: SchemaViolation): boolean => {
    if (keyword !== 'readOnly' || path.length < 2) return false;
    const above = path.slice(0, -1);
    const holder = above.reduce(childOf, root);
    const beside = violations.filter((one) => one.keyword === 'readOnly' && isChild(one.path, above));
    return typeof holder === 'object' && holder !== null && Object.keys(holder).length === beside.length;
  };
  return violations.filter((one) => !isReference(one));
}

function isChild(path: Path, above: Path): boolean {
  return path.length === above.length + 1 && above.every((segment, at) => segment === path[at]);
}

interface BodyJudgement {
  readonly violations: readonly SchemaViolation[];
  /** Keywords that some place should have been judged by, and was not. */
  readonly notJudged: readonly string[];
}

/**
 * Where a value breaks its schema: the validator's complaints, then those of our own rules; one for each place and
 * keyword. What only the server sets is not missed. `null` when the value cannot be judged.
 */
export function violationsOf(
  value: unknown,
  cut: CutValue,
  set: SchemaSet,
  view: SchemaView,
): BodyJudgement | null {
  const complaints = complaintsAbout(cut.value, set.schema, set.lookup);
  if (complaints === null) return null;
  const found = new Map<string, SchemaViolation>();
  const add = (path: Path, keyword: string): void => {
    if (found.size >= mostViolations) return;
    const key = JSON.stringify([path, keyword]);
    if (found.has(key)) return;
    const facts = view.field(path);
    if (keyword === 'required' && facts?.readOnly === true) return;
    found.set(key, { path, keyword, message: ruleWords(keyword, facts) });
  };
  const judgeLength = (text: string, path: Path): void => {
    const facts = view.field(path);
    const most = facts?.maxLength ?? null;
    if (most !== null && text.length > most && countCharacters(text) > most) add(path, 'maxLength');
    if (facts?.choices && !facts.choices.includes(JSON.stringify(text))) add(path, 'enum');
  };

  for (const complaint of complaints) {
    const { path, keyword } = placed(value, complaint);
    // A long text was cut before it was judged: what was said of it holds for its kind alone.
    if (keyword === 'type' || !cut.long.has(formatPointer(path))) add(path, keyword);
  }
  const notJudged = new Set<string>();
  for (const { path, value: own } of places(value)) {
    const judgement = ownComplaints(path, own, view.at(path));
    for (const one of judgement.complaints) add(one.path, one.keyword);
    for (const keyword of judgement.notJudged) notJudged.add(keyword);
    if (typeof own === 'string' && own.length > longestMatched) judgeLength(own, path);
  }
  return {
    violations: withoutReferences(withoutEchoes([...found.values()]), value),
    notJudged: [...notJudged],
  };
}
