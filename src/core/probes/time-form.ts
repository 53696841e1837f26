import { quoted } from '../checks/clues/words.ts';
import { readDuration, readTimeOfDay } from '../values/durations.ts';
import { answer, nameOf, writeText } from './fixes.ts';
import type { Probe } from './probe.ts';
import { textOf } from './read-target.ts';

/** A time of day or a length of time as people write it, where the API wants `HH:MM` or an ISO 8601 duration. */
export const timeForm: Probe = {
  id: 'time-form',
  explains: ['wrong-date-format', 'invalid-format', 'invalid-field', 'wrong-type'],
  run: (target) => {
    const text = textOf(target);
    const { format } = target.facts;
    if (text === null || (format !== 'time' && format !== 'duration')) return null;
    if (target.stated === null) return null;
    const isTime = format === 'time';
    const full = isTime ? readTimeOfDay(text) : readDuration(text);
    if (full === null) return null;
    const hasSeconds = !isTime || /ss|%S|H:i:s/iu.test(target.stated.message);
    const written = hasSeconds ? full : full.slice(0, 5);
    return answer(
      'certain',
      `${nameOf(target)} is ${quoted(text, 30)}, not written as ${isTime ? 'hours and minutes of a day' : 'ISO 8601 writes a duration'}`,
      [writeText(target, written, isTime ? 'the same time of day' : 'the same length of time')],
      'likely',
    );
  },
};
