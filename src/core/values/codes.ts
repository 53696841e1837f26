import { alpha2Of, alpha3Of } from './alpha3.ts';

/** What a code stands for; the platform knows the names (CLDR). `country3`: the country's code of three letters. */
export type CodeKind = 'country' | 'country3' | 'currency' | 'language' | 'locale' | 'timezone';
type NamedKind = keyof typeof typeOf;

const typeOf = { country: 'region', currency: 'currency', language: 'language' } as const;
/** Languages that countries, currencies and languages are named in. */
const spoken = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv'];
/** Usual names that CLDR does not have. */
const more: Readonly<Record<string, string>> = {
  usa: 'US',
  america: 'US',
  england: 'GB',
  holland: 'NL',
  turkey: 'TR',
  euros: 'EUR',
};
const longestName = 40;

const namers = new Map<string, Intl.DisplayNames>();

function namer(language: string, type: 'region' | 'currency' | 'language'): Intl.DisplayNames {
  const key = `${language} ${type}`;
  const before = namers.get(key);
  if (before !== undefined) return before;
  const made = new Intl.DisplayNames([language], { type, fallback: 'none' });
  namers.set(key, made);
  return made;
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{Sc}]+/gu, '');
}

function symbolOf(currency: string): string {
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? '';
}

/** Whether a text names what a code stands for: `Germany` and `DE`, `€` and `EUR`, `Pounds` and `GBP`. */
function names(text: string, code: string, kind: NamedKind): boolean {
  const wanted = folded(text);
  if (wanted === '') return false;
  const [last = ''] = /(?<!\p{L})\p{L}{1,40}$/u.exec(text) ?? [];
  return (
    more[wanted] === code ||
    (kind === 'currency' && folded(symbolOf(code)) === wanted) ||
    spoken.some((language) => {
      const name = namer(language, typeOf[kind]).of(code) ?? '';
      const plain = folded(name);
      if (plain === '') return false;
      // `Pounds` is the last word of `British Pound`; a country is named by its whole name.
      const short = kind === 'currency' ? folded(name.split(' ').at(-1) ?? '') : plain;
      return (
        plain === wanted ||
        `${plain}s` === wanted ||
        (last === text && (short === wanted || `${short}s` === wanted))
      );
    })
  );
}

/** Which of some codes a text names; `null` when it names none, or several. */
export function codeAmong(text: string, codes: readonly string[]): string | null {
  if (text.length > longestName || codes.length > 300) return null;
  const found = codes.filter((code) => {
    if (/^[A-Z]{2}$/u.test(code)) return alpha2Of(text) === code || names(text, code, 'country');
    if (/^[A-Z]{3}$/u.test(code)) {
      const country = alpha2Of(code);
      const isCountry = country !== undefined && (text === country || names(text, country, 'country'));
      return isCountry || names(text, code, 'currency');
    }
    return /^[a-z]{2}$/u.test(code) && names(text, code, 'language');
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

/** Old codes have the names of those that took their place. */
const isCurrent = (code: string): boolean => canonical(`und-${code}`) === `und-${code}`;

function known(code: string, kind: NamedKind): boolean {
  return namer('en', typeOf[kind]).of(code) !== undefined;
}

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** The code a text was meant to be, in its usual capitals; `null` when it cannot be told, or is that already. */
export function readCode(written: string, kind: CodeKind): string | null {
  const text = written.trim();
  if (text === '' || text.length > longestName) return null;
  const found = meant(text, kind);
  return found === written ? null : found;
}

/** `Europe/Zürich`, `europe zurich` and `Zurich`: the one zone of that name or with that place. */
function zoneNamed(text: string): string | null {
  const wanted = folded(text);
  const zones = Intl.supportedValuesOf('timeZone');
  const found = zones.find((zone) => folded(zone) === wanted);
  const ending = zones.filter((zone) => folded(zone.split('/').at(-1) ?? '') === wanted);
  return wanted === '' ? null : (found ?? (ending.length === 1 ? (ending[0] ?? null) : null));
}

function meant(text: string, kind: CodeKind): string | null {
  if (kind === 'country3') {
    if (alpha2Of(text) !== undefined) return text.toUpperCase();
    return alpha3Of(meant(text, 'country') ?? '') ?? null;
  }
  if (kind === 'timezone') return zoneNamed(text);
  if (kind === 'locale')
    return /^[A-Za-z]{2,3}[-_ ][A-Za-z]{2,4}$/u.test(text) ? canonical(text.replace(/[_ ]/u, '-')) : null;
  if (kind === 'language') {
    const [tag = ''] = text.split(/[-_]/u);
    const code = /^[a-z]{2,3}$/iu.test(tag) ? canonical(tag) : null;
    if (code !== null && code.length === 2 && known(code, kind)) return code;
    return codeAmong(
      text,
      pairs
        .map((pair) => pair.toLowerCase())
        .filter((pair) => known(pair, kind))
        .slice(0, 300),
    );
  }
  if (kind === 'currency') {
    const upper = text.toUpperCase();
    if (/^[A-Z]{3}$/u.test(upper) && known(upper, kind)) return upper;
    return codeAmong(text, Intl.supportedValuesOf('currency'));
  }
  if (/^[A-Za-z]{2}$/u.test(text)) {
    // `UK` is an alias of `GB`.
    const code = canonical(`und-${text}`)?.slice(4) ?? '';
    return known(code, kind) ? code : null;
  }
  const short = alpha2Of(text);
  if (short !== undefined) return short;
  return codeAmong(text, pairs.filter((pair) => known(pair, kind) && isCurrent(pair)).slice(0, 300));
}
