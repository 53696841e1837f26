import type { Fix } from '../diagnosis.ts';

/** What to ask where only a person can decide. */
export interface Question {
  readonly question: string;
  /** One for each fix, in order. */
  readonly answers: readonly string[];
}

/** Reading: a JSON text that holds a date, perhaps with a time. */
const isoDate = /^"?(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.+Z-]{1,40})?"?$/u;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `"2026-04-03"` as a person says it: 3 April 2026. */
function dayIn(text: string): string | null {
  const [, year, month, day] = isoDate.exec(text.trim()) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? null : `${Number(day)} ${name} ${year}`;
}

/** The question behind several fixes: which day, when all of them are days, else which of them. */
export function questionOf(fixes: readonly Fix[]): Question {
  const days = fixes.map(({ text }) => dayIn(text));
  const named = days.flatMap((day) => day ?? []);
  return named.length === fixes.length && new Set(named).size === fixes.length
    ? { question: 'Which day is meant?', answers: named }
    : { question: 'Which is meant?', answers: fixes.map(({ because }) => because) };
}
