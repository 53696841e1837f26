import type { SchemaViolation } from '../core/facts/schema-facts.ts';
import type { Path } from '../core/json/node.ts';
import { isIndex, parsePointer } from '../core/json/pointer.ts';
import { complaintsAbout, type Complaint } from './fit.ts';
import { ownComplaints } from './own-rules.ts';
import { ruleWords } from './rule-words.ts';
import { childOf, type SchemaView } from './schema-view.ts';
import type { SchemaSet } from './schema.ts';

export const mostViolations = 200;
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

/**
 * Where a value breaks its schema: the validator's complaints, then those of our own rules; one for each place and
 * keyword. What only the server sets is not missed. `null` when the value cannot be judged.
 */
export function violationsOf(
  value: unknown,
  set: SchemaSet,
  view: SchemaView,
): readonly SchemaViolation[] | null {
  const complaints = complaintsAbout(value, set.schema, set.lookup);
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
  for (const complaint of complaints) {
    const { path, keyword } = placed(value, complaint);
    add(path, keyword);
  }
  for (const { path, value: own } of places(value)) {
    if (found.size >= mostViolations) break;
    for (const one of ownComplaints(path, own, view.at(path))) add(one.path, one.keyword);
  }
  return [...found.values()];
}
