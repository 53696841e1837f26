import { fieldCheck } from './clues/field-check.ts';
import { quoted } from './clues/words.ts';

/** A day no calendar has (`2026-02-31`): it passes a pattern and fails at the calendar. */
export const impossibleDate = fieldCheck('impossible-date', {
  kind: 'a day no calendar has',
  one: ({ value }, name, certainty) => {
    if (value === null) return `${name} holds a day that the API’s calendar does not have`;
    return certainty === 'certain'
      ? `${quoted(value, 30)} in ${name} is no day of the calendar`
      : `${name} was probably refused because no calendar has ${quoted(value, 30)}`;
  },
  many: (names) => `No calendar has the days in ${names}`,
  label: () => 'no calendar has this day',
  help: () =>
    'Look up the day that was meant; a month’s last day differs, and 29 February needs a leap year.',
  pass: 'The days that the answer names can be found in the calendar',
});
