import type { Fix } from '../diagnosis.ts';
import { writeByLayout } from '../values/date-layout.ts';
import { type DateProbe, dateStyleWords, probeDate } from '../values/dates.ts';
import { answer, nameOf, writeText } from './fixes.ts';
import type { Answer, Probe, Target } from './probe.ts';
import { numberOf, textOf } from './read-target.ts';

type Wanted = 'date' | 'date-time' | null;

function wantedOf({ facts, stated }: Target): Wanted {
  if (facts.layout !== null) return facts.layout.hasTime ? 'date-time' : 'date';
  if (facts.format === 'date' || facts.format === 'date-time') return facts.format;
  return stated?.cause === 'wrong-date-format' ? 'date' : null;
}

/** Seconds or milliseconds since 1970 as RFC 3339 has them. */
function fromEpoch(text: string): string {
  const count = Number(text);
  return new Date(text.length > 10 ? count : count * 1000).toISOString();
}

/** Reading: the Z or offset an RFC 3339 time ends with. */
const zone = /(?:Z|[+-]\d{2}:\d{2})$/u;

function dayFix(target: Target, iso: string, because: string): Fix | null {
  const { layout } = target.facts;
  return writeText(target, layout === null ? iso : writeByLayout(iso, layout), because);
}

function timeFix(target: Target, iso: string, time: string | null, because: string): Fix | null {
  const clock = time ?? '00:00:00';
  return writeText(target, `${iso}T${clock}${zone.test(clock) ? '' : 'Z'}`, because);
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
        `${name} probably counts ${value.length > 10 ? 'milliseconds' : 'seconds'} since 1970`,
        [dayFix(target, day, 'the day of that moment in UTC')],
      );
    }
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

/** The one reading of a day that is written in another form, or both centuries of a year of two digits. */
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
  // A day more than a generation ahead is rather one of the last century.
  const limit = new Date(Math.min(Math.max(target.now, 0), 8e15) + 20 * 31_556_952_000).toISOString();
  const [first, second] = date.readings.toSorted((one, other) => Number(one > limit) - Number(other > limit));
  if (first === undefined) return null;
  const because = 'the year has two digits: decide which century is meant';
  return answer('certain', `${name} has a year of two digits`, [
    dayFix(target, first, because),
    second === undefined ? null : dayFix(target, second, because),
  ]);
}

function asMoment(target: Target, date: DateProbe, value: string): Answer | null {
  const name = nameOf(target);
  if (date.style === 'iso-date-time') {
    if (date.iso === null || date.time === null) return null;
    const isZoned = zone.test(date.time);
    if (isZoned && `${date.iso}T${date.time}` === value.toUpperCase()) return null;
    const isBlank = /^\d{4}-\d{2}-\d{2} /u.test(value);
    const what = !isZoned
      ? 'has no time zone'
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
      isZoned ? 'certain' : 'likely',
    );
  }
  if (date.style === 'epoch')
    return answer(
      'likely',
      `${name} probably counts ${value.length > 10 ? 'milliseconds' : 'seconds'} since 1970`,
      [writeText(target, fromEpoch(value).replace('.000Z', 'Z'), 'the same moment, as RFC 3339 writes it')],
    );
  const days = date.iso === null ? date.readings : [date.iso];
  const because =
    days.length > 1
      ? 'decide which day is meant'
      : date.time === null
        ? 'the beginning of that day in UTC'
        : 'the same moment as RFC 3339 writes it, if UTC is meant';
  const what =
    date.time === null ? 'holds a date without a time' : 'is not written as RFC 3339 writes a moment';
  if (days.length === 0) return null;
  return answer(
    'certain',
    `${name} ${what}`,
    days.map((day) => timeFix(target, day, date.time, because)),
    'likely',
  );
}

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
    const date = probeDate(value);
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
    return wanted === 'date-time' ? asMoment(target, date, value) : asDay(target, date, value);
  },
};

function isStrict({ facts }: Target): boolean {
  return facts.says('format') !== 'the API’s guide says';
}
