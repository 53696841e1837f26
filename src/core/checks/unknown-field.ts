import { fieldCheck } from './clues/field-check.ts';

/** A member the API does not know: a label, another spelling, or a level too deep or too high. */
export const unknownField = fieldCheck('unknown-field', {
  kind: 'an unknown field',
  one: (_, name) => `The API knows no field ${name} here`,
  many: (names) => `The API knows no fields ${names} here`,
  label: () => 'unknown to the API',
  help: () =>
    'Compare the name with the API’s field names letter by letter; use the machine name, not the label, or leave it out.',
  pass: 'No unknown field is reported',
});
