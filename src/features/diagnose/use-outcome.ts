import { useMemo } from 'react';
import { compareAnswers, type Comparison } from '../../core/compare/compare.ts';
import { useCase } from './case.tsx';

/** What became of the problems of the round before; `null` in a first round. */
export interface Outcome {
  readonly comparison: Comparison;
  /** Index of the round that the shown one is compared with. */
  readonly comparedWith: number;
}

export function useOutcome(): Outcome | null {
  const { rounds } = useCase();
  const shown = rounds.list[rounds.open];
  const comparedWith = shown?.comparedWith ?? null;
  const before = comparedWith === null ? undefined : rounds.list[comparedWith];
  return useMemo(
    () =>
      shown === undefined || before === undefined || comparedWith === null
        ? null
        : {
            comparison: compareAnswers(before.reading.inspection, shown.reading.inspection),
            comparedWith,
          },
    [shown, before, comparedWith],
  );
}
