import { pathName } from '../../json/path-name.ts';
import type { Certainty, Check, Evidence, Judgement, Label } from '../check.ts';
import { type ClassifiedField, classifyFields } from './classify-field.ts';
import type { FieldCause } from './field-vocabulary.ts';
import { fail, pass } from './judge.ts';
import { inRequest, inResponse } from './labels.ts';
import { readWholeAnswer } from './whole-answer.ts';
import { listed, shortened } from './words.ts';

const mostLabels = 50;

/** The name people call a field by: the last member's name of its path, with the index it may stand under. */
function fieldName(field: { readonly path: readonly (string | number)[] }): string {
  return field.path.length === 0 ? 'the body' : pathName(field.path);
}

/** In the request when the place is known there, else where the answer names the field. */
function labelsOf({ field }: ClassifiedField, text: string): readonly Label[] {
  return field.requestSpan === null || field.place?.match === 'missing'
    ? [...inResponse(field.responseSpan, 'named here'), ...inRequest(field.requestSpan, text)]
    : inRequest(field.requestSpan, text);
}

export interface FieldWords {
  /** What kind of thing it is, behind "it speaks of", for an answer that names no field. */
  readonly kind: string;
  /** For one field: a sentence that contains its name. */
  readonly one: (classified: ClassifiedField, name: string, certainty: Certainty) => string;
  /** For several; gets "`a`, `b` and 3 more". */
  readonly many: (names: string, certainty: Certainty) => string;
  /** What stands beside the carets. */
  readonly label: (classified: ClassifiedField) => string;
  /** What to do now about the first of `count` fields. */
  readonly help: (classified: ClassifiedField, evidence: Evidence, count: number) => string;
  /** What the answer would have said and did not. */
  readonly pass: string;
}

/** One finding over all fields that fail for this reason; `certain` when at least one of them certainly does. */
export function judgeFields(evidence: Evidence, cause: FieldCause, words: FieldWords): Judgement | null {
  const all = classifyFields(evidence);
  if (all.length === 0) {
    const whole = readWholeAnswer(evidence);
    if (whole?.cause !== cause) return null;
    const message = `The API names no field; it probably speaks of ${words.kind}: “${shortened(whole.sentence, 50)}”`;
    return fail(
      cause,
      'likely',
      message,
      'Find the value that the sentence fits, correct it, and send the call again.',
      whole.labels,
    );
  }
  const mine = all.filter((classified) => classified.cause === cause);
  const first = mine.find((classified) => classified.certainty === 'certain') ?? mine[0];
  if (first === undefined) return pass(words.pass);
  const names = [...new Set(mine.map(({ field }) => fieldName(field)))];
  const { certainty } = first;
  return fail(
    cause,
    certainty,
    names.length === 1
      ? words.one(first, listed([fieldName(first.field)]), certainty)
      : words.many(listed(names), certainty),
    words.help(first, evidence, names.length),
    mine.slice(0, mostLabels).flatMap((classified) => labelsOf(classified, words.label(classified))),
  );
}

/** A check that only gathers what the answer says of its fields. */
export function fieldCheck(cause: FieldCause, words: FieldWords): Check {
  return { id: cause, run: (evidence) => judgeFields(evidence, cause, words) };
}
