const months: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** `Sun, 06 Nov 1994 08:49:37 GMT`; the day's name is not looked at, other zones than GMT are taken as offsets. */
const fixdate =
  /^(?:[A-Za-z]{3,9},? )?(?<day>\d{1,2})[ -](?<month>[A-Za-z]{3})[a-z]{0,6}[ -](?<year>\d{4}|\d{2}) (?<time>\d{1,2}:\d{2}:\d{2}) ?(?<zone>GMT|UTC|UT|Z|[+-]\d{4})?$/iu;
/** `Sun Nov  6 08:49:37 1994`, C's asctime(). */
const asctime =
  /^[A-Za-z]{3} (?<month>[A-Za-z]{3}) {1,2}(?<day>\d{1,2}) (?<time>\d{1,2}:\d{2}:\d{2}) (?<year>\d{4})$/iu;
/** No date is longer. */
const longest = 64;

/** `±hhmm` in milliseconds. */
function zoneOffset(zone: string | undefined): number {
  if (zone === undefined || !/^[+-]/u.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

/** RFC 9110 §5.6.7: a two-digit year that seems to lie more than 50 years ahead means the last century. */
function fullYear(written: string, now: number): number {
  const year = Number(written);
  if (written.length === 4) return year;
  const current = new Date(now).getUTCFullYear();
  const guess = current - (current % 100) + year;
  return guess > current + 50 ? guess - 100 : guess;
}

/**
 * An HTTP date in any of the three forms (IMF-fixdate, RFC 850, asctime), milliseconds since the epoch; `undefined` for
 * anything else. `now` decides the century of the RFC 850 form.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7 RFC 9110 §5.6.7}
 */
export function parseHttpDate(text: string, now = 0): number | undefined {
  const written = text.trim();
  if (written.length > longest) return undefined;
  const groups = (fixdate.exec(written) ?? asctime.exec(written))?.groups;
  if (groups === undefined) return undefined;
  const { day = '', month = '', year = '', time = '', zone } = groups;
  const monthIndex = months.indexOf(month.toLowerCase());
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  if (monthIndex < 0 || hours > 23 || minutes > 59 || seconds > 60) return undefined;
  const date = Date.UTC(fullYear(year, now), monthIndex, Number(day), hours, minutes, seconds);
  if (new Date(date - seconds * 1000).getUTCDate() !== Number(day)) return undefined;
  return date - zoneOffset(zone);
}

/** `2026-11-24T08:00:00Z`, with a space or an offset too; without one it is taken as UTC. */
const isoDate =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)? ?(?<zone>Z|UTC|[+-]\d{2}:?\d{2})?$/iu;

/** An ISO 8601 date as APIs write it, milliseconds since the epoch; `undefined` for anything else. */
export function parseIsoDate(text: string): number | undefined {
  const written = text.trim();
  const match = written.length > longest ? null : isoDate.exec(written);
  if (match === null) return undefined;
  const zone = match.groups?.['zone'];
  const local = (zone === undefined ? written : written.slice(0, -zone.length))
    .trim()
    .replace(' ', 'T')
    .replace(',', '.');
  const utc = zone === undefined || /^(?:Z|UTC)$/iu.test(zone) || !local.includes('T');
  const offset = utc ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const date = Date.parse(local.includes('T') ? `${local}${offset}` : local);
  return Number.isNaN(date) ? undefined : date;
}
