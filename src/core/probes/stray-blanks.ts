import { answer, askAnew, nameOf, writeText } from './fixes.ts';
import type { Probe, Target } from './probe.ts';
import { textOf } from './read-target.ts';

/** Reading: blanks other than the space: no-break, narrow, ideographic. */
const foreignBlank = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/u;
/** Reading: all of them. */
const foreignBlanks = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;
/** Reading: a text between two quotes of any kind. */
const quotePairs = /^["'“”„‘’«»](.{1,300})["'“”‘’«»]$/su;

/** Values that are one word, or a few without a sentence: blanks around them are never meant. */
function isToken({ facts, name, stated }: Target): boolean {
  return (
    stated !== null ||
    facts.format !== null ||
    facts.choices !== null ||
    /(?:^|_)(?:id|code|key|email|slug|token)$|Id$/u.test(name)
  );
}

/** Blanks at a value's ends, blanks that are no spaces, and quotes that were copied along. */
export const strayBlanks: Probe = {
  id: 'stray-blanks',
  explains: [
    'invalid-format',
    'invalid-field',
    'invalid-choice',
    'invalid-lookup',
    'numeric-string',
    'wrong-date-format',
    'wrong-type',
    'out-of-range',
    'duplicate-value',
  ],
  run: (target) => {
    const { facts } = target;
    const text = textOf(target);
    // What a password begins and ends with belongs to it.
    if (text === null || facts.format === 'password' || /pass|pwd/iu.test(target.name)) return null;
    const name = nameOf(target);
    const trimmed = text.trim();
    if (trimmed === '') return null;
    // Whoever counts without the blanks finds too few characters, and goes on to do so.
    const count = Array.from(trimmed).length;
    if (trimmed !== text && facts.minLength !== null && count < facts.minLength)
      return answer(
        'certain',
        `${name} has ${count} ${count === 1 ? 'character' : 'characters'} besides the blanks at its ends`,
        [askAnew(target, `at least ${facts.minLength} characters`)],
      );
    // What was weighed as a number was read without its blanks.
    const isWeighed = target.stated?.cause === 'out-of-range' && /^[\d.,-]+$/u.test(trimmed);
    if (trimmed !== text && isToken(target) && !isWeighed)
      return answer(
        'certain',
        `${name} has blanks at its ends`,
        [writeText(target, trimmed, 'the same text without blanks at its ends')],
        'likely',
      );
    if (target.stated === null) return null;
    if (foreignBlank.test(text))
      return answer(
        'certain',
        `${name} has blanks that are no spaces`,
        [writeText(target, text.replaceAll(foreignBlanks, ' '), 'the same text with spaces')],
        'likely',
      );
    const quotes = quotePairs.exec(text)?.[1];
    if (quotes !== undefined && !/["“”„«»]/u.test(quotes))
      return answer(
        'certain',
        `${name} has quotes inside its own quotes`,
        [writeText(target, quotes, 'the text alone')],
        'likely',
      );
    return null;
  },
};
