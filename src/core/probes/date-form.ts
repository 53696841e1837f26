import type { Fix } from '../diagnosis.ts';
import { writeByLayout } from '../values/date-layout.ts';
import { type DateProbe, dateStyleWords, probeDate, probeDigits } from '../values/dates.ts';
import { answer, askText, nameOf, writeLiteral, writeText } from './fixes.ts';
import type { Answer, Probe, Target } from './probe.ts';
import { numberOf, textOf } from './read-target.ts';

type Wanted = 'date' | 'date-time' | 'epoch' | null;

function wantedOf({ facts, stated }: Target): Wanted {
  if (facts.layout !== null) return facts.layout.hasTime ? 'date-time' : 'date';
  const { format } = facts;
  if (format === 'date' || format === 'date-time' || format === 'epoch') return format;
  return stated?.cause === 'wrong-date-format' ? 'date' : null;
}

/** Seconds or milliseconds since 1970 as RFC 3339 has them. */
function fromEpoch(text: string): string {
  const count = Number(text);
  const moment = new Date(isMilliseconds(text) ? count : count * 1000).toISOString();
  return moment.replace(/(?:\.000|(\.\d*[1-9])0+)Z$/u, '$1Z');
}

function isMilliseconds(text: string): boolean {
  return (text.split('.')[0] ?? '').length > 10;
}

/** Reading: a zone by its abbreviation, which other countries may use for another. */
const abbreviated = /\b(?!UTC|GMT)[A-Z]{3,4}(?: \d{4})?$/u;

/** Reading: the Z or offset an RFC 3339 time ends with. */
const zone = /(?:Z|[+-]\d{2}:\d{2})$/u;

function dayFix(target: Target, iso: string, because: string): Fix | null {
  const { layout } = target.facts;
  return writeText(target, layout === null ? iso : writeByLayout(iso, layout), because);
}

/** Reading: words for a moment by the clock alone, without a zone. */
const localWords = /LocalDateTime|not have timezone|timezone_naive|without (?:an? )?(?:time ?zone|offset)/iu;

function isLocal({ stated }: Target): boolean {
  return localWords.test(`${stated?.code ?? ''} ${stated?.message.slice(0, 600) ?? ''}`);
}

function timeFix(target: Target, iso: string, time: string | null, because: string): Fix | null {
  const moment = withinDay(iso, time ?? '00:00:00');
  const clock = moment.time.replace(zone, '');
  const behind = isLocal(target) ? '' : moment.time === clock ? 'Z' : moment.time.slice(clock.length);
  return writeText(target, `${moment.iso}T${clock}${behind}`, because);
}

function asDay(target: Target, date: DateProbe, value: string): Answer | null {
  const name = nameOf(target);
  const { layout } = target.facts;
  const isIso = layout === null || (date.iso !== null && writeByLayout(date.iso, layout) === date.iso);
  switch (date.style) {
    case 'iso-date':
      if (isIso || date.iso === null) return null;
      return answer('certain', `${name} is written year-month-day`, [
        dayFix(target, date.iso, `the same day, written ${layout.written}`),
      ]);
    case 'iso-date-time':
      if (date.iso === null) return null;
      return answer(
        'certain',
        `${name} holds a time besides the date`,
        [dayFix(target, date.iso, 'the day without its time')],
        'likely',
      );
    case 'epoch': {
      const day = fromEpoch(value).slice(0, 10);
      return answer(
        'likely',
        `${name} probably counts ${isMilliseconds(value) ? 'milliseconds' : 'seconds'} since 1970`,
        [dayFix(target, day, 'the day of that moment in UTC')],
      );
    }
    case 'serial':
      return answer(
        'likely',
        `${name} probably counts days since 1900, as spreadsheets do`,
        date.readings.map((day) => dayFix(target, day, 'the day of that count')),
      );
    case 'ambiguous': {
      const [first, second] = date.readings;
      if (first === undefined || second === undefined) return null;
      if (layout !== null && date.readings.some((day) => writeByLayout(day, layout) === value)) return null;
      const because = `day first gives ${first}, month first gives ${second}: decide which is meant`;
      return answer('certain', `${name} can be read day first or month first`, [
        dayFix(target, first, because),
        dayFix(target, second, because),
      ]);
    }
    default:
      return asOtherDay(target, date, value);
  }
}

const doubts: Readonly<Record<NonNullable<DateProbe['doubt']>, readonly [what: string, because: string]>> = {
  order: ['can be read day first or month first', 'decide which number is the day'],
  century: ['has a year of two digits', 'the year has two digits: decide which century is meant'],
  month: [
    'names a month that languages mean differently',
    'the name means different months in different languages: decide which is meant',
  ],
  calendar: [
    'has a year of the far future, or of the Buddhist calendar',
    'decide which calendar the year is of',
  ],
};

/** The one reading of a day that is written in another form, or all of them when they leave open which is meant. */
function asOtherDay(target: Target, date: DateProbe, value: string): Answer | null {
  const name = nameOf(target);
  const { layout } = target.facts;
  if (date.iso !== null) {
    const written = layout?.written ?? 'year-month-day';
    // The value has the very form the message asks for: something else is wrong with it.
    if (layout !== null && writeByLayout(date.iso, layout) === value) return null;
    const isTimed = date.time !== null;
    const because = isTimed ? 'the day without its time' : `the same day, written ${written}`;
    return answer(
      'certain',
      `${name} is written in another form: ${dateStyleWords[date.style]}`,
      [dayFix(target, date.iso, because)],
      isTimed ? 'likely' : 'certain',
    );
  }
  if (date.doubt === null) return null;
  const [what, because] = doubts[date.doubt];
  // A day more than a generation ahead is rather one of the last century.
  const limit = new Date(Math.min(Math.max(target.now, 0), 8e15) + 20 * 31_556_952_000).toISOString();
  const days = date.readings.toSorted((one, other) => Number(one > limit) - Number(other > limit));
  return answer(
    'certain',
    `${name} ${what}`,
    days.map((day) => dayFix(target, day, because)),
  );
}

/** 24:00 ends a day in ISO 8601; RFC 3339 has the next day's beginning only. */
function withinDay(iso: string, time: string): { readonly iso: string; readonly time: string } {
  if (!time.startsWith('24')) return { iso, time };
  const next = new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return { iso: next, time: `00${time.slice(2)}` };
}

function asMoment(target: Target, date: DateProbe, value: string): Answer | null {
  const name = nameOf(target);
  if (date.style === 'iso-date-time') {
    if (date.iso === null || date.time === null) return null;
    const isZoned = zone.test(date.time);
    if (isLocal(target) && isZoned)
      return answer(
        'certain',
        `${name} has a time zone where the API takes none`,
        [timeFix(target, date.iso, date.time, 'the same clock time without its zone')],
        'likely',
      );
    if (isLocal(target) && `${date.iso}T${date.time}` === value) return null;
    const isNextDay = date.time.startsWith('24');
    if (isZoned && !isNextDay && `${date.iso}T${date.time}` === value.toUpperCase()) return null;
    const isBlank = /^\d{4}-\d{2}-\d{2} /u.test(value);
    const what = !isZoned
      ? isLocal(target)
        ? 'is not written as ISO 8601 writes a moment'
        : 'has no time zone'
      : isNextDay
        ? 'ends a day at 24:00'
        : isBlank
          ? 'has a blank before the time'
          : 'leaves out a sign that RFC 3339 wants';
    const because = isZoned
      ? 'the same moment as RFC 3339 writes it'
      : 'the same clock time in UTC, if UTC is meant';
    return answer(
      'certain',
      `${name} ${what}`,
      [timeFix(target, date.iso, date.time, because)],
      isZoned && !abbreviated.test(value) ? 'certain' : 'likely',
    );
  }
  if (date.style === 'epoch')
    return answer(
      'likely',
      `${name} probably counts ${isMilliseconds(value) ? 'milliseconds' : 'seconds'} since 1970`,
      [writeText(target, fromEpoch(value), 'the same moment, as RFC 3339 writes it')],
    );
  const days = date.iso === null ? date.readings : [date.iso];
  const isZoned = date.time !== null && zone.test(date.time);
  const because =
    days.length > 1
      ? 'decide which day is meant'
      : date.time === null
        ? 'the beginning of that day in UTC'
        : isZoned
          ? 'the same moment as RFC 3339 writes it'
          : 'the same moment as RFC 3339 writes it, if UTC is meant';
  const what =
    date.time === null ? 'holds a date without a time' : 'is not written as RFC 3339 writes a moment';
  if (days.length === 0) return null;
  return answer(
    'certain',
    `${name} ${what}`,
    days.map((day) => timeFix(target, day, date.time, because)),
    isZoned && !abbreviated.test(value) ? 'certain' : 'likely',
  );
}

/** A moment where the API counts seconds or milliseconds since 1970. */
function asCount(target: Target, { iso, time }: DateProbe): Answer | null {
  if (iso === null) return null;
  const isZoned = time !== null && zone.test(time);
  const moment = Date.parse(`${iso}T${time ?? '00:00:00'}${isZoned ? '' : 'Z'}`);
  if (Number.isNaN(moment)) return null;
  const count = /milli/iu.test(target.stated?.message ?? '') ? moment : Math.floor(moment / 1000);
  return answer(
    'certain',
    `${nameOf(target)} is written as a date, not counted since 1970`,
    [
      writeLiteral(
        target,
        String(count),
        isZoned ? 'the same moment, counted' : 'that moment in UTC, counted',
      ),
    ],
    isZoned ? 'certain' : 'likely',
  );
}

/** Milliseconds since 1970 where the message asks for seconds. */
function inOtherUnit(target: Target, value: string): Answer | null {
  if (!isMilliseconds(value) || !/\bseconds\b/iu.test(target.stated?.message ?? '')) return null;
  return answer('likely', `${nameOf(target)} probably counts milliseconds since 1970, not seconds`, [
    writeLiteral(target, String(Math.floor(Number(value) / 1000)), 'the same moment in seconds'),
  ]);
}

/** Reading: a year and a month as ISO 8601 writes them. */
const monthAlone = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

/** Reading: `/Date(1710460800000)/`, as .NET's older JSON writes a moment. */
const microsoftDate = /^\\?\/Date\((\d{10,13})(?:[+-]\d{4})?\)\\?\/$/u;

/**
 * A day or moment in another form than the API reads: day first, month first, months in words, slashes, compact, counted
 * weeks or seconds, a time where only a day belongs and the reverse.
 * @see {@link https://www.rfc-editor.org/rfc/rfc3339 RFC 3339}
 */
export const dateForm: Probe = {
  id: 'date-form',
  explains: ['wrong-date-format', 'invalid-format', 'invalid-field'],
  run: (target) => {
    const value = (textOf(target) ?? numberOf(target))?.trim().replace(microsoftDate, '$1') ?? '';
    if (value === '') return null;
    const wanted = wantedOf(target);
    const vague = target.stated?.cause === 'invalid-field' || target.stated?.cause === 'invalid-format';
    if (wanted === null && !vague) return null;
    const date = probeDate(value) ?? (wanted === null ? null : probeDigits(value));
    if (date === null && wanted === 'date' && target.stated !== null && monthAlone.test(value))
      return answer('certain', `${nameOf(target)} is a month without a day`, [
        askText(
          target,
          target.facts.layout === null ? `${value}-01` : writeByLayout(`${value}-01`, target.facts.layout),
          'decide which day is meant',
        ),
      ]);
    if (date === null || date.style === 'impossible' || date.style === 'empty') return null;
    // Words that leave it open are explained by a form that few APIs read, not by one that most do.
    if (
      wanted === null &&
      (date.style === 'iso-date' || date.style === 'iso-date-time' || date.style === 'epoch')
    )
      return null;
    // A pack's form of days says nothing of a member that holds moments.
    if (target.stated === null && date.style === 'iso-date-time' && wanted === 'date' && !isStrict(target))
      return null;
    if (wanted === 'epoch')
      return date.style === 'epoch' ? inOtherUnit(target, value) : asCount(target, date);
    return wanted === 'date-time' ? asMoment(target, date, value) : asDay(target, date, value);
  },
};

function isStrict({ facts }: Target): boolean {
  return facts.says('format') !== 'the API’s guide says';
}
