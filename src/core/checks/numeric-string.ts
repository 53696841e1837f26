import { fieldCheck } from './clues/field-check.ts';
import { quoted } from './clues/words.ts';

/** A number written between quotes, so JSON makes it a text (RFC 8259 §6, §7). */
export const numericString = fieldCheck('numeric-string', {
  kind: 'a number in quotes',
  one: ({ value }, name, certainty) =>
    certainty === 'certain'
      ? `${name} is the text ${quoted(`"${value ?? ''}"`, 30)}, and the API asks for a number`
      : `${name} was probably refused because ${quoted(`"${value ?? ''}"`, 30)} stands in quotes`,
  many: (names, certainty) =>
    certainty === 'certain'
      ? `Numbers stand in quotes: ${names}`
      : `Numbers in quotes were probably refused: ${names}`,
  label: () => 'a text, because of the quotes',
  help: ({ value }, _, count) => {
    const number = value !== null && /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(value) ? value : null;
    return count === 1
      ? `Send the number without quotes: ${number ?? '5, not "5"'}.`
      : `Send the numbers without quotes: ${number ?? '5'}, not "${number ?? '5'}".`;
  },
  pass: 'No number in quotes is reported',
});
