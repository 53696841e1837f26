/** How a text that means a number is written. */
export type NumberStyle =
  /** As JSON writes it (RFC 8259 §6). */
  | 'json'
  /** A plus in front, leading zeros, a bare point: other languages' numbers. */
  | 'loose'
  /** `1,250.00`, `1.250,00`, `1 250`, `1'250`. */
  | 'grouped'
  /** `12,50`. */
  | 'decimal-comma'
  /** `1,250` or `1.250`: the sign may group thousands or begin the decimals. */
  | 'ambiguous'
  /** With `$`, `EUR` … */
  | 'currency'
  /** With `%`: five may be meant, or five hundredths. */
  | 'percent'
  /** With a unit behind it: `5 kg`. */
  | 'unit'
  /** With letters that multiply it: `52k`, `1.2M`, `3 Mio`. */
  | 'scaled'
  /** `3/4`, `½`. */
  | 'fraction'
  /** With a sign or word before it: `~5`, `ca. 5`, `x2`. */
  | 'around';

export interface NumberReading {
  readonly style: NumberStyle;
  /** JSON numbers, the likelier first; more than one when only a person can decide. */
  readonly readings: readonly string[];
}

/** Reading: a number as JSON writes it. */
const jsonNumber = /^-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?$/u;
/** Reading: a number as people write it: a plus, a point at either end, leading zeros. */
const looseNumber = /^([+-]?)(\d{0,30})(?:\.(\d{0,30}))?([eE][+-]?\d{1,3})?$/u;
/** Currency signs and the codes of ISO 4217 that stand beside an amount. */
const currency =
  /^(?:\p{Lu}{0,2}\p{Sc}|[A-Z]{3}|[Kk]r\.?|zł|Kč|S?Fr\.?|Rs\.?|Ft) ?|(?: ?(?:\p{Sc}|[A-Z]{3}|[Kk]r\.?|zł|Kč|S?Fr\.?|Rs\.?|Ft))$/u;
/** Reading: a number with its unit or currency behind it. */
const unit =
  /^([+-]?\d[\d.,' ]{0,30}) ?(?:[\p{L}°]{1,12}[²³]?\.?(?:[ /]\p{L}{1,12}[²³]?\.?){0,2}|\p{Sc}? ?(?:\/|per|pro|par) ?\p{L}{1,12}\.?)$/u;
/** Reading: an amount in percent, in several languages. */
const percentSign = /^(.{1,40}?) ?(?:%|per ?cent|pct\.?|prozent|pour ?cent|por ?ciento|procent)$/iu;
/** Reading: letters that multiply the number before them, and by how many zeros. */
const multiplier =
  /^(.{1,30}?)(?:(k)|(m(?:io|ln)\.?| mi(?:o|ll?i?o?n?)\.?| mln\.?|M)|( ?(?:mrd\.?|bn|billion)|B))$/iu;
/** Reading: a fraction, with a whole number before it or not. */
const fractionForm = /^(?:(\d{1,6}) )?(\d{1,4})[/\u2044](\d{1,4})$/u;
/** Signs and words before a number that add nothing to it. */
const around = /^(?:[~≈±x×#=]|ca\.?|circa|approx\.?|about|no\.|nr\.|nº) ?(?=[\d+-])|(?<=\d) ?[x×]$/iu;
/** No-break, thin and narrow blanks group digits too. */
const anyBlank = /[\u00A0\u2007\u2009\u202F]/gu;
/** Reading: a whole number in groups of three, by one kind of separator. */
const grouped =
  /^-?(?:\d{1,3}(?:,\d{3}){1,9}|\d{1,3}(?:\.\d{3}){1,9}|\d{1,3}(?: \d{3}){1,9}|\d{1,3}(?:['’]\d{3}){1,9}|\d{1,3}(?:_\d{3}){1,9}|\d{1,2}(?:,\d{2}){1,9},\d{3})$/u;

function joined(whole: string, fraction: string): string {
  const digits = whole.replaceAll(/[^\d-]/gu, '').replace(/^(-?)0+(?=\d)/u, '$1');
  return fraction === '' ? digits : `${digits}.${fraction}`;
}

/** Digits with signs between them; nothing else around. */
function readDigits(text: string): NumberReading | null {
  const minus = text.replace(/^[\u2010-\u2015\u2212]/u, '-');
  const thousands = /^-?[1-9]\d{0,2}\.\d{3}$/u.test(minus);
  if (jsonNumber.test(minus) && !thousands)
    return { style: minus === text ? 'json' : 'loose', readings: [minus] };
  if (thousands) return { style: 'ambiguous', readings: [minus, minus.replace('.', '')] };
  const loose = looseNumber.exec(minus);
  if (loose !== null && /\d/u.test(minus.split(/[eE]/u, 1)[0] ?? '')) {
    const [, sign = '', whole = '', fraction = '', exponent = ''] = loose;
    const digits = whole.replace(/^0+(?=\d)/u, '');
    const mended = `${sign === '-' ? '-' : ''}${digits === '' ? '0' : digits}${fraction === '' ? '' : `.${fraction}`}${exponent}`;
    return { style: 'loose', readings: [mended] };
  }
  if (grouped.test(minus)) {
    const single = /^(-?[1-9]\d{0,2})([,.])(\d{3})$/u.exec(minus);
    if (single === null) {
      return minus.startsWith('0') ? null : { style: 'grouped', readings: [joined(minus, '')] };
    }
    const [, whole = '', , rest = ''] = single;
    return { style: 'ambiguous', readings: [`${whole}${rest}`, `${whole}.${rest}`] };
  }
  const decimal = /^(-?[\d.,' _’]{1,40})([.,])(\d{1,9})$/u.exec(minus);
  if (decimal === null) return null;
  const [, whole = '', sign = '', fraction = ''] = decimal;
  if (/^-?\d{1,30}$/u.test(whole))
    return sign === ',' ? { style: 'decimal-comma', readings: [joined(whole, fraction)] } : null;
  return grouped.test(whole) && !whole.includes(sign)
    ? { style: 'grouped', readings: [joined(whole, fraction)] }
    : null;
}

/** Characters that no one sees. */
export const noWidth = /[\u200B-\u200F\u2060\u{FEFF}]/gu;

/** Arabic, Persian and Devanagari digits and signs as Latin script has them. */
export function westernDigits(text: string): string {
  return text
    .replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) % 16))
    .replaceAll(/[\u0966-\u096F]/gu, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replaceAll('\u066B', '.')
    .replaceAll('\u066C', ',');
}

/** A decimal text with its point moved to the right, without a float in between. */
export function shifted(value: string, zeros: number): string {
  const [whole = '', fraction = ''] = value.split('.');
  const moved = `${whole}${fraction.slice(0, zeros).padEnd(zeros, '0')}`.replace(/^(-?)0+(?=\d)/u, '$1');
  const rest = fraction.slice(zeros);
  return rest === '' ? moved : `${moved}.${rest}`;
}

/** `1,2M`, `52k`: one reading each, also where the sign could group thousands. */
function readScaled(text: string): NumberReading | null {
  const match = multiplier.exec(text);
  if (match === null) return null;
  // A blank before one letter makes it a unit: kelvin, metre.
  const zeros = match[2] !== undefined ? 3 : match[3] !== undefined ? 6 : 9;
  // `m` alone is a metre, or a minute.
  if (/\dm$/u.test(text) || (match[1] ?? '').endsWith(' ')) return null;
  const value = readDigits((match[1] ?? '').replace(currency, '').trim());
  const [reading] = value?.readings ?? [];
  return reading === undefined || /e/iu.test(reading)
    ? null
    : { style: 'scaled', readings: [shifted(reading, zeros)] };
}

function readFraction(text: string): NumberReading | null {
  const match = fractionForm.exec(text);
  if (match === null) return null;
  const value = Number(match[1] ?? 0) + Number(match[2]) / Number(match[3]);
  const written = String(value);
  return Number.isFinite(value) && written.length <= 8 ? { style: 'fraction', readings: [written] } : null;
}

/** The number a text means; `null` when it means none. Bounded by the length of the text. */
export function readNumberText(written: string): NumberReading | null {
  if (written.length > 60) return null;
  const text = westernDigits(
    written
      .replaceAll(anyBlank, ' ')
      .replaceAll(noWidth, '')
      .replace(/(?<=\d)(?=[¼-¾⅐-⅞])/u, ' ')
      .trim()
      .normalize('NFKC'),
  );
  if (!/\d/u.test(text)) return null;
  if (/^0x[\da-f]{1,12}$/iu.test(text)) return { style: 'loose', readings: [String(Number(text))] };
  // Accountants write a minus as brackets, or behind; `5,-` has no cents.
  const below = /^\(([^()]{1,40})\)$|^([\d.,' ]{0,39}\d)-$/u.exec(text);
  if (below !== null) {
    const amount = below[1] ?? below[2] ?? '';
    const inner = readAmount(amount) ?? readDigits(amount);
    return inner === null ? null : { style: 'loose', readings: inner.readings.map((one) => `-${one}`) };
  }
  const plain = readDigits(text);
  if (plain !== null)
    return text === written.trim() || plain.style !== 'json' ? plain : { ...plain, style: 'loose' };
  const percent = percentSign.exec(text)?.[1];
  if (percent !== undefined) {
    const value = readDigits(percent)?.readings[0];
    return value === undefined ? null : { style: 'percent', readings: [value, hundredth(value)] };
  }
  const scaled = readScaled(text) ?? readFraction(text) ?? readAmount(text);
  if (scaled !== null) return scaled;
  const measured = unit.exec(text.replace(/^\p{Sc} ?/u, ''))?.[1];
  const value = measured === undefined ? null : readDigits(measured.trim());
  if (value !== null) return { style: 'unit', readings: value.readings };
  const bare = text.replace(around, '');
  const inside = bare === text ? null : readDigits(bare);
  return inside === null ? null : { style: 'around', readings: inside.readings };
}

/** An amount with its currency, before or behind, and with its sign before either: `-$5.00`, `5,- €`. */
function readAmount(text: string): NumberReading | null {
  const [, sign = '', rest = ''] = /^([+-]?) ?(.*)$/su.exec(text) ?? [];
  // `$5.00 USD` says it twice.
  const amount = rest.replace(currency, '').trim().replace(currency, '').trim();
  const whole = amount.replace(/(?<=\d)[.,](?:-{1,2}|–|—)$/u, '');
  if (whole === text) return null;
  const value = readDigits(whole);
  if (value === null) return null;
  return {
    style: 'currency',
    readings: value.readings.map((one) =>
      sign === '-' ? (one.startsWith('-') ? one.slice(1) : `-${one}`) : one,
    ),
  };
}

/** `0.50` → `0.5`, `3.00` → `3`. */
function trimmedZeros(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '0') end -= 1;
  return text.slice(0, text.charAt(end - 1) === '.' ? end - 1 : end);
}

/** A decimal text divided by a hundred, without a float in between. */
function hundredth(value: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(value);
  if (match === null) return String(Number(value) / 100);
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = whole.padStart(3, '0');
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`;
  return `${sign}${trimmedZeros(text)}`;
}
