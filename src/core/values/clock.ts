/** Offsets behind abbreviations that mean one zone in every country that uses them. */
const zones: ReadonlyMap<string, string> = new Map(
  'CET +01:00,MEZ +01:00,CEST +02:00,MESZ +02:00,EET +02:00,EEST +03:00,MSK +03:00,JST +09:00,EDT -04:00,CDT -05:00,MDT -06:00,PDT -07:00,EST -05:00,PST -08:00'
    .split(',')
    .map((pair) => {
      const [name = '', offset = ''] = pair.split(' ');
      return [name, offset] as const;
    }),
);

/** Reading: a clock's time at a text's end, behind `T` or a blank, with `PM`, a zone, or words like `Uhr`. */
const atEnd =
  /(?<=[\d\p{L}.])(?:[Tt]|,? (?:(?:at|um|kl\.?|à|a las) )?)(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})([.,]\d{1,9})?)?(?: ?([AaPp])\.?[Mm]\.?)?(?: ?(Z|(?!uhr)[A-Z]{3,4}|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?))?(?: ?(?:Uhr|h))?$/iu;

/** Reading: a full hour at a text's end, `6 PM` of a twelve-hour clock or `18 Uhr`. */
const hourAtEnd = /(?<=[\d\p{L}.]),? (?:at |um )?(\d{1,2})() ?(?:([AaPp])\.?[Mm]\.?|Uhr)$/u;

export interface Clock {
  /** What stands before the time. */
  readonly before: string;
  /** As RFC 3339 writes it, with its zone when one is stated; `null` when no clock shows it. */
  readonly time: string | null;
}

/** `Z`, `+0100`, `GMT+1`, `CET` as RFC 3339 has them; `null` when the zone is not known. */
function zoneOf(written: string): string | null {
  const plain = written.toUpperCase();
  if (plain === 'Z' || plain === 'UTC' || plain === 'GMT') return 'Z';
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/u.exec(plain);
  if (offset !== null) return `${offset[1] ?? '+'}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? '00'}`;
  return zones.get(plain) ?? null;
}

/** The time of day at a text's end; `null` when none stands there. */
export function clockAtEnd(text: string): Clock | null {
  const full = atEnd.exec(text);
  const match = full ?? hourAtEnd.exec(text);
  if (match === null) return null;
  const [, hour = '', minute = ''] = match;
  const second = full?.[3] ?? '00';
  const half = full === null ? match[3] : full[5];
  const zone = full?.[6] === undefined ? '' : zoneOf(full[6]);
  if (zone === null) return null;
  const number = Number(hour);
  const shown = half === undefined ? number : /p/iu.test(half) ? (number % 12) + 12 : number % 12;
  const before = text.slice(0, match.index);
  // 24:00 and second 60 are legal in ISO 8601 and RFC 3339.
  const isShown =
    shown <= 24 &&
    Number(minute) <= (shown === 24 ? 0 : 59) &&
    Number(second) <= 60 &&
    (half === undefined || (number >= 1 && number <= 12));
  const fraction = (full?.[4] ?? '').replace(',', '.');
  return {
    before,
    time: isShown
      ? `${String(shown).padStart(2, '0')}:${minute.padStart(2, '0')}:${second}${fraction}${zone}`
      : null,
  };
}
