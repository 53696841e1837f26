import type { Inspection } from '../../core/diagnosis.ts';
import type { Inspected } from './case.tsx';
import type { Rounds } from './rounds.ts';

/**
 * The reading that knows most of the request beside its body: the shown one, else the last before it that states header
 * fields for the same call. A new answer is often pasted alone, and the call stays the same.
 */
export function sentRequest({ list, open }: Rounds<Inspected>): Inspection | null {
  const shown = list[open]?.reading.inspection;
  if (shown === undefined) return null;
  for (let round = list[open]; round !== undefined; round = list[round.comparedWith ?? -1]) {
    const { inspection } = round.reading;
    if (!isSameCall(inspection, shown)) return shown;
    if ((inspection.requestParts?.headers.length ?? 0) > 0) return inspection;
  }
  return shown;
}

/** Whether two readings speak of one call, as far as the later one says which. */
function isSameCall(earlier: Inspection, later: Inspection): boolean {
  const call = later.diagnosis.request;
  const before = earlier.diagnosis.request;
  return call === null || (before?.method === call.method && before.target === call.target);
}
