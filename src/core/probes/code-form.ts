import { quoted } from '../checks/clues/words.ts';
import { type CodeKind, readCode } from '../values/codes.ts';
import { answer, nameOf, writeText } from './fixes.ts';
import type { Probe, Target } from './probe.ts';
import { textOf } from './read-target.ts';

const kinds: readonly (readonly [CodeKind, RegExp, string])[] = [
  ['timezone', /(?<!\w)time ?zone\b|(?<!\w)iana\b|(?<!\w)olson\b/iu, 'a time zone’s name'],
  ['locale', /(?<!\w)locales?\b|bcp[- ]?47|language tag/iu, 'a locale'],
  ['currency', /(?<!\w)4217\b|currency code|valid currency|three[- ]letter currency/iu, 'a currency’s code'],
  [
    'country3',
    /(?<!\w)3166\b[^.\n]{0,20}alpha[- ]?3|three[- ]letter country|country code[^.\n]{0,12}alpha[- ]?3|alpha[- ]?3[^.\n]{0,12}country/iu,
    'a country’s code of three letters',
  ],
  ['country', /(?<!\w)3166\b|country code|valid country|two[- ]letter country/iu, 'a country’s code'],
  ['language', /(?<!\w)639\b|language code|valid language/iu, 'a language’s code'],
];
/** Reading: codes of digits are another list, and so are the languages' codes of three letters. */
const otherList = /(?<!alpha)numeric|639[-\s]?[23]/iu;

function wantedBy({ stated: said, facts, name }: Target): readonly [CodeKind, RegExp, string] | undefined {
  const words = `${said?.code ?? ''} ${said?.message.slice(0, 600) ?? ''}`;
  if (facts.choices !== null || otherList.test(words)) return undefined;
  const stem = name.replaceAll(/[_-]?(?:code|iso)$/giu, '').toLowerCase();
  const [, two, three] = /(?<!\w)(?:(2|two)|(3|three))[- ](?:letter|char|digit code)/iu.exec(words) ?? [];
  const stated = two === undefined ? (three === undefined ? undefined : '3') : '2';
  const size =
    stated ?? /^\^?\[A-Za?-?z?\]\{([23])\}\$?$/u.exec(facts.pattern ?? '')?.[1] ?? String(facts.maxLength);
  const bySize = stem.endsWith('country')
    ? ({ 2: 'country', 3: 'country3' } as const)[size]
    : size === '3' && stem.endsWith('currency')
      ? 'currency'
      : size === '2' && stem.endsWith('language')
        ? 'language'
        : undefined;
  return kinds.find(([, pattern]) => pattern.test(words)) ?? kinds.find(([kind]) => kind === bySize);
}

/** A country, currency, language, locale or time zone by its name or in other letters where its code belongs (ISO 3166, 4217, 639, BCP 47, IANA). */
export const codeForm: Probe = {
  id: 'code-form',
  explains: [
    'invalid-format',
    'invalid-field',
    'invalid-choice',
    'out-of-range',
    'wrong-type',
    'invalid-lookup',
  ],
  run: (target) => {
    const text = textOf(target);
    if (text === null || target.stated === null) return null;
    const wanted = wantedBy(target);
    const code = wanted === undefined ? null : readCode(text, wanted[0]);
    return wanted === undefined || code === null
      ? null
      : answer(
          'certain',
          `${nameOf(target)} is ${quoted(text, 30)}, not written as ${wanted[2]}`,
          [writeText(target, code, `the code that ${quoted(text, 30)} stands for`)],
          'likely',
        );
  },
};
