import { useMemo } from 'react';
import { compareRounds, type Outcome } from '../../core/compare/compare-rounds.ts';
import { useCase } from './case.tsx';

/** What became of the problems of an earlier round; `null` in a first one. */
export function useOutcome(): Outcome | null {
  const { list, open } = useCase().rounds;
  return useMemo(
    () =>
      compareRounds(
        list.map(({ reading, comparedWith }) => ({ inspection: reading.inspection, comparedWith })),
        open,
      ),
    [list, open],
  );
}
