import { clockAtEnd } from './clock.ts';

const units: readonly (readonly [string, RegExp])[] = [
  ['W', /^w(?:eeks?|ochen?)?$/iu],
  ['D', /^d(?:ays?)?$|^tage?$/iu],
  ['H', /^h(?:(?:ou)?rs?)?$|^stunden?$/iu],
  ['M', /^m(?:in(?:ute)?[sn]?)?$/iu],
  ['S', /^s(?:ec(?:ond)?s?)?$|^sek(?:unden?)?$/iu],
];
/** Reading: an amount and its unit. */
const part = /(\d{1,9}(?:\.\d{1,6})?) ?(\p{L}{1,8})/gu;
/** Reading: hours, minutes and maybe seconds by the clock. */
const clockForm = /^(\d{1,4}):(\d{2})(?::(\d{2}))?$/u;

/** An ISO 8601 duration for a length of time as people write it: `1h30m`, `90 minutes`, `01:30:00`; `null` for others. */
export function readDuration(written: string): string | null {
  const text = written.trim();
  if (text.length > 60) return null;
  if (/^p(?:\d|t\d)[\d.dhmstwy]{0,40}$/iu.test(text)) return text.toUpperCase();
  const clock = clockForm.exec(text);
  if (clock !== null) {
    const [hours = 0, minutes = 0, seconds = 0] = clock.slice(1).map((digits) => Number(digits || 0));
    if (minutes > 59 || seconds > 59) return null;
    return spelled({ H: String(hours), M: String(minutes), S: String(seconds) });
  }
  if (text.replaceAll(part, '').replaceAll(/[\s,]|\band\b|\bund\b/gu, '') !== '') return null;
  const found: Record<string, string> = {};
  for (const [, amount = '', word = ''] of text.matchAll(part)) {
    const unit = units.find(([, names]) => names.test(word))?.[0];
    if (unit === undefined || found[unit] !== undefined) return null;
    found[unit] = amount;
  }
  return spelled(found);
}

function spelled(found: Readonly<Record<string, string>>): string | null {
  const day = ['W', 'D'].flatMap((unit) => (found[unit] === undefined ? [] : [`${found[unit]}${unit}`]));
  const time = ['H', 'M', 'S'].flatMap((unit) =>
    found[unit] === undefined || Number(found[unit]) === 0 ? [] : [`${found[unit]}${unit}`],
  );
  if (day.length === 0 && time.length === 0) return null;
  return `P${day.join('')}${time.length === 0 ? '' : `T${time.join('')}`}`;
}

/** A time of day as `HH:MM:SS` for one that is written for people: `6 pm`, `9:5`, `18h30`, `1830`; `null` for others. */
export function readTimeOfDay(written: string): string | null {
  const text = written.trim().replace(/^T/u, '');
  const digits = /^([01]\d|2[0-3])([0-5]\d)$/u.exec(text);
  const short = /^(\d{1,2})[:.](\d)$/u.exec(text);
  const hour = /^(\d{1,2}) ?(?:h|uhr)$/iu.exec(text);
  const plain =
    digits !== null
      ? `${digits[1]}:${digits[2]}`
      : short !== null
        ? `${short[1]}:0${short[2]}`
        : hour !== null
          ? `${hour[1]}:00`
          : text;
  const clock = clockAtEnd(`0 ${plain}`);
  if (clock?.before !== '0' || clock.time === null) return null;
  const [time = ''] = /^\d{2}:\d{2}:\d{2}/u.exec(clock.time) ?? [];
  return time === '' || time.startsWith('24') ? null : time;
}
