import { fieldCheck } from './clues/field-check.ts';
import { quoted } from './clues/words.ts';

/** Too small, too large, too long, too short, too many, too few. */
export const outOfRange = fieldCheck('out-of-range', {
  kind: 'a limit',
  one: ({ value }, name) =>
    value === null || value.length > 40
      ? `${name} is outside the limits the API states`
      : `${quoted(value, 40)} in ${name} is outside the limits the API states`,
  many: (names) => `Values are outside the limits the API states: ${names}`,
  label: ({ value, field }) =>
    field.value?.kind === 'string' && value !== null
      ? `${value.length} characters`
      : field.value?.kind === 'array'
        ? `${field.value.elements.length} elements`
        : 'outside the limits',
  help: () => 'Compare the value with the limit in the message, and change the value or split it.',
  pass: 'No value is reported as outside its limits',
});
