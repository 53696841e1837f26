/** Days of a month in the Gregorian calendar (ISO 8601), month from 1. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** `YYYY-MM-DD`. */
export function isoDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

function shifted(year: number, month: number, days: number): string {
  return new Date(Date.UTC(year, month - 1, 1) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day of an ISO 8601 ordinal date, `2026-093`; `null` when the year has no such day. */
export function dayOfOrdinal(year: number, ordinal: number): string | null {
  const length = daysIn(year, 2) === 29 ? 366 : 365;
  return ordinal >= 1 && ordinal <= length ? shifted(year, 1, ordinal - 1) : null;
}

/** The day of an ISO 8601 week date, `2026-W14-5`; `null` when the year has no such week. */
export function dayOfWeek(year: number, week: number, weekday: number): string | null {
  if (week < 1 || week > 53 || weekday < 1 || weekday > 7) return null;
  // Week 1 holds 4 January; ISO weeks begin on Monday.
  const fourth = new Date(Date.UTC(year, 0, 4)).getUTCDay();
  const monday = 4 - (fourth === 0 ? 7 : fourth);
  const offset = monday + (week - 1) * 7 + weekday - 1;
  // The Thursday of a week decides its year, so a week 53 may not exist.
  const thursday = shifted(year, 1, monday + (week - 1) * 7 + 3);
  return thursday.startsWith(String(year)) ? shifted(year, 1, offset) : null;
}
