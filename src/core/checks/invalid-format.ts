import { fieldCheck } from './clues/field-check.ts';
import { quoted } from './clues/words.ts';

/** A text that is not written as its kind demands: e-mail address, URL, phone number, UUID, a pattern. */
export const invalidFormat = fieldCheck('invalid-format', {
  kind: 'the form of a text',
  one: ({ value }, name) =>
    value === null
      ? `${name} is not written as the API demands`
      : `${quoted(value, 40)} in ${name} is not written as the API demands`,
  many: (names) => `Texts are not written as the API demands: ${names}`,
  label: ({ value }) =>
    value !== null && value !== value.trim() ? 'blanks at the ends' : 'not in the demanded form',
  help: ({ value }) =>
    value !== null && value !== value.trim()
      ? 'Remove the blanks at the ends of the text.'
      : 'Write the value in the form that the message names, and look for blanks and invisible characters.',
  pass: 'No text is reported for its form',
});
