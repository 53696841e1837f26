import { dayOfOrdinal, dayOfWeek, isDay, isoDay } from './calendar.ts';
import { clockAtEnd } from './clock.ts';
import { plainDate } from './date-spelling.ts';
import { centuries, readNamedDay } from './named-day.ts';

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
  /** `12 Dec 1990`, `December 12, 1990`, `Fri, 03 Apr 2026 10:00:00 GMT`. */
  | 'month-name'
  /** `2026-W14-5`, `2026-093`: a day of ISO 8601 counted by weeks or from the new year. */
  | 'counted'
  /** `1700000000`: seconds or milliseconds since 1970. */
  | 'epoch'
  /** `46380`: days since 1900, as spreadsheets count them. */
  | 'serial'
  /** Built like a date, but no calendar has that day. */
  | 'impossible'
  | 'empty';

export interface DateProbe {
  readonly style: DateStyle;
  /** The day as `YYYY-MM-DD` when the text allows one reading only. */
  readonly iso: string | null;
  /** Days the text may mean when it allows several: day first before month first, without a century both centuries. */
  readonly readings: readonly string[];
  /** What leaves it open which of the readings is meant. */
  readonly doubt: 'order' | 'century' | 'month' | 'calendar' | null;
  /** The time of day behind the date as RFC 3339 writes it (`14:30:00`, with `Z` or an offset when stated); `null` without one. */
  readonly time: string | null;
}

/** Year, month, day with any separator; XML Schema's days may end with a zone. */
const yearFirst = /^(\d{4})([-/._ ]?)(\d{1,2})\2(\d{1,2})(Z|[+-]\d{2}:\d{2})?$/u;
/** Two short numbers and a year. */
const yearLast = /^(\d{1,2})([-/. _])(\d{1,2})\2(\d{4}|\d{2})$/u;
/** Reading: ISO 8601: a week's day, `2026-W48-4`. */
const weekDate = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?$/u;
/** Reading: ISO 8601: the day of the year, `2026-330`. */
const ordinalDate = /^(\d{4})-(\d{3})$/u;
/** Reading: seconds or milliseconds since 1970, from 2001 to 2033. */
const epoch = /^1\d{9}(?:\d{3}|\.\d{1,9})?$/u;
/** Years of the Buddhist calendar, as Thailand counts them, are 543 ahead. */
const buddhist = 543;

const one = (style: DateStyle, iso: string | null, time: string | null = null): DateProbe => ({
  style,
  iso,
  readings: [],
  time,
  doubt: null,
});

function several(
  style: DateStyle,
  readings: readonly string[],
  time: string | null,
  doubt: DateProbe['doubt'],
): DateProbe {
  return { style, iso: null, readings, time, doubt };
}

function probeYearFirst(match: RegExpExecArray, time: string | null): DateProbe {
  const [, year = '', separator = '', month = '', day = '', zone] = match;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!isDay(y, m, d)) return one('impossible', null);
  const extended = separator === '-' && month.length === 2 && day.length === 2 && zone === undefined;
  if (!extended) return one('year-first', isoDay(y, m, d), time);
  return time === null ? one('iso-date', isoDay(y, m, d)) : one('iso-date-time', isoDay(y, m, d), time);
}

function probeYearLast(match: RegExpExecArray, time: string | null): DateProbe {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const written = match[4] ?? '';
  // Without a century the day cannot be told for certain; 2000 is a leap year, so it refuses no possible day.
  const years = written.length === 4 ? [Number(written)] : centuries(Number(written));
  const [year = 2000] = years;
  const isFull = written.length === 4;
  const dayFirst = isDay(isFull ? year : 2000, second, first);
  const monthFirst = isDay(isFull ? year : 2000, first, second);
  if (!dayFirst && !monthFirst) return one('impossible', null);
  const asDayFirst = years.filter((y) => isDay(y, second, first)).map((y) => isoDay(y, second, first));
  const asMonthFirst = years.filter((y) => isDay(y, first, second)).map((y) => isoDay(y, first, second));
  if (dayFirst && monthFirst && first !== second) {
    const readings = [asDayFirst[0], asMonthFirst[0]].filter((day) => day !== undefined);
    return several('ambiguous', readings, time, 'order');
  }
  const style = dayFirst ? 'day-first' : 'month-first';
  const days = dayFirst ? asDayFirst : asMonthFirst;
  if (isFull && year > 2400 && year < 2700) {
    const day = days[0] ?? '';
    return several(style, [`${year - buddhist}${day.slice(4)}`, day], time, 'calendar');
  }
  return isFull ? one(style, days[0] ?? null, time) : several(style, days, time, 'century');
}

function probeNamed(value: string, time: string | null): DateProbe | null {
  const named = readNamedDay(value);
  if (named === null) return null;
  const { days, doubt } = named;
  if (doubt === 'impossible') return one('impossible', null);
  const [day, ...others] = days;
  return doubt === null || others.length === 0
    ? one('month-name', day ?? null, time)
    : several('month-name', days, time, doubt);
}

function probeCounted(value: string, time: string | null): DateProbe | null {
  const week = weekDate.exec(value);
  if (week !== null) {
    const day = dayOfWeek(Number(week[1]), Number(week[2]), Number(week[3] ?? 1));
    if (day === null) return one('impossible', null);
    return week[3] === undefined ? one('counted', null) : one('counted', day, time);
  }
  const ordinal = ordinalDate.exec(value);
  if (ordinal === null) return null;
  const day = dayOfOrdinal(Number(ordinal[1]), Number(ordinal[2]));
  return day === null ? null : one('counted', day, time);
}

/** How a value is written if it looks like a date at all; `null` otherwise. Bounded by the length of the text. */
export function probeDate(text: string): DateProbe | null {
  const written = text.trim();
  if (written === '') return one('empty', null);
  if (written.length > 90) return null;
  const value = plainDate(written);
  const found = probePlain(value);
  // With other signs it is ISO 8601's form to a person only.
  const isOther = value !== written && (found?.style === 'iso-date' || found?.style === 'iso-date-time');
  return isOther ? { ...found, style: 'year-first' } : found;
}

function probePlain(value: string): DateProbe | null {
  if (value.length < 6 || value.length > 60 || !/\d/u.test(value)) return null;
  if (epoch.test(value)) return one('epoch', null);
  const clock = clockAtEnd(value);
  const found = probeDay((clock?.before ?? value).replace(/[.,]$/u, ''), clock?.time ?? null);
  return found !== null && clock !== null && clock.time === null ? one('impossible', null) : found;
}

function probeDay(value: string, time: string | null): DateProbe | null {
  const leading = yearFirst.exec(value);
  if (leading !== null) {
    const [, year = '', separator = ''] = leading;
    const plausible = Number(year) >= 1800 && Number(year) < 2200;
    // Digits without signs, or with blanks between them, are rather a number of another kind.
    if (/[-/.]/u.test(separator) || (plausible && (separator !== '' || leading[0].length === 8)))
      return probeYearFirst(leading, time);
    if (separator === '') return null;
  }
  const trailing = yearLast.exec(value);
  if (trailing !== null) return probeYearLast(trailing, time);
  return probeCounted(value, time) ?? probeNamed(value, time);
}

/** Eight digits, day or month before the year. */
const compactDay = /^(\d{2})(\d{2})((?:19|20)\d{2})$/u;
/** A spreadsheet's days since 1900, from 1954 to 2064. */
const serialDay = /^[2-5]\d{4}(?:\.0+)?$/u;
const daysTo1970 = 25_569;

/** A day in digits alone, which they are only where a day is wanted: `24122026`, a spreadsheet's `46380`. */
export function probeDigits(text: string): DateProbe | null {
  if (serialDay.test(text)) {
    const day = new Date((Number(text) - daysTo1970) * 86_400_000).toISOString().slice(0, 10);
    return several('serial', [day], null, null);
  }
  const spread = compactDay.test(text) ? yearLast.exec(text.replace(compactDay, '$1/$2/$3')) : null;
  const found = spread === null ? null : probeYearLast(spread, null);
  return found?.style === 'impossible' ? null : found;
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
  counted: 'a day counted by weeks or from the new year',
  epoch: 'a count of seconds or milliseconds',
  serial: 'a count of days',
  impossible: 'no calendar has this day',
  empty: 'an empty text',
};
