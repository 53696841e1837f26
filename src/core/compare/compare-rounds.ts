import type { Inspection } from '../diagnosis.ts';
import { compareAnswers, type Comparison } from './compare.ts';

/** A reading in the history of a case, and the index of the reading before it. */
export interface ComparedRound {
  readonly inspection: Inspection;
  readonly comparedWith: number | null;
}

/** What became of the problems of an earlier round, and which round that was. */
export interface Outcome {
  readonly comparison: Comparison;
  readonly comparedWith: number;
}

/**
 * One round against the one before it. A round in between that says nothing about the fields (a 401 while they were being
 * put right) is stepped over, so that what was fixed meanwhile is still counted. `null` for a first round.
 */
export function compareRounds(rounds: readonly ComparedRound[], index: number): Outcome | null {
  const round = rounds[index];
  let base = round?.comparedWith ?? null;
  if (round === undefined || base === null) return null;
  while (!isComparable(rounds, base)) base = rounds[base]?.comparedWith ?? base;
  const before = rounds[base];
  if (before === undefined) return null;
  const comparison = compareAnswers(before.inspection, round.inspection);
  return { comparison, comparedWith: base };
}

/** Whether a round says something about the one before it; a first round stands for itself. */
function isComparable(rounds: readonly ComparedRound[], index: number): boolean {
  const round = rounds[index];
  const before = rounds[round?.comparedWith ?? -1];
  return (
    round === undefined ||
    before === undefined ||
    compareAnswers(before.inspection, round.inspection).isComparable
  );
}
