import { fieldCheck } from './clues/field-check.ts';
import { quoted } from './clues/words.ts';

/** A value outside the list of those the API takes. */
export const invalidChoice = fieldCheck('invalid-choice', {
  kind: 'a choice',
  one: ({ value }, name, certainty) =>
    certainty === 'certain'
      ? `${value === null ? 'The value' : quoted(value, 30)} in ${name} is none of the choices the API takes`
      : `The value of ${name} is probably none of the choices the API takes`,
  many: (names) => `Values are none of the choices the API takes: ${names}`,
  label: () => 'none of the choices',
  help: () =>
    'Send one of the listed values, spelled exactly so; an API takes the machine value, not the label people see.',
  pass: 'No choice is reported',
});
