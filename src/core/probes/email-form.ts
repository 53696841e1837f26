import { quoted } from '../checks/clues/words.ts';
import { isEmailName } from '../values/names.ts';
import { answer, askAnew, nameOf, writeText } from './fixes.ts';
import type { Answer, Probe, Target } from './probe.ts';
import { textOf } from './read-target.ts';

/** The part of RFC 5321's addresses that people have: no quoted local parts, no address literals. */
const address = /^[^\s@<>"(),:;\\]{1,64}@[\p{L}\d](?:[\p{L}\d-]{0,62})(?:\.[\p{L}\d-]{1,63}){1,8}$/u;
const bracketed = /^[^<>]{0,100}<([^<>\s]{3,200})>$/u;

/** Domains of large providers as they are mistyped most: letters swapped, doubled, left out. */
const typos: ReadonlyMap<string, string> = new Map([
  ...[
    'gmial.com',
    'gmal.com',
    'gmai.com',
    'gmaill.com',
    'gnail.com',
    'gamil.com',
    'gmail.con',
    'gmail.cm',
    'gmail.co',
    'gmail.comm',
    'gmil.com',
  ].map((typo) => [typo, 'gmail.com'] as const),
  ...['hotmial.com', 'hotmal.com', 'hotmai.com', 'hotmaill.com', 'hotmail.con', 'hotmil.com'].map(
    (typo) => [typo, 'hotmail.com'] as const,
  ),
  ...['yaho.com', 'yahooo.com', 'yhaoo.com', 'yahoo.con', 'yahho.com'].map(
    (typo) => [typo, 'yahoo.com'] as const,
  ),
  ...['outlok.com', 'outloook.com', 'outlook.con', 'otulook.com'].map(
    (typo) => [typo, 'outlook.com'] as const,
  ),
  ['iclod.com', 'icloud.com'],
  ['icloud.con', 'icloud.com'],
]);

function mistyped(target: Target, text: string): Answer | null {
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  const known = typos.get(domain.toLowerCase());
  return known === undefined
    ? null
    : answer('likely', `${nameOf(target)} probably has a slip in its domain ${quoted(domain)}`, [
        writeText(target, `${text.slice(0, at + 1)}${known}`, `the provider’s domain is ${known}`),
      ]);
}

/** What makes an address of a text with one thing too much or in another form; in the order tried. */
const mendings: readonly {
  readonly what: string;
  readonly because: string;
  readonly mend: (text: string) => string;
  readonly isSure: boolean;
}[] = [
  {
    what: 'begins with `mailto:`',
    because: 'the address alone',
    mend: (text) => text.replace(/^mailto:/iu, '').split('?', 1)[0] ?? text,
    isSure: true,
  },
  {
    what: 'has a name and angle brackets around the address',
    because: 'the address alone',
    mend: (text) => bracketed.exec(text)?.[1] ?? text,
    isSure: true,
  },
  {
    what: 'has blanks or quotes around the address',
    because: 'the address alone',
    mend: (text) => text.replaceAll(/^[\s"'“”‘’<(]{1,5}|[\s"'“”‘’>)]{1,5}$/gu, ''),
    isSure: true,
  },
  {
    what: 'has a word or a scheme before the address',
    because: 'the address alone',
    mend: (text) => text.replace(/^(?:e-?mail|mail|https?) ?: ?(?:\/\/)?/iu, ''),
    isSure: false,
  },
  {
    what: 'has wide characters',
    because: 'the same signs in their usual form',
    mend: (text) => text.normalize('NFKC'),
    isSure: false,
  },
  {
    what: 'has blanks in the address',
    because: 'without blanks',
    mend: (text) => text.replaceAll(/\s{1,20}/gu, ''),
    isSure: false,
  },
  {
    what: 'has two `@` side by side',
    because: 'with one `@`',
    mend: (text) => text.replace(/@{2,5}/u, '@'),
    isSure: false,
  },
  {
    what: 'has words for `@`',
    because: 'with `@`',
    mend: (text) =>
      text.replace(/ ?(?:\(at\)|\[at\]| at ) ?/iu, '@').replaceAll(/ ?(?:\(dot\)|\[dot\]| dot ) ?/giu, '.'),
    isSure: false,
  },
  {
    what: 'ends with a sign that belongs to the sentence',
    because: 'without the sign',
    mend: (text) => text.replace(/[.,;:]{1,3}$/u, ''),
    isSure: false,
  },
  {
    what: 'has a comma for a point',
    because: 'with a point',
    mend: (text) => text.replaceAll(',', '.'),
    isSure: false,
  },
  {
    what: 'has a point too many',
    because: 'with one point',
    mend: (text) => text.replaceAll(/\.{2,5}/gu, '.').replace(/\.@/u, '@'),
    isSure: false,
  },
];

function isAddress(text: string): boolean {
  return address.test(text) && !/\.\.|\.@/u.test(text);
}

function isEmailPlace({ name, facts, stated }: Target): boolean {
  if (facts.format === 'email') return true;
  return isEmailName(name) && (facts.format === null || stated !== null);
}

/** An e-mail address with something around it, without its `@`, or with a slip in its domain. */
export const emailForm: Probe = {
  id: 'email-form',
  explains: ['invalid-format', 'invalid-field', 'wrong-type'],
  run: (target) => {
    const text = textOf(target);
    if (text === null || text === '' || text.length > 320 || !isEmailPlace(target)) return null;
    if (isAddress(text)) return mistyped(target, text);
    const several = text.split(/\s{0,3}[,;]\s{0,3}/u).filter((part) => part !== '');
    if (several.length > 1 && several.length < 6 && several.every(isAddress))
      return answer(
        'certain',
        `${nameOf(target)} holds ${several.length} addresses`,
        several.map((one) => writeText(target, one, `${one}: decide which is meant`)),
      );
    for (const { what, because, mend, isSure } of mendings) {
      const mended = mend(text);
      if (mended !== text && isAddress(mended))
        return answer(
          'certain',
          `${nameOf(target)} ${what}`,
          [writeText(target, mended, because)],
          isSure ? 'certain' : 'likely',
        );
    }
    if (target.stated === null) return null;
    const name = nameOf(target);
    const ats = text.split('@').length - 1;
    const stub = askAnew(target, 'the whole address');
    if (ats === 0) return answer('certain', `${name} has no \`@\``, [stub]);
    if (ats > 1) return answer('certain', `${name} has ${ats} \`@\``, [stub]);
    return /^[^@]{1,64}@[^@.]{0,63}$/u.test(text)
      ? answer('certain', `${name} has no domain with a point behind the \`@\``, [stub])
      : target.facts.format === 'email'
        ? answer('likely', `${name} is probably no complete address`, [stub])
        : null;
  },
};
