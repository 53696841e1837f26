import { quoted } from '../checks/clues/words.ts';
import { safePattern } from '../text/safe-pattern.ts';
import { ibanFits } from '../values/identifiers.ts';
import { answer, askAnew, nameOf, writeText } from './fixes.ts';
import type { Answer, Probe, Target } from './probe.ts';
import { textOf } from './read-target.ts';

interface Form {
  /** The words of a message that ask for it. */
  readonly asks: RegExp;
  readonly what: string;
  readonly because: string;
  /** The text in that form; the text itself where it cannot be. */
  readonly mend: (text: string) => string;
}

const withHyphens = (text: string): string => text.replaceAll(/[\u2010-\u2015\u2212]/gu, '-');
const withoutBlanks = (text: string): string => text.replaceAll(/\s+/gu, '');
const withoutSigns = (text: string): string => text.replaceAll(/[\s.\-/_()\u2010-\u2015]+/gu, '');

/** Letters that no decomposition turns into plain ones. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  þ: 'th',
};

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßøæœłđþ]/gu, (letter) => plainLetters[letter] ?? letter)
    .replaceAll(/[^a-z\d_]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

/** Only where nothing but signs is left out: other letters were meant to be there. */
function onlyIf(form: RegExp, mend: (text: string) => string): (text: string) => string {
  return (text) => (form.test(mend(text)) ? mend(text) : text);
}

function base64(text: string): string {
  const bare = withoutBlanks(text.replace(/^data:[\w/+.-]{1,60}(?:;charset=[\w-]{1,20})?;base64,/iu, ''))
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/={1,2}$/u, '');
  return /^[a-z\d+/]+$/iu.test(bare) && bare.length % 4 !== 1
    ? bare.padEnd(Math.ceil(bare.length / 4) * 4, '=')
    : text;
}

/** Forms that a message may name; of several that it names all are made. */
const forms: readonly Form[] = [
  {
    asks: /base ?64[-_ ]?url/iu,
    what: 'is not written in the signs of base64url',
    because: 'the same octets as base64url has them',
    mend: (text) =>
      base64(text)
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace(/={1,2}$/u, ''),
  },
  {
    asks: /base ?64(?![-_ ]?url)/iu,
    what: 'is not written in the signs of base64',
    because: 'the same octets as base64 has them',
    mend: base64,
  },
  {
    asks: /(?<!\w)isbn\b/iu,
    what: 'has blanks or signs between its digits',
    because: 'its digits alone',
    mend: onlyIf(/^(?:\d{9}[\dX]|\d{13})$/u, (text) => withoutSigns(text).toUpperCase()),
  },
  {
    asks: /(?<!\w)(?:bic|swift|vat|tax id|card number|credit card|ean|gtin|upc|postal code|zip)\b/iu,
    what: 'has blanks or signs between its letters and digits',
    because: 'its letters and digits alone',
    mend: onlyIf(/^[A-Z\d]{4,40}$/u, (text) => withoutSigns(text).toUpperCase()),
  },
  {
    asks: /(?<!\w)iban\b/iu,
    what: 'has blanks or signs between its letters and digits',
    because: 'its letters and digits alone',
    mend: (text) => (ibanFits(text) ? withoutSigns(text).toUpperCase() : text),
  },
  {
    asks: /(?<!\w)slug\b/iu,
    what: 'has signs that belong into no slug',
    because: 'the same words as a slug',
    mend: slug,
  },
  {
    asks: /^(?!.*(?<!\w)slug\b).*letters(?:,| and| or)[^.\n]{0,30}(?<!\w)(?:underscores|hyphens|dashes)\b/isu,
    what: 'has signs that are no letters, digits, hyphens or underscores',
    because: 'with hyphens for the other signs',
    mend: (text) => text.trim().replaceAll(/[^\p{L}\d_-]+/gu, '-'),
  },
  {
    asks: /(?:(?<!\w)not?\b|n['’]t|without)[^.\n]{0,24}(?<!\w)(?:white ?)?spaces?\b|(?<!\w)spaces? (?:is|are) not\b/iu,
    what: 'has blanks in it',
    because: 'without blanks',
    mend: withoutBlanks,
  },
  {
    asks: /(?<!\w)(?:only|just) (?:contain |of )?(?:digits|numbers)\b|(?<!\w)digits only\b|only digits|(?<!\w)all digits\b|(?<!\w)exactly \d{1,2} digits|(?<!\w)\d{1,2}[- ]digit\b|consist of digits/iu,
    what: 'has other signs between its digits',
    because: 'its digits alone',
    mend: onlyIf(/^\d{1,40}$/u, withoutSigns),
  },
  {
    asks: /alpha[- ]?numeric|letters and (?:numbers|digits)/iu,
    what: 'has other signs between its letters and digits',
    because: 'its letters and digits alone',
    mend: onlyIf(/^[\p{L}\d]{1,60}$/u, withoutSigns),
  },
  {
    asks: /upper[- ]?case|capital letters/iu,
    what: 'is not in capitals',
    because: 'the same letters in capitals',
    mend: (text) => text.toUpperCase(),
  },
  {
    asks: /lower[- ]?case|small letters/iu,
    what: 'is not in small letters',
    because: 'the same letters, small',
    mend: (text) => text.toLowerCase(),
  },
  {
    asks: /(?<!\w)ip(?:v4)?\b/iu,
    what: 'has more than an IP address',
    because: 'the address alone',
    mend: (text) =>
      /^(?:https?:\/\/)?((?:\d{1,3}\.){3}\d{1,3})(?::\d{1,5}|\/\d{0,2})?$/iu.exec(text.trim())?.[1] ?? text,
  },
];
/** Reading: words that ask for some such letters among others, as rules for passwords do. */
const someOf = /(?<!\w)(?:at least|contains?|containing|include|mix|one|have)\b/iu;
/** Reading: words that ask for a beginning, and the beginning in quotes. */
const startsWith =
  /(?<!\w)(?:must|should|has to) (?:start|begin) with (?:an? |the )?["'`“]([^"'`”\n]{1,20})["'`”]/iu;
/** Reading: a pattern from its `^` to its `$` in a message. */
const patternForm = /\^[^\n]{1,200}\$/u;

/** What a text may be turned into to fit a pattern; the smallest change first. */
const turns: readonly (readonly [string, (text: string) => string])[] = [
  ['without blanks at its ends', (text) => text.trim()],
  ['with plain hyphens', withHyphens],
  ['in capitals', (text) => text.toUpperCase()],
  ['in small letters', (text) => text.toLowerCase()],
  ['without blanks', withoutBlanks],
  ['without blanks and signs', withoutSigns],
  ['in capitals, without blanks and signs', (text) => withoutSigns(text).toUpperCase()],
  ['as a slug', slug],
  ['with hyphens for blanks', (text) => text.trim().replaceAll(/[\s_]+/gu, '-')],
  [
    'with underscores for blanks',
    (text) =>
      text
        .trim()
        .replaceAll(/[\s-]+/gu, '_')
        .toLowerCase(),
  ],
  [
    'with capitals and underscores',
    (text) =>
      text
        .trim()
        .replaceAll(/[\s-]+/gu, '_')
        .toUpperCase(),
  ],
  ['in its usual signs', (text) => text.normalize('NFKC').trim()],
];

function byPattern(target: Target, text: string, words: string): Answer | null {
  const written = target.facts.pattern ?? patternForm.exec(words)?.[0] ?? null;
  const pattern = written === null || text.length > 200 ? null : safePattern(written);
  if (written === null || pattern === null || pattern.test(text)) return null;
  for (const [because, turn] of turns) {
    const turned = turn(text);
    if (turned !== text && pattern.test(turned))
      return answer(
        'certain',
        `${nameOf(target)} does not match the pattern ${quoted(written, 40)}`,
        [writeText(target, turned, `the same text ${because}`)],
        'likely',
      );
  }
  return null;
}

/** Reading: a word with a dash or minus that a word processor put for its hyphen. */
const dashed = /^[\p{L}\d_.-]{1,40}(?:[\u2010-\u2015\u2212][\p{L}\d_.-]{1,40}){1,8}$/u;

function byDash(target: Target, text: string): Answer | null {
  if (!dashed.test(text)) return null;
  return answer(
    'certain',
    `${nameOf(target)} has a dash that is no hyphen: ${quoted(text, 30)}`,
    [writeText(target, withHyphens(text), 'the same text with plain hyphens')],
    'likely',
  );
}

/** A text in another spelling than the message or the schema asks for: capitals, blanks, separators, base64, a pattern. */
export const textForm: Probe = {
  id: 'text-form',
  explains: ['invalid-format', 'invalid-field', 'wrong-type', 'out-of-range'],
  run: (target) => {
    const text = textOf(target);
    const { facts, stated, name } = target;
    if (text === null || text.trim() === '' || facts.format === 'password' || /pass/iu.test(name))
      return null;
    const message = stated?.message.slice(0, 600) ?? '';
    const found = byPattern(target, text, message);
    if (found !== null || stated === null || facts.choices !== null) return found;
    const start = startsWith.exec(message)?.[1];
    if (start !== undefined && !text.startsWith(start))
      return answer(
        'certain',
        `${nameOf(target)} does not begin with ${quoted(start)}`,
        [writeText(target, `${start}${text.trim()}`, 'with the beginning that the API asks for')],
        'likely',
      );
    if (someOf.test(message) && !/only contain|contain only|not contain/iu.test(message)) return null;
    if (/(?<!\w)iban\b/iu.test(message) && ibanFits(text) === false)
      return answer(
        'certain',
        `${nameOf(target)} has check digits that do not fit the rest: ${quoted(text, 40)}`,
        [askAnew(target, 'the whole number, copied again')],
      );
    const asked = forms.filter(({ asks, mend }) => asks.test(message) && mend(text) !== text);
    const [first] = asked;
    const mended = asked.reduce((written, { mend }) => mend(written), text);
    if (first === undefined || mended === '') return byDash(target, text);
    return answer(
      'certain',
      `${nameOf(target)} ${first.what}: ${quoted(text, 30)}`,
      [writeText(target, mended, asked.map(({ because }) => because).join(', '))],
      'likely',
    );
  },
};
