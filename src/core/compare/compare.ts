import type { Diagnosis, Inspection } from '../diagnosis.ts';
import { cannotCompare } from './cannot-compare.ts';
import { matchProblems } from './match.ts';
import { type ComparedProblem, problemsOf } from './problem.ts';

export interface StillThere {
  readonly before: ComparedProblem;
  readonly after: ComparedProblem;
  /** The API's new words, when they differ from the old ones. */
  readonly saysNow: string | null;
}

/** Two answers to two forms of one request. */
export type Comparison =
  | {
      readonly isComparable: true;
      readonly fixed: readonly ComparedProblem[];
      readonly still: readonly StillThere[];
      readonly fresh: readonly ComparedProblem[];
    }
  /** A sentence's second half: why the new answer says nothing about the old problems. */
  | { readonly isComparable: false; readonly because: string };

/** Whether the API took the request. */
export function isAccepted({ status, fieldErrors }: Diagnosis): boolean {
  return status.code !== null && status.code >= 200 && status.code < 300 && fieldErrors.length === 0;
}

/** What became of the problems of one answer in the next. */
export function compareAnswers(before: Inspection, after: Inspection): Comparison {
  const old = problemsOf(before.diagnosis);
  const because = isAccepted(after.diagnosis) ? null : cannotCompare(before.diagnosis, after.diagnosis);
  if (because !== null) return { isComparable: false, because };
  const fresh = problemsOf(after.diagnosis);
  const pairs = matchProblems(old, fresh, { before: before.requestBody, after: after.requestBody });
  const paired = new Set(pairs.values());
  return {
    isComparable: true,
    fixed: old.filter((problem) => !pairs.has(problem)),
    still: old.flatMap((problem) => {
      const next = pairs.get(problem);
      return next === undefined
        ? []
        : { before: problem, after: next, saysNow: next.message === problem.message ? null : next.message };
    }),
    fresh: fresh.filter((problem) => !paired.has(problem)),
  };
}
