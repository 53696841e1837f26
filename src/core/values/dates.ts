import { dayOfOrdinal, dayOfWeek, isDay, isoDay } from './calendar.ts';
import { plainDate } from './date-spelling.ts';
import { monthOf } from './months.ts';

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
  /** Built like a date, but no calendar has that day. */
  | 'impossible'
  | 'empty';

export interface DateProbe {
  readonly style: DateStyle;
  /** The day as `YYYY-MM-DD` when the text allows one reading only. */
  readonly iso: string | null;
  /** Days the text may mean when it allows several: day first before month first, without a century both centuries. */
  readonly readings: readonly string[];
  /** The time of day behind the date as RFC 3339 writes it (`14:30:00`, with `Z` or an offset when stated); `null` without one. */
  readonly time: string | null;
}

/** Year, month, day with any separator, with an optional time behind `T` or a blank. */
const yearFirst =
  /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{2})(?::(\d{2})([.,]\d{1,9})?)?\s?([Zz]|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/u;
/** Two short numbers and a year, with an optional time. */
const yearLast =
  /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?:[T ,]{1,2}(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AaPp])\.?[Mm]\.?)?)?$/u;
/** A month in words, with an optional weekday before it and an optional time behind it (RFC 9110 §5.6.7 is one such form). */
const monthName =
  /^(?:\p{L}{2,10},? )?(?:(\d{1,2})(?:\.|er|st|nd|rd|th)?[ -](?:de )?)?(\p{L}{3,10})\.?[ -](?:(\d{1,2})(?:st|nd|rd|th)?,? |de )?(\d{4})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(GMT|UTC|Z|[+-]\d{4}))?)?$/u;
const weekDate = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?$/u;
const ordinalDate = /^(\d{4})-(\d{3})$/u;
const epoch = /^1\d{9}(?:\d{3})?$/u;

const one = (style: DateStyle, iso: string | null, time: string | null = null): DateProbe => ({
  style,
  iso,
  readings: [],
  time,
});

/** 24:00:00 and second 60 are legal in ISO 8601 and RFC 3339. */
function isTime(hour: string | undefined, minute: string | undefined, second: string | undefined): boolean {
  return Number(hour ?? 0) <= 24 && Number(minute ?? 0) <= 59 && Number(second ?? 0) <= 60;
}

function zoneOf(written: string | undefined): string {
  if (written === undefined) return '';
  if (/^(?:Z|UTC|GMT)$/iu.test(written)) return 'Z';
  return written.includes(':') ? written : `${written.slice(0, 3)}:${written.slice(3)}`;
}

function timeOf(hour: string, minute: string, second = '00', fraction = '', zone?: string): string {
  return `${hour.padStart(2, '0')}:${minute}:${second}${fraction.replace(',', '.')}${zoneOf(zone)}`;
}

function probeYearFirst(match: RegExpExecArray): DateProbe {
  const [, year = '', separator = '', month = '', day = '', between, hour, minute, second, fraction, zone] =
    match;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!isDay(y, m, d) || !isTime(hour, minute, second)) return one('impossible', null);
  const time =
    hour === undefined || minute === undefined ? null : timeOf(hour, minute, second, fraction ?? '', zone);
  const extended = separator === '-' && month.length === 2 && day.length === 2;
  if (!extended) return one('year-first', isoDay(y, m, d), time);
  return between === undefined
    ? one('iso-date', isoDay(y, m, d))
    : one('iso-date-time', isoDay(y, m, d), time);
}

/** A two-digit year in this century first; the one before is as possible. */
function centuries(short: number): readonly number[] {
  return [2000 + short, 1900 + short];
}

function probeYearLast(match: RegExpExecArray): DateProbe {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const written = match[4] ?? '';
  const [, , , , , hour, minute, seconds, half] = match;
  // Without a century the day cannot be told for certain; 2000 is a leap year, so it refuses no possible day.
  const years = written.length === 4 ? [Number(written)] : centuries(Number(written));
  const [year = 2000] = years;
  const isFull = written.length === 4;
  const dayFirst = isDay(isFull ? year : 2000, second, first);
  const monthFirst = isDay(isFull ? year : 2000, first, second);
  if ((!dayFirst && !monthFirst) || !isTime(hour, minute, seconds)) return one('impossible', null);
  const time = hour === undefined || minute === undefined ? null : clock(hour, minute, seconds, half);
  const asDayFirst = years.filter((y) => isDay(y, second, first)).map((y) => isoDay(y, second, first));
  const asMonthFirst = years.filter((y) => isDay(y, first, second)).map((y) => isoDay(y, first, second));
  if (dayFirst && monthFirst && first !== second) {
    const readings = [asDayFirst[0], asMonthFirst[0]].filter((day) => day !== undefined);
    return { style: 'ambiguous', iso: null, readings, time };
  }
  const style = dayFirst ? 'day-first' : 'month-first';
  const days = dayFirst ? asDayFirst : asMonthFirst;
  return isFull ? one(style, days[0] ?? null, time) : { style, iso: null, readings: days, time };
}

/** A twelve-hour clock's time as a day of twenty-four hours has it. */
function clock(hour: string, minute: string, second?: string, half?: string): string {
  const number = Number(hour);
  const full = half === undefined ? number : /p/iu.test(half) ? (number % 12) + 12 : number % 12;
  return timeOf(String(full), minute, second);
}

function probeMonthName(match: RegExpExecArray): DateProbe | null {
  const [, before, name = '', behind, year = '', hour, minute, second, zone] = match;
  const month = monthOf(name);
  if (month === null) return null;
  const day = Number(before ?? behind ?? 0);
  if (day === 0) return one('month-name', null);
  if (!isDay(Number(year), month, day)) return one('impossible', null);
  const time = hour === undefined || minute === undefined ? null : timeOf(hour, minute, second, '', zone);
  return one('month-name', isoDay(Number(year), month, day), time);
}

function probeCounted(value: string): DateProbe | null {
  const week = weekDate.exec(value);
  if (week !== null) {
    const day = dayOfWeek(Number(week[1]), Number(week[2]), Number(week[3] ?? 1));
    if (day === null) return one('impossible', null);
    return week[3] === undefined ? one('counted', null) : one('counted', day);
  }
  const ordinal = ordinalDate.exec(value);
  if (ordinal === null) return null;
  const day = dayOfOrdinal(Number(ordinal[1]), Number(ordinal[2]));
  return day === null ? null : one('counted', day);
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
  if (value.length < 6 || value.length > 40 || !/\d/u.test(value)) return null;
  if (epoch.test(value)) return one('epoch', null);
  const leading = yearFirst.exec(value);
  if (leading !== null) {
    const plausible = Number(leading[1]) >= 1000 && Number(leading[1]) < 3000;
    const compact = leading[2] === '' && (!plausible || value.length !== 8);
    return compact ? null : probeYearFirst(leading);
  }
  const trailing = yearLast.exec(value);
  if (trailing !== null) return probeYearLast(trailing);
  const counted = probeCounted(value);
  if (counted !== null) return counted;
  const named = monthName.exec(value);
  return named === null ? null : probeMonthName(named);
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
  impossible: 'no calendar has this day',
  empty: 'an empty text',
};
