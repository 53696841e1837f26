/** How a text that looks like a date is written. */
export type DateStyle =
  /** `2026-04-03` and a day of the calendar. */
  | 'iso-date'
  /** `2026-04-03T10:00:00Z` and kin (RFC 3339). */
  | 'iso-date-time'
  /** `31/12/1990`, `31.12.1990`: the first number cannot be a month. */
  | 'day-first'
  /** `12/31/1990`: the second number cannot be a month. */
  | 'month-first'
  /** `03/04/2026`: both readings are days of the calendar. */
  | 'ambiguous'
  /** `1990/12/31`, `1990-1-5`, `19901231`: year first, but not ISO 8601's extended form. */
  | 'year-first'
  /** `12 Dec 1990`, `December 12, 1990`. */
  | 'month-name'
  /** `1700000000`: seconds or milliseconds since 1970. */
  | 'epoch'
  /** Built like a date, but no calendar has that day. */
  | 'impossible'
  | 'empty';

export interface DateProbe {
  readonly style: DateStyle;
  /** The day as `YYYY-MM-DD` when the text allows one reading only. */
  readonly iso: string | null;
  /** For `ambiguous`: day first, then month first. */
  readonly readings: readonly string[];
}

/** Year, month, day with any separator, with an optional time behind `T` or a blank. */
const yearFirst =
  /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:([T ])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/u;
/** Two short numbers and a year, with an optional time. */
const yearLast = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?:[T ,]{1,2}\d{1,2}:\d{2}(?::\d{2})?)?$/u;
const monthName =
  /^(?:(\d{1,2})\.?[ -])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?[ -](?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})$/iu;
const epoch = /^1\d{9}(?:\d{3})?$/u;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Days of a month in the Gregorian calendar (ISO 8601), month from 1. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function iso(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

const one = (style: DateStyle, day: string | null): DateProbe => ({ style, iso: day, readings: [] });

function probeYearFirst(match: RegExpExecArray): DateProbe {
  const [, year = '', separator = '', month = '', day = '', between, hour, minute, second] = match;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  // 24:00:00 and second 60 are legal in ISO 8601 and RFC 3339.
  if (!isDay(y, m, d) || Number(hour ?? 0) > 24 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) {
    return one('impossible', null);
  }
  const extended = separator === '-' && month.length === 2 && day.length === 2;
  if (!extended) return one('year-first', iso(y, m, d));
  return between === undefined ? one('iso-date', iso(y, m, d)) : one('iso-date-time', iso(y, m, d));
}

function probeYearLast(match: RegExpExecArray): DateProbe {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const written = match[4] ?? '';
  const year = written.length === 4 ? Number(written) : null;
  // Without a century the day cannot be told for certain; 2000 is a leap year, so it refuses no possible day.
  const dayFirst = isDay(year ?? 2000, second, first);
  const monthFirst = isDay(year ?? 2000, first, second);
  if (!dayFirst && !monthFirst) return one('impossible', null);
  const asDayFirst = year === null ? null : iso(year, second, first);
  const asMonthFirst = year === null ? null : iso(year, first, second);
  if (dayFirst && monthFirst && first !== second) {
    return {
      style: 'ambiguous',
      iso: null,
      readings: [asDayFirst, asMonthFirst].filter((day) => day !== null),
    };
  }
  return dayFirst ? one('day-first', asDayFirst) : one('month-first', asMonthFirst);
}

/** How a value is written if it looks like a date at all; `null` otherwise. Bounded by the length of the text. */
export function probeDate(text: string): DateProbe | null {
  const value = text.trim();
  if (value === '') return one('empty', null);
  if (value.length < 6 || value.length > 40) return null;
  if (epoch.test(value)) return one('epoch', null);
  const leading = yearFirst.exec(value);
  if (leading !== null) {
    const plausible = Number(leading[1]) >= 1000 && Number(leading[1]) < 3000;
    return leading[2] === '' && (!plausible || value.length !== 8) ? null : probeYearFirst(leading);
  }
  const trailing = yearLast.exec(value);
  if (trailing !== null) return probeYearLast(trailing);
  const named = monthName.exec(value);
  if (named === null) return null;
  const day = Number(named[1] ?? named[3] ?? 0);
  const month = months.indexOf((named[2] ?? '').toLowerCase()) + 1;
  if (day === 0) return one('month-name', null);
  return isDay(Number(named[4]), month, day)
    ? one('month-name', iso(Number(named[4]), month, day))
    : one('impossible', null);
}

/** What stands there, in words that can label the value. */
export const dateStyleWords: Readonly<Record<DateStyle, string>> = {
  'iso-date': 'year-month-day',
  'iso-date-time': 'a date with a time',
  'day-first': 'day first',
  'month-first': 'month first',
  ambiguous: 'day first or month first: both can be read',
  'year-first': 'year first, but not written YYYY-MM-DD',
  'month-name': 'a month in words',
  epoch: 'a count of seconds or milliseconds',
  impossible: 'no calendar has this day',
  empty: 'an empty text',
};
