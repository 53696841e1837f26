import { isDay, isoDay } from './calendar.ts';
import { monthsOf } from './months.ts';

/** Words and endings that stand between the parts of a day in words: `24th of December`, `24 de diciembre`, `24. m. d.`. */
const filler =
  /^(?:of|the|de|del|di|den|der|am|le|el|st|nd|rd|th|er|ère|o|a|r|y|г|р|року|года|m|d|gada|nap|day)$/iu;
/** What may stand between words and numbers. */
const plainSigns = /^[\p{L}\p{M}\d\s.,/'’()ºª-]+$/u;
/** Reading: a word or a number; an apostrophe may stand for the century. */
const token = /[\p{L}\p{M}]+|(?:(?<=[\s/-])['’])?\d+/gu;

export interface NamedDay {
  /** Days it may mean, the likelier first; empty when the text names a month without a day. */
  readonly days: readonly string[];
  /** Why there are several, or that no calendar has the day. */
  readonly doubt: 'century' | 'month' | 'impossible' | null;
}

/** The century of a year with two digits: this one first; the one before is as possible. */
export function centuries(short: number): readonly number[] {
  return [2000 + short, 1900 + short];
}

/** A day with its month in words, in any order and language; `null` when the text is none. */
export function readNamedDay(text: string): NamedDay | null {
  if (!plainSigns.test(text)) return null;
  const tokens = text.match(token) ?? [];
  if (tokens.length < 2 || tokens.length > 8) return null;
  const numbers = tokens.filter((part) => /\d/u.test(part));
  const words = tokens.flatMap((part, at) =>
    /\d/u.test(part) || filler.test(part) ? [] : [{ at, months: monthsOf(part) }],
  );
  const named = words.filter(({ months }) => months.length > 0);
  // `mar` is a Tuesday too, in front of the day.
  const month =
    named.length === 2 && named[0]?.at === 0 ? named[1] : named.length === 1 ? named[0] : undefined;
  const isStrange = words.some((word) => word !== month && word.at > 0);
  if (month === undefined || isStrange || numbers.length > 2) return null;
  const years = numbers.filter((part) => /^\d{4}$/u.test(part));
  const [only] = years;
  if (numbers.length === 1) return only === undefined ? null : { days: [], doubt: null };
  const short =
    years.length > 0 ? undefined : (numbers.find((part) => /^['’]/u.test(part)) ?? numbers.at(-1));
  const year = only ?? short;
  const day = numbers.find((part) => part !== year) ?? year ?? '';
  const digits = (year ?? '').replace(/^['’]/u, '');
  if (!/^\d{1,2}$/u.test(day) || !/^(?:[12]\d{3}|\d{2})$/u.test(digits)) return null;
  const possible = digits.length === 4 ? [Number(digits)] : centuries(Number(digits));
  const days = month.months.flatMap((one) =>
    possible.filter((full) => isDay(full, one, Number(day))).map((full) => isoDay(full, one, Number(day))),
  );
  if (days.length === 0) return { days, doubt: 'impossible' };
  return { days, doubt: month.months.length > 1 ? 'month' : days.length > 1 ? 'century' : null };
}
