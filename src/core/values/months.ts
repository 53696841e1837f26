const english = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** Spellings that CLDR's short forms do not have. */
const others: Readonly<Record<string, number>> = { sept: 9, janner: 1, maerz: 3, mrt: 3, gen: 1, set: 9 };

/** Languages whose months the platform names (CLDR), the likelier first; none is asked before the one that knows a word. */
const latin =
  'de fr es it nl pt-BR nb sv da pl tr cs fi hu ro hr sk sl ca et lt lv eu gl ga is sq ms id sw uz az bs'.split(
    ' ',
  );
const otherScripts = 'ru uk el bg sr he ar fa hi mk kk be ka hy th ur'.split(' ');
/** These use one word for different months: `listopada` is October and November. */
const slavic = new Set(['pl', 'cs', 'hr', 'sk', 'sl', 'bs']);
const forms = [
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { month: 'long' },
] as const;
const known = new Map<string, ReadonlyMap<string, number>>();

function monthsIn(language: string): ReadonlyMap<string, number> {
  const before = known.get(language);
  if (before !== undefined) return before;
  const all = new Map<string, number>();
  for (const form of forms) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...form, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2024, month - 1, 5));
      all.set(plain(parts.find(({ type }) => type === 'month')?.value ?? ''), month);
    }
  }
  known.set(language, all);
  return all;
}

/** In small letters without accents or a full stop. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}|\.$/gu, '');
}

/** The months (from 1) that a word names; several where languages differ. */
export function monthsOf(word: string): readonly number[] {
  const name = plain(word);
  if (name.length < 2 || name.length > 20) return [];
  const at = english.findIndex((month) => month === name || month.slice(0, 3) === name);
  const first = at >= 0 ? at + 1 : others[name];
  if (first !== undefined) return [first];
  const languages = /^\p{Script=Latin}+$/u.test(name) ? latin : otherScripts;
  const language = languages.find((one) => monthsIn(one).has(name));
  if (language === undefined) return [];
  const asked = slavic.has(language) ? languages.filter((one) => slavic.has(one)) : [language];
  return [...new Set(asked.flatMap((one) => monthsIn(one).get(name) ?? []))];
}

/** A month's usual English abbreviation, as date patterns with `MMM` have it. */
export function shortMonth(month: number): string {
  const name = english[month - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1, 3);
}
