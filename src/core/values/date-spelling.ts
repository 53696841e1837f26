import { westernDigits } from './numbers.ts';

/** Hyphens, dashes and the minus sign that word processors write. */
const dashes = /[\u2010-\u2015\u2212]/gu;
/** Reading: year, month and day behind their signs in Chinese, Japanese and Korean, or with Korean points. */
const eastAsian = /^(\d{4}) ?[年년.] ?(\d{1,2}) ?[月월.] ?(\d{1,2}) ?[日일.]?(?: ?\(.{1,3}\))?(?= |$)/u;
/** The year before the first of Japanese eras. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
/** Reading: ISO 8601's basic form with a time. */
const basicTime = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(?=Z|[+-]|$)/u;
/** Reading: a day, a month's name and a year in one word: `9Mar2026`. */
const nameBetween = /^(\d{1,2})(\p{L}{3,10})(\d{4})$/u;
/** Reading: what JavaScript's `Date` writes behind the time. */
const scriptZone = / GMT([+-]\d{4})(?: \([^()]{0,60}\))?$/u;
/** Reading: what C, Java and Ruby write of a moment: `Thu Dec 24 18:00:00 CET 2026`. */
const yearBehindTime =
  /^\p{L}{3} (\p{L}{3}) {1,2}(\d{1,2}) (\d{2}:\d{2}:\d{2})( [A-Z]{3,4}| [+-]\d{4})? (\d{4})$/u;
/** Reading: the zone's name that Java writes behind an offset. */
const zoneName = /(?<=Z|[+-]\d{2}:\d{2})\[[\w/+-]{1,40}\]$/u;

/** A date's text with its signs, digits and order as the forms of {@link file://./dates.ts} have them; nothing is judged. */
export function plainDate(text: string): string {
  return westernDigits(text.trim().normalize('NFKC'))
    .replaceAll(dashes, '-')
    .replaceAll(/(?<=\d) ?([-/]) ?(?=\d)/gu, '$1')
    .replace(/^(\d{1,2})\. (\d{1,2})\. (?=\d{2,4}(?!\d))/u, '$1.$2.')
    .replace(/^(令和|平成|昭和)(\d{1,2}|元)(?=年)/u, (_, era: string, year: string) =>
      String((eras[era] ?? 0) + (year === '元' ? 1 : Number(year))),
    )
    .replace(eastAsian, '$1/$2/$3')
    .replace(basicTime, (_, year, month, day, hour, minute, second?: string) => {
      return `${year}/${month}/${day}T${hour}:${minute}:${second ?? '00'}`;
    })
    .replace(nameBetween, '$1 $2 $3')
    .replace(scriptZone, ' $1')
    .replace(yearBehindTime, '$2 $1 $5 $3$4')
    .replace(zoneName, '')
    .replace(/(?<=\d)\.$/u, '');
}
