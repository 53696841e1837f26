import { quoted } from '../checks/clues/words.ts';
import { isEmailName } from '../values/names.ts';
import { editDistance } from '../values/near-name.ts';
import { answer, askAnew, nameOf, writeText } from './fixes.ts';
import type { Answer, Probe, Target } from './probe.ts';
import { textOf } from './read-target.ts';

/** Reading: the part of RFC 5321's addresses that people have: no quoted local parts, no address literals. */
const address = /^[^\s@<>"(),:;\\]{1,64}@[\p{L}\d](?:[\p{L}\d-]{0,62})(?:\.[\p{L}\d-]{1,63}){1,8}$/u;
/** Reading: a name, and the address in angle brackets. */
const bracketed = /^[^<>]{0,100}<([^<>\s]{3,200})>$/u;

/** Large providers, whose domains people mistype most. */
const providers = ['gmail', 'googlemail', 'hotmail', 'yahoo', 'outlook', 'icloud', 'protonmail'];
/** Endings that no registry has, and what the fingers meant. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/\.(?:con|cmo|ocm|vom|xom|comm|coom|cim|c0m|cpm|ccom|comn)$/u, '.com'],
  [/\.(?:nte|ent|ner|nett)$/u, '.net'],
  [/\.(?:rog|ogr|orgg)$/u, '.org'],
];

/** The domain that was probably meant: an ending that exists, a provider a slip away; `null` when none is near. */
function meantDomain(written: string): string | null {
  const domain = written.toLowerCase();
  const ending = endings.find(([slip]) => slip.test(domain));
  const ended = ending === undefined ? domain : domain.replace(ending[0], ending[1]);
  const joined = providers.find((one) => ended === `${one}com`);
  if (joined !== undefined) return `${joined}.com`;
  const [name = '', last = '', ...others] = ended.split('.');
  if (others.length > 0) return ended === domain ? null : ended;
  // `gmail.co` is nobody's; other names with `.co` and `.cm` are.
  const isCom = last === 'com' || (providers.includes(name) && /^(?:co|cm|om)$/u.test(last));
  const provider = isCom
    ? providers.find((one) => one.startsWith(name.charAt(0)) && editDistance(name, one, 1) <= 1)
    : undefined;
  const meant = provider === undefined ? ended : `${provider}.com`;
  return meant === domain ? null : meant;
}

function mistyped(target: Target, text: string): Answer | null {
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  const known = meantDomain(domain);
  return known === null
    ? null
    : answer('likely', `${nameOf(target)} probably has a slip in its domain ${quoted(domain)}`, [
        writeText(target, `${text.slice(0, at + 1)}${known}`, `the domain was probably meant to be ${known}`),
      ]);
}

/** Reading: an address that ends with a provider's domain and has lost its `@`. */
const withoutAt = /^([^\s@]{1,64}?)[#&*]?((?:gmail|googlemail|hotmail|yahoo|outlook|icloud)\.com)$/iu;

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
    what: 'is written as a link of Markdown',
    because: 'the address alone',
    mend: (text) => /^\[([^\]\s]{3,200})\]\(mailto:[^()\s]{3,200}\)$/iu.exec(text)?.[1] ?? text,
    isSure: true,
  },
  {
    what: 'is percent-encoded',
    because: 'the same address, decoded',
    mend: (text) => text.replaceAll(/%40/gu, '@').replaceAll(/%2B/giu, '+'),
    isSure: false,
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
    what: 'has no `@` before its domain',
    because: 'with `@`',
    mend: (text) => text.replace(withoutAt, '$1@$2').replace(/\.@/u, '@'),
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
    mend: (text) => text.replace(/[.,;:/>]{1,3}$/u, ''),
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

/** A slip in the domain besides; only where the ending proves one. */
function mendDomain(text: string): string {
  const at = text.lastIndexOf('@') + 1;
  const domain = text.slice(at);
  return endings.some(([slip]) => slip.test(domain))
    ? `${text.slice(0, at)}${meantDomain(domain) ?? domain}`
    : text;
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
          [writeText(target, mendDomain(mended), because)],
          isSure ? 'certain' : 'likely',
        );
    }
    const slip = /^[^\s@]{1,64}@[^\s@.]{1,40}$/u.test(text) ? mistyped(target, text) : null;
    if (slip !== null || target.stated === null) return slip;
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
