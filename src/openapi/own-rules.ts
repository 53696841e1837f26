import type { Path } from '../core/json/node.ts';
import type { Applicable } from './applicable.ts';
import { isOpenFormat } from './formats.ts';
import { longestMatched, safePattern } from '../core/text/safe-pattern.ts';
import type { Schema } from './schema.ts';

/** What a place breaks of the rules that the validator is not asked about. */
export interface OwnComplaint {
  readonly path: Path;
  readonly keyword: 'format' | 'pattern' | 'readOnly' | 'uniqueItems';
}

interface OwnJudgement {
  readonly complaints: readonly OwnComplaint[];
  readonly notJudged: readonly OwnComplaint['keyword'][];
}

const mostCompared = 10_000;

/** `null`: it could not be judged. */
type Verdict = boolean | null;

/** Whether the validator was able to judge a text; what a long one breaks beside its length is not looked at. */
function isOpenText(value: unknown, isJudged: boolean): Verdict {
  return typeof value === 'string' && (!isJudged || value.length > longestMatched) ? null : true;
}

function fitsBits(value: unknown, format: string): Verdict {
  if (format === 'int32') return typeof value !== 'number' || Math.abs(value + 0.5) <= 2_147_483_648;
  return isOpenText(value, !isOpenFormat(format));
}

/** JSON with the members of every object in one order, so that equal values have equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function isUnique(value: unknown): Verdict {
  if (!Array.isArray(value)) return true;
  return value.length > mostCompared ? null : new Set(value.map(canonical)).size === value.length;
}

/** Each rule that a schema gives for a place and the validator cannot judge alone, with its verdict. */
function* verdicts(
  value: unknown,
  schemas: readonly Schema[],
): Generator<[OwnComplaint['keyword'], Verdict]> {
  for (const { ourReadOnly, ourFormat, ourPattern, ourUnique } of schemas) {
    if (ourReadOnly === true) yield ['readOnly', false];
    if (ourFormat !== undefined) yield ['format', fitsBits(value, ourFormat)];
    if (ourPattern !== undefined) yield ['pattern', isOpenText(value, safePattern(ourPattern) !== null)];
    if (ourUnique === true) yield ['uniqueItems', isUnique(value)];
  }
}

/** The rules of ours that a value breaks at its place, and those that were not judged. */
export function ownComplaints(path: Path, value: unknown, schemas: Applicable): OwnJudgement {
  const known = schemas.filter((schema) => schema !== false);
  const broken = new Set<OwnComplaint['keyword']>();
  const open = new Set<OwnComplaint['keyword']>();
  for (const [keyword, fits] of verdicts(value, known)) {
    if (fits === false) broken.add(keyword);
    else if (fits === null) open.add(keyword);
  }
  return { complaints: [...broken].map((keyword) => ({ path, keyword })), notJudged: [...open] };
}
