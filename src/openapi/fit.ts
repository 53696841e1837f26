import { validate, type Schema as ValidatorSchema } from '@cfworker/json-schema';
import type { AnySchema, SchemaLookup } from './schema.ts';

/** One complaint of the validator that is not only the consequence of another. */
export interface Complaint {
  /** JSON pointer into the value, without its `#`. */
  readonly at: string;
  readonly keyword: string;
  /** The validator's own words. */
  readonly words: string;
}

interface OutputUnit {
  readonly keyword: string;
  readonly keywordLocation: string;
  readonly instanceLocation: string;
  readonly error: string;
}

/** Keywords that only pass on what a part of theirs complains of. */
const passing: ReadonlySet<string> = new Set([
  '$ref',
  'allOf',
  'properties',
  'patternProperties',
  'additionalProperties',
  'unevaluatedProperties',
  'items',
  'prefixItems',
  'unevaluatedItems',
  'if',
  'dependentSchemas',
]);
/** Keywords whose own complaint says it all. */
const whole: ReadonlySet<string> = new Set(['not', 'contains', 'propertyNames']);

function isInside(unit: OutputUnit, of: OutputUnit): boolean {
  const within =
    unit.instanceLocation === of.instanceLocation ||
    unit.instanceLocation.startsWith(`${of.instanceLocation}/`);
  // A `false` schema gives no location of its own (version 4.1.6); it follows what it belongs to.
  return within && (unit.keyword === 'false' || unit.keywordLocation.startsWith(`${of.keywordLocation}/`));
}

/** From here on a branch is of another kind than the value. */
export const otherKind = 10_000;
/** From here on a branch was probably not meant. */
export const notMeant = 1_000;

/** How badly a branch misses: a wrong kind or tag says that another branch was meant. */
function badness(complaints: readonly Complaint[], at: string): number {
  let sum = 0;
  for (const complaint of complaints) {
    const isHere = complaint.at === at;
    const isTag = (complaint.keyword === 'enum' || complaint.keyword === 'const') && !isHere;
    const depth = complaint.at.slice(at.length).split('/').length - 1;
    if (complaint.keyword === 'type' && isHere) sum += otherKind;
    else if (isTag && depth <= 1) sum += notMeant;
    else if (complaint.keyword === 'required' && isHere) sum += 20;
    else sum += depth === 0 ? 15 : 10;
  }
  return sum;
}

/** What the nearest branch complains of; when even that one was not meant, only why. */
function nearestBranch(unit: OutputUnit, group: readonly OutputUnit[]): readonly Complaint[] {
  const branches = new Map<string, OutputUnit[]>();
  let current = '';
  for (const one of group) {
    if (one.keyword !== 'false')
      current = one.keywordLocation.slice(unit.keywordLocation.length + 1).split('/', 1)[0] ?? '';
    branches.set(current, [...(branches.get(current) ?? []), one]);
  }
  const at = unit.instanceLocation.slice(1);
  let best: readonly Complaint[] = [{ at, keyword: unit.keyword, words: unit.error }];
  let least = Infinity;
  let possible = 0;
  for (const units of branches.values()) {
    const complaints = reduceOutput(units);
    const sum = badness(complaints, at);
    if (sum < otherKind) possible += 1;
    if (sum >= least) continue;
    least = sum;
    best = complaints;
  }
  if (least < notMeant || possible === 1) return best;
  const kinds = best.filter(({ keyword }) => keyword === 'type' || keyword === 'enum' || keyword === 'const');
  return kinds.length > 0 ? kinds : best;
}

/** The validator's flat output, parents before their parts, without what only passes on and what was not meant. */
function reduceOutput(units: readonly OutputUnit[]): readonly Complaint[] {
  const complaints: Complaint[] = [];
  let wrapper: OutputUnit | null = null;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined) break;
    const { keyword } = unit;
    const isChoice = keyword === 'anyOf' || keyword === 'oneOf';
    if (isChoice || whole.has(keyword)) {
      const group: OutputUnit[] = [];
      for (let next = units[index + 1]; next !== undefined && isInside(next, unit); next = units[index + 1]) {
        group.push(next);
        index += 1;
      }
      const isAmbiguous = keyword === 'oneOf' && !unit.error.includes('(0 matches)');
      if (isChoice && !isAmbiguous && group.length > 0) complaints.push(...nearestBranch(unit, group));
      else complaints.push({ at: unit.instanceLocation.slice(1), keyword, words: unit.error });
    } else if (passing.has(keyword)) wrapper = unit;
    else if (!unit.keywordLocation.includes('/contains/')) {
      const forbidden = keyword === 'false' && wrapper !== null ? wrapper.keyword : keyword;
      complaints.push({ at: unit.instanceLocation.slice(1), keyword: forbidden, words: unit.error });
    }
  }
  return complaints;
}

/** The validator's types know no boolean below the root and no read-only list; it takes both. */
function isForValidator(schema: unknown): schema is ValidatorSchema {
  return typeof schema === 'boolean' || typeof schema === 'object';
}

function isLookup(lookup: unknown): lookup is Record<string, ValidatorSchema> {
  return typeof lookup === 'object';
}

/** What a value breaks of a schema; `null` when that cannot be found out (too deep, too many). */
export function complaintsAbout(
  value: unknown,
  schema: AnySchema,
  lookup: SchemaLookup,
): readonly Complaint[] | null {
  try {
    // The lookup is ours: references are resolved before, so the validator never follows an address itself.
    if (!isForValidator(schema) || !isLookup(lookup)) return null;
    return reduceOutput(validate(value, schema, '2020-12', lookup, false).errors);
  } catch {
    return null;
  }
}

/** How badly a value misses a schema; 0 when it fits. For choosing between branches. */
export function misfit(value: unknown, schema: AnySchema, lookup: SchemaLookup): number {
  const complaints = complaintsAbout(value, schema, lookup);
  return complaints === null ? 10 * otherKind : badness(complaints, '');
}
