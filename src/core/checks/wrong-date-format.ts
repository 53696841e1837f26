import type { Check } from './check.ts';
import { classifyFields } from './clues/classify-field.ts';
import { findDateLayout, writeByLayout } from '../values/date-layout.ts';
import { dateStyleWords } from '../values/dates.ts';
import { judgeFields } from './clues/field-check.ts';
import { pass } from './clues/judge.ts';
import { quoted } from './clues/words.ts';
import { pathName } from '../json/path-name.ts';

/** A date that is a day of some calendar, but not written as the API reads dates. */
export const wrongDateFormat: Check = {
  id: 'wrong-date-format',
  run: (evidence) => {
    const judgement = judgeFields(evidence, 'wrong-date-format', {
      kind: 'a date',
      one: ({ value, date }, name, certainty) => {
        if (value === null) return `${name} is not written as the API reads dates`;
        if (value.trim() === '') return `${name} is an empty text where the API reads a date`;
        const how = date === null ? 'not a date' : dateStyleWords[date.style];
        return certainty === 'certain'
          ? `The API does not read ${quoted(value, 30)} in ${name} as a date: ${how}`
          : `${name} was probably refused for its date ${quoted(value, 30)}: ${how}`;
      },
      many: (names, certainty) =>
        certainty === 'certain'
          ? `Dates are not written as the API reads them: ${names}`
          : `Probably the dates were refused: ${names}`,
      label: ({ date }) => (date === null ? 'not a date' : dateStyleWords[date.style]),
      help: ({ date, value, field }, _, count) => {
        if (count === 1 && date?.style === 'ambiguous')
          return `Decide which number is the day, then write ${date.readings.join(' or ')}.`;
        if (value === '') return 'Send `null` or leave the member out when there is no date.';
        const layout = findDateLayout(field.stated.message.slice(0, 600));
        const iso = date?.iso ?? null;
        const written = layout !== null && iso !== null ? writeByLayout(iso, layout) : iso;
        const form = layout?.written ?? 'YYYY-MM-DD';
        if (count === 1) return `Write ${written ?? `the date as ${form}`}.`;
        return `Write each of the ${count} as ${form}${written === null ? '' : `: ${quoted(pathName(field.path))} as ${written}`}.`;
      },
      pass: 'No date is reported',
    });
    if (judgement === null || judgement.verdict === 'fail') return judgement;
    const dates = classifyFields(evidence).filter(({ date }) => date?.style === 'iso-date').length;
    return dates > 0 ? pass('The dates that the answer names are written year-month-day') : judgement;
  },
};
