import type { Diagnosis } from '../diagnosis.ts';
import type { Path } from '../json/node.ts';

/** One thing that an answer complains of, as far as two answers can be compared. */
export interface ComparedProblem {
  /** Number of the field problem, from 1; `null` when the answer names no field and its first cause stands here. */
  readonly number: number | null;
  readonly path: Path | null;
  readonly message: string;
  /** The API's own code, or the cause's id. */
  readonly code: string | null;
}

/** The field problems; without any, the most likely cause of the refusal. */
export function problemsOf({ fieldErrors, causes }: Diagnosis): readonly ComparedProblem[] {
  if (fieldErrors.length > 0) {
    return fieldErrors.map(({ path, message, code }, index) => ({ number: index + 1, path, message, code }));
  }
  const [first] = causes;
  return first === undefined || first.id === 'nothing-recognised'
    ? []
    : [{ number: null, path: null, message: first.message, code: first.id }];
}
