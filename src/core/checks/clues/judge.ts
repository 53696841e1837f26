import type { CauseId } from '../cause.ts';
import type { Certainty, Judgement, Label } from '../check.ts';

/** The failing thing is there. `cause: null` makes it a hint that explains nothing by itself. */
export function fail(
  cause: CauseId | null,
  certainty: Certainty,
  message: string,
  help: string | null,
  labels: readonly Label[] = [],
): Judgement {
  return { verdict: 'fail', certainty, message, help, labels, cause };
}

/** Looked at and in order; the message says what was seen. */
export function pass(message: string, labels: readonly Label[] = []): Judgement {
  return { verdict: 'pass', certainty: 'certain', message, help: null, labels, cause: null };
}

/** Not decidable from what was pasted: why, and what to paste to settle it. */
export function unknown(message: string, help: string): Judgement {
  return { verdict: 'unknown', certainty: 'likely', message, help, labels: [], cause: null };
}
