import { shortMonth } from './months.ts';

/** A date pattern of a message: what stands where, in the order it is written. */
export interface DateLayout {
  /** As the message writes it. */
  readonly written: string;
  readonly hasTime: boolean;
}

/** Reading: letters of date patterns (`YYYY-MM-DD`, `dd/MM/yyyy`, `Y-m-d`, `%d.%m.%Y`) between separators. */
const pattern =
  /(?<![\p{L}\d])(?:%?[Yy]{1,4}|%?[Dd]{1,2}|%?[Mm]{1,3})[-/. ]{1,2}(?:%?[Mm]{1,3}|%?[Dd]{1,2})[-/. ]{1,2}(?:%?[Dd]{1,2}|%?[Yy]{1,4})(?![\p{L}\d])/u;
/** Reading: the time's part of a layout, as Java, .NET, PHP or strftime write it. */
const time = /[T ']{0,3}(?:hh|HH|H|%H|h):(?:mm|i|%M)/u;

/** Go's layouts say with one moment how any is written; German, French and Spanish patterns have letters of their own. */
const foreign: readonly (readonly [RegExp, string])[] = [
  [/(?<=as "[^"\n]{0,20})2006/u, 'YYYY'],
  [/(?<=as "[^"\n]{0,20})01/u, 'MM'],
  [/(?<=as "[^"\n]{0,20})02/u, 'DD'],
  [/(?<=as "[^"\n]{0,20})15:04/u, 'hh:mm'],
  [/(?<!\w)[AJ]{4}([./-])MM\1[DJTG]{2}\b/iu, 'YYYY$1MM$1DD'],
  [/(?<!\w)[DTJG]{2}([./-])MM\1[AJ]{4}\b/iu, 'DD$1MM$1YYYY'],
];

/** The first date pattern in a text; `null` when it holds none. */
export function findDateLayout(message: string): DateLayout | null {
  const text = foreign.reduce((words, [written, usual]) => words.replace(written, usual), message);
  const match = pattern.exec(text) ?? /(?<!\w)Y{4}MMDD\b/iu.exec(text);
  if (match === null) {
    // `YYYY-MM-DDThh:mm` runs on behind the day without a separator.
    const joined = /YYYY-MM-DD(?=T)/u.exec(text);
    return joined === null ? null : { written: joined[0], hasTime: true };
  }
  const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
  const written = match[0];
  return /y/iu.test(written) ? { written, hasTime: time.test(rest) } : null;
}

/** A day, `YYYY-MM-DD`, written by a pattern. */
export function writeByLayout(iso: string, { written }: DateLayout): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return written.replaceAll(/%?[Yy]{1,4}|%?[Dd]{1,2}|%?[Mm]{1,3}/gu, (letters) => {
    const bare = letters.replace('%', '');
    if (/y/iu.test(bare)) return bare.length === 2 ? year.slice(2) : year;
    if (/d/iu.test(bare)) return day;
    return bare.length === 3 ? shortMonth(Number(month)) : month;
  });
}
