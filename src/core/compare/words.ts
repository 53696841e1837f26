import type { Diagnosis } from '../diagnosis.ts';
import { reasonPhrase } from '../http/status-codes.ts';
import type { Comparison } from './compare.ts';

/** "201 Created"; a text without a status says so. */
export function statusWords({ status }: Diagnosis): string {
  return status.code === null
    ? 'no status'
    : [status.code, reasonPhrase(status.code)].filter((part) => part !== null).join(' ');
}

/** "1 fixed, 2 still there, 0 new.", or why that cannot be said. */
export function comparisonSentence(comparison: Comparison): string {
  return comparison.isComparable
    ? `${comparison.fixed.length} fixed, ${comparison.still.length} still there, ${comparison.fresh.length} new.`
    : `Cannot be compared: ${comparison.because}.`;
}

/** The way of a case in short: `3 problems`, `1`, `201 Created`. */
export function trailOf(rounds: readonly Diagnosis[]): readonly string[] {
  return rounds.map((diagnosis, index) => {
    const count = diagnosis.fieldErrors.length;
    const previous = rounds[index - 1]?.fieldErrors.length ?? 0;
    if (count === 0) return statusWords(diagnosis);
    return previous > 0 ? String(count) : `${count} ${count === 1 ? 'problem' : 'problems'}`;
  });
}
