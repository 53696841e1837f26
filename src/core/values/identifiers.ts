/** RFC 9562 §4. */
export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;

/** Everything people and languages put around a UUID: braces, brackets, quotes, blanks, `urn:uuid:`. */
const wrapping = /^[\s{("'`<[]{0,4}(?:urn:uuid:|uuid:)?|[\s})"'`>\]]{0,4}$/giu;
/** A UUID behind or before other text, as in `customer:…` and `…?id=…`. */
const embedded = /(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f-])/giu;
/** Reading: a UUID without its hyphens. */
const bareDigits = /^[0-9a-f]{32}$/iu;
/** Five groups of a UUID's lengths whose characters may be mistaken for digits. */
const mistyped = /^[0-9a-fOoIlL]{8}-[0-9a-fOoIlL]{4}-[0-9a-fOoIlL]{4}-[0-9a-fOoIlL]{4}-[0-9a-fOoIlL]{12}$/iu;
/** Five groups of hexadecimal digits, of any lengths. */
const fiveGroups = /^[0-9a-z]{2,14}(?:-[0-9a-z]{2,14}){4}$/iu;

export interface UuidReading {
  readonly uuid: string;
  readonly slip: 'wrapped' | 'in-path' | 'in-text' | 'no-hyphens' | 'mistyped';
}

/** The UUID that a text which is none was meant to be; `null` when it cannot be told. */
export function readUuidText(text: string): UuidReading | null {
  if (text.length > 200 || text.length < 32 || uuid.test(text)) return null;
  const bare = text.replaceAll(wrapping, '');
  const last = bare.split('/').findLast((part) => part !== '');
  if (last !== undefined && last !== bare && uuid.test(last)) return { uuid: last, slip: 'in-path' };
  const [inside, ...others] = bare.match(embedded) ?? [];
  const besides = inside === undefined ? '' : bare.replace(inside, '');
  if (inside !== undefined && others.length === 0 && /[\p{L}\d]/u.test(besides))
    return { uuid: inside, slip: 'in-text' };
  if (uuid.test(bare)) return { uuid: bare, slip: 'wrapped' };
  if (bareDigits.test(bare) && /\d/u.test(bare)) return { uuid: hyphenated(bare), slip: 'no-hyphens' };
  const digits = bare.replaceAll(/[\s_\u2010-\u2015\u2212]/gu, '-');
  if (digits !== bare && uuid.test(digits)) return { uuid: digits, slip: 'mistyped' };
  if (mistyped.test(bare)) {
    const mended = bare.replaceAll(/[Oo]/gu, '0').replaceAll(/[IlL]/gu, '1');
    return { uuid: mended, slip: 'mistyped' };
  }
  return null;
}

function hyphenated(digits: string): string {
  const groups = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ];
  return groups.join('-');
}

/** Built like a UUID, but with too few, too many or strange characters; says which, for a sentence. */
export function brokenUuidWords(text: string): string | null {
  if (text.length > 70 || uuid.test(text) || !fiveGroups.test(text) || !/\d/u.test(text)) return null;
  const digits = text.replaceAll('-', '');
  if (/[^0-9a-f]/iu.test(digits)) return 'holds letters that no UUID has';
  if (digits.length !== 32) return `has ${digits.length} hexadecimal digits; a UUID has 32`;
  return 'has its hyphens in other places than a UUID';
}

/**
 * Whether an IBAN's check digits fit the rest of it (ISO 7064, MOD 97-10); `null` for what is not built like one.
 * @see {@link https://www.swift.com/standards/data-standards/iban-international-bank-account-number ISO 13616}
 */
export function ibanFits(text: string): boolean | null {
  const bare = text.replaceAll(/[\s.-]/gu, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{10,30}$/u.test(bare)) return null;
  let rest = 0;
  for (const sign of bare.slice(4) + bare.slice(0, 4))
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
