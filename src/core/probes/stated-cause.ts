import type { ClassifiedField } from '../checks/clues/classify-field.ts';
import { causeByWords } from '../checks/clues/field-vocabulary.ts';
import type { StatedCause } from './probe.ts';

const mostWords = 600;

/** What the API says of a field, with the cause that its words and the value show together. */
export function statedCause({ field: { stated }, cause, certainty }: ClassifiedField): StatedCause {
  const { message, code } = stated;
  const saysMissing =
    stated.missing === true ||
    causeByWords(`${code ?? ''}\n${message.slice(0, mostWords)}`) === 'missing-required-field';
  return { cause, isGuess: certainty === 'likely', saysMissing, path: stated.paths[0] ?? [], message, code };
}
