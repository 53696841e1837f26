import { quoted } from '../checks/clues/words.ts';
import { daysIn, isDay } from '../values/calendar.ts';
import { probeDate } from '../values/dates.ts';
import { isDateName } from '../values/names.ts';
import { answer, askText, nameOf } from './fixes.ts';
import type { Probe, Target } from './probe.ts';
import { textOf } from './read-target.ts';

/** Reading: a day in ISO 8601's extended form, with whatever stands behind it. */
const isoForm = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ])/u;

/** Reading: a day too large for a month in front, as a whole text. */
const dayFirst = /^(1[3-9]|[23]\d)([-/. ])(\d{1,2})\2(\d{4})$/u;

function isDateField({ name, facts, stated }: Target): boolean {
  return (
    facts.format === 'date' ||
    facts.format === 'date-time' ||
    stated?.cause === 'impossible-date' ||
    stated?.cause === 'wrong-date-format' ||
    isDateName(name)
  );
}

/** A day that no calendar has: 31 February, a thirteenth month. The month's last day is offered, to be confirmed. */
export const impossibleDate: Probe = {
  id: 'impossible-date',
  explains: ['impossible-date', 'wrong-date-format', 'invalid-field', 'invalid-format', 'out-of-range'],
  run: (target) => {
    const text = textOf(target)?.trim() ?? '';
    if (text.length < 6 || text.length > 40) return null;
    const form = isoForm.exec(text);
    if (form === null && !isDateField(target)) return null;
    if (probeDate(text)?.style !== 'impossible') return null;
    const isDayShown = form !== null && isDay(Number(form[1]), Number(form[2]), Number(form[3]));
    const what = isDayShown ? 'a time that no clock shows' : 'a day that no calendar has';
    const message = `${nameOf(target)} is ${quoted(text, 30)}, ${what}`;
    const last = dayFirst.exec(text);
    const isDayFirst = form === null && last !== null && target.facts.layout === null;
    const [, year = '', month = '', day = ''] = isDayFirst
      ? ['', last[4], last[3]?.padStart(2, '0'), last[1]]
      : (form ?? []);
    const number = Number(month);
    if (form !== null && number > 12 && isDay(Number(year), Number(day), number))
      return answer('certain', message, [
        askText(target, `${year}-${day}-${month}${text.slice(10)}`, 'with day and month changed over'),
      ]);
    // Only the day is wrong: the month's last one is the nearest that exists.
    if ((form === null && !isDayFirst) || number < 1 || number > 12 || Number(day) < 1)
      return answer('certain', message);
    const lastDay = String(daysIn(Number(year), number)).padStart(2, '0');
    if (Number(day) <= Number(lastDay)) return answer('certain', message);
    const because = `the last day of that month; decide which day is meant`;
    return answer('certain', message, [
      askText(target, `${year}-${month}-${lastDay}${isDayFirst ? '' : text.slice(10)}`, because),
    ]);
  },
};
