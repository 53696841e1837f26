import type { RedactionRule } from '../rule.ts';

/** 13 to 19 digits, in groups or in one run, not inside a longer number or a decimal. */
const digits = /(?<![\d.])\d(?:[ -]?\d){12,18}(?![\d.])/gu;

/** ISO/IEC 7812-1 Annex B: the Luhn check digit. */
function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let index = 0; index < number.length; index += 1) {
    const digit = Number(number[number.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Payment card numbers: issuer prefix, length and check digit must all fit. */
export const cardNumber: RedactionRule = {
  id: 'card-number',
  find: (text) =>
    [...text.matchAll(digits)]
      .filter((match) => {
        const number = match[0].replaceAll(/\D/gu, '');
        return (
          /^(?:4|5[1-5]|2[2-7]|3[47]|6(?:011|5))/u.test(number) &&
          passesLuhn(number) &&
          !/^(\d)\1+$/u.test(number)
        );
      })
      .map((match) => ({ start: match.index, end: match.index + match[0].length, kind: 'card' as const })),
};
