import type { ClassifiedField } from '../checks/clues/classify-field.ts';
import { causeByWords } from '../checks/clues/field-vocabulary.ts';
import { isDateName } from '../values/names.ts';
import type { StatedCause } from './probe.ts';

const mostWords = 600;

/** What the API says of a field, with the cause that its words and the value show together. */
export function statedCause({ field: { stated, path }, cause, certainty }: ClassifiedField): StatedCause {
  const { message, code } = stated;
  const byWords = causeByWords(`${code ?? ''}\n${message.slice(0, mostWords)}`);
  const isDate = cause === 'wrong-date-format' && isDateName(String(path.at(-1) ?? ''));
  return {
    cause,
    isGuess: certainty === 'likely' && byWords === null && !isDate,
    saysMissing: stated.missing === true || byWords === 'missing-required-field',
    path: stated.paths[0] ?? [],
    message,
    code,
  };
}
