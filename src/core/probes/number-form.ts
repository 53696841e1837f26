import { isVague } from '../checks/clues/vague.ts';
import { quoted } from '../checks/clues/words.ts';
import type { NumberReading, NumberStyle } from '../values/numbers.ts';
import { readNumberText } from '../values/numbers.ts';
import { isNumberName } from '../values/names.ts';
import { answer, nameOf, writeLiteral, writeText } from './fixes.ts';
import { takesType } from './known-facts.ts';
import { inMinorUnits } from './minor-units.ts';
import { isBeyond } from './nearest-allowed.ts';
import type { Answer, Probe, Target } from './probe.ts';
import { textOf } from './read-target.ts';

const styleWords: Readonly<Record<NumberStyle, string>> = {
  json: 'is a number in quotes',
  loose: 'is a number in quotes, with a sign or zeros in front that JSON does not write',
  grouped: 'is a number with signs that group its digits',
  'decimal-comma': 'is a number with a comma before its decimals',
  ambiguous: 'has a sign that may group thousands or begin the decimals',
  currency: 'is an amount with its currency',
  percent: 'is a number with a percent sign',
  unit: 'is a number with a unit',
  scaled: 'is a number with letters that multiply it',
  fraction: 'is a fraction',
  around: 'is a number with other signs or words beside it',
};

const becauseWords: Readonly<Record<NumberStyle, string>> = {
  json: 'the same number without quotes',
  loose: 'the same number as JSON writes it',
  grouped: 'the number without separators',
  'decimal-comma': 'the number with a decimal point',
  ambiguous: 'decide whether the sign groups thousands or begins the decimals',
  currency: 'the amount alone',
  percent: 'decide whether the number itself or its hundredth is meant',
  unit: 'the number alone',
  scaled: 'the number with all of its digits',
  fraction: 'the same number with a decimal point',
  around: 'the number alone',
};

/** What a text that is no number at all may look like. */
const asideStyles: ReadonlySet<NumberStyle> = new Set(['unit', 'scaled', 'fraction', 'around']);

function wantsNumber(target: Target): boolean {
  return takesType(target.facts, 'number', 'integer') === true && takesType(target.facts, 'string') !== true;
}

/** `5.00` is five where whole numbers are wanted, `1e3` a thousand; other decimals are not whole. */
function asWhole(reading: string): string | null {
  if (/e/iu.test(reading)) return Number.isSafeInteger(Number(reading)) ? String(Number(reading)) : null;
  return /^-?\d+(?:\.0+)?$/u.test(reading) ? reading.replace(/\.0+$/u, '') : null;
}

function judge(target: Target, reading: NumberReading, text: string): Answer | null {
  if (reading.readings.length === 1 && isBeyond(target, Number(reading.readings[0]))) return null;
  const isInteger = takesType(target.facts, 'integer') === true && takesType(target.facts, 'number') !== true;
  const readings = reading.readings
    .map((one) => (isInteger ? asWhole(one) : one))
    .filter((one) => one !== null);
  const message = `${nameOf(target)} ${styleWords[reading.style]}: ${quoted(text, 30)}`;
  if (target.body.style !== 'json') {
    // A form's numbers stand without quotes anyway: only the signs in them can be wrong.
    if (reading.style === 'json') return null;
    return answer(
      'certain',
      message,
      readings.map((one) => writeText(target, one, becauseWords[reading.style])),
      'likely',
    );
  }
  const fixes = readings.map((one) =>
    writeLiteral(
      target,
      one,
      readings.length === 1 && reading.style === 'ambiguous'
        ? 'the number without separators, if the sign groups thousands'
        : becauseWords[reading.style],
    ),
  );
  return answer('certain', message, fixes, reading.style === 'json' ? 'certain' : 'likely');
}

/**
 * A number that stands in quotes, or is written for people: thousands separators, decimal comma, currency, percent,
 * unit, leading zeros. Codes made of digits (postal codes, phone numbers, versions) are no numbers: only facts, the
 * API's words, or a name like `price` make a text one.
 */
export const numberForm: Probe = {
  id: 'number-form',
  explains: ['numeric-string', 'wrong-type', 'invalid-field', 'invalid-format'],
  run: (target) => {
    const text = textOf(target);
    if (text === null || text.trim() === '' || text.length > 60) return null;
    const stated = target.stated !== null;
    const wanted = wantsNumber(target) || target.stated?.cause === 'numeric-string';
    const reading = readNumberText(text);
    if (reading === null) return null;
    const counted = inMinorUnits(target, reading.readings);
    if (counted !== null) return counted;
    if (!wanted && !isNumberName(target.name)) return null;
    if (wanted) return judge(target, reading, text);
    // By the name alone: only what no API reads as a number, in quotes or not.
    if (takesType(target.facts, 'string') === true) return null;
    const isOpen = target.stated === null || isVague(target.stated.message);
    // What has words of its own is refused for another reason than its quotes.
    if (reading.style === 'json' && !isOpen) return null;
    if (stated ? asideStyles.has(reading.style) : reading.style !== 'grouped' || target.facts.format !== null)
      return null;
    const found = judge(target, reading, text);
    if (found === null) return null;
    return {
      ...found,
      certainty: 'likely',
      message: found.message.replace(/ (is|has) /u, ' probably $1 '),
      fixCertainty: 'likely',
    };
  },
};
