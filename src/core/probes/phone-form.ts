import { isPhoneName } from '../values/names.ts';
import { answer, fix, nameOf, writeText } from './fixes.ts';
import type { Answer, Probe, Target } from './probe.ts';
import { numberOf, textOf } from './read-target.ts';
import { toFill } from './stub.ts';

/** Reading: ITU-T E.164: a plus, a country code that does not begin with zero, at most fifteen digits. */
const international = /^\+[1-9]\d{6,14}$/u;
/** Reading: signs between the digits of a phone number. */
const separators = /[\s().\-/\u2010-\u2015\u00A0]+/gu;

/** Reading: an extension behind the number, which E.164 has not. */
const extension = / ?(?:ext\.?|extension|x|durchwahl|poste) ?\d{1,6}$/iu;

function askCountry(target: Target, digits: string, name: string): Answer | null {
  if (target.node === null || target.body.style !== 'json') return null;
  const { start, end } = target.node.span;
  const text = `"+${toFill}${digits.replace(/^0/u, '')}"`;
  const made = fix(text, 'the country’s code stands before the number', [{ start, end, text }], {
    start: 2,
    end: 3,
  });
  return answer('certain', `${name} has no country code`, [made]);
}

/** A phone number that is not written as E.164 has it, where the API wants that. */
export const phoneForm: Probe = {
  id: 'phone-form',
  explains: ['invalid-format', 'invalid-field'],
  run: (target) => {
    const written = textOf(target) ?? numberOf(target);
    const text = written
      ?.trim()
      .normalize('NFKC')
      .replace(/^(?:tel|phone|mobile)\.? ?: ?/iu, '')
      .replace(extension, '');
    if (text === undefined || text === '' || text.length > 60) return null;
    const isPlace =
      target.facts.format === 'phone' ||
      (target.stated !== null && target.facts.format === null && isPhoneName(target.name));
    if (!isPlace || international.test(written ?? '')) return null;
    const name = nameOf(target);
    // `+49 (0)30`: the zero in brackets is dialled inside the country only.
    const digits = text.replace(/^(\+|00)([\d\s.-]{1,8})\(0\)/u, '$1$2').replaceAll(separators, '');
    const plus = digits.replace(/^00/u, '+');
    const several = text.split(/\s?[/,;]\s?/u).map((part) => part.replaceAll(separators, ''));
    if (several.length > 1 && several.every((part) => international.test(part)))
      return answer(
        'certain',
        `${name} holds ${several.length} phone numbers`,
        several.map((part) => writeText(target, part, `${part}: decide which is meant`)),
      );
    if (international.test(plus)) {
      const what = digits.startsWith('00')
        ? 'begins with `00` instead of a plus'
        : international.test(text)
          ? 'has a word before its digits'
          : 'has signs between its digits';
      return answer(
        'certain',
        `${name} ${what}`,
        [writeText(target, plus, 'the same number as E.164 writes it')],
        'likely',
      );
    }
    if (target.node?.kind === 'number')
      return international.test(`+${digits}`) && digits.length > 10
        ? answer(
            'certain',
            `${name} is a number, without the plus of a phone number`,
            [writeText(target, `+${digits}`, 'the same digits as E.164 writes them')],
            'likely',
          )
        : null;
    if (/^\d{6,14}$/u.test(digits)) return askCountry(target, digits, name);
    return /[a-z]/iu.test(digits) ? answer('certain', `${name} has letters in a phone number`) : null;
  },
};
