import { fieldCheck } from './clues/field-check.ts';
import { shortened } from './clues/words.ts';

/** The answer names a field and says no more than that it is wrong. */
export const invalidField = fieldCheck('invalid-field', {
  one: ({ field }, name) => `The API refuses ${name} and says: “${shortened(field.stated.message, 60)}”`,
  many: (names) => `The API refuses ${names} without a reason that is known here`,
  label: ({ field }) => shortened(field.stated.message, 60),
  help: () =>
    'Compare the value with the field’s definition (type, format, allowed values), then send it alone to see whether it passes.',
  pass: 'Every named field comes with a reason',
});
