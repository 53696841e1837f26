/** Hyphens, dashes and the minus sign that word processors write. */
const dashes = /[\u2010-\u2015\u2212]/gu;
/** Reading: year, month and day behind their signs in Chinese, Japanese and Korean, or with Korean points. */
const eastAsian = /^(\d{4}) ?[年년.] ?(\d{1,2}) ?[月월.] ?(\d{1,2}) ?[日일.]?(?= |$)/u;
/** Reading: ISO 8601's basic form with a time. */
const basicTime = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(?=Z|[+-]|$)/u;
const yearBeforeName = /^(\d{4})[ -](\p{L}{3,10})[ -](\d{1,2})$/u;
const nameBetween = /^(\d{1,2})(\p{L}{3,10})(\d{4})$/u;
/** Reading: what JavaScript's `Date` writes behind the time. */
const scriptZone = / GMT([+-]\d{4})(?: \([^()]{0,60}\))?$/u;

/** A date's text with its signs, digits and order as the forms of {@link file://./dates.ts} have them; nothing is judged. */
export function plainDate(text: string): string {
  return text
    .trim()
    .normalize('NFKC')
    .replaceAll(dashes, '-')
    .replaceAll(/(?<=\d) ?([-/]) ?(?=\d)/gu, '$1')
    .replace(eastAsian, '$1/$2/$3')
    .replace(basicTime, (_, year, month, day, hour, minute, second?: string) => {
      return `${year}/${month}/${day}T${hour}:${minute}:${second ?? '00'}`;
    })
    .replace(yearBeforeName, '$3 $2 $1')
    .replace(nameBetween, '$1 $2 $3')
    .replace(scriptZone, ' $1');
}
