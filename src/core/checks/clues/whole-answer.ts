import type { Evidence, Label } from '../check.ts';
import { causeByWords, type FieldCause } from './field-vocabulary.ts';
import { inResponseBody } from './labels.ts';
import { refusesCredentials } from './refused.ts';

export interface WholeAnswer {
  readonly cause: FieldCause;
  /** The API's sentence. */
  readonly sentence: string;
  readonly labels: readonly Label[];
}

const mostSearched = 20_000;

/**
 * What an answer that names no field says about the content of the request: "Password too short", "Column 'x' not
 * found". A guess, because a sentence may speak of anything; `null` when its words are not known.
 */
export function readWholeAnswer(evidence: Evidence): WholeAnswer | null {
  const { statusCode, error, errorBody } = evidence;
  if (evidence.fieldErrors.length > 0 || error === null || errorBody === null || errorBody.kind === 'html')
    return null;
  if (statusCode !== 400 && statusCode !== 404 && statusCode !== 422) return null;
  const sentence = error.detail ?? error.title;
  if (sentence === null || refusesCredentials(evidence)) return null;
  const found = causeByWords(sentence.slice(0, 600));
  const cause = found === 'date' ? 'wrong-date-format' : found;
  // A 404 speaks of fields only when it names one that is not there.
  if (cause === null || (statusCode === 404 && cause !== 'unknown-field')) return null;
  const at = errorBody.text.slice(0, mostSearched).indexOf(sentence);
  return {
    cause,
    sentence,
    labels:
      at < 0
        ? []
        : inResponseBody(evidence, { start: at, end: at + sentence.length }, 'says it, without a field'),
  };
}
