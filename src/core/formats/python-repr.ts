import { sliceOf } from '../text/mapped-text.ts';
import type { Format } from './format.ts';
import { responseOfBody } from './wire/exchange.ts';
import { trimmed } from './wire/lines.ts';
import { printedAnswer } from './wire/written-status.ts';

/** A dictionary or a list of them with a quoted name, or octets that hold JSON. Applied to the first 256 characters. */
const OPENING = /^(?:[[({]\s{0,64}){0,4}\{\s{0,64}(?:'|u'|b')|^b?(?:'\s{0,64}[{[]|"""|''')/u;
/** What only Python writes. Applied to the first 4096 characters. */
const PYTHON = /'\s{0,4}:|\b(?:True|False|None)\b|^b'/u;

/**
 * A Python dictionary as `print` and `repr` show it: single quotes, `True`, `None`, octets as `b'…'`. The tolerant JSON
 * reader takes it as it stands.
 *
 * @see {@link https://docs.python.org/3/library/functions.html#repr Python, repr}
 */
export const pythonRepr: Format = {
  id: 'python-repr',
  name: 'Python dictionary',
  sniff: (text) => {
    const { start } = trimmed(text, 0, Math.min(text.length, 4096));
    const matches =
      OPENING.test(text.slice(start, start + 256)) && PYTHON.test(text.slice(start, start + 4096));
    return matches
      ? { confidence: 0.74, because: 'has names in single quotes, as Python prints them' }
      : undefined;
  },
  parse: (text) => {
    const range = trimmed(text, 0, text.length);
    const octets = /^b?['"]{1,3}/u.exec(text.slice(range.start, range.start + 8))?.[0].length ?? 0;
    if (octets === 0) return { value: [printedAnswer(text, range)], problems: [] };
    const start = range.start + octets;
    const marks = text.slice(range.start, start).replace('b', '').length;
    const end = text.endsWith(text.slice(start - marks, start), range.end) ? range.end - marks : range.end;
    return { value: [responseOfBody(sliceOf(text, start, Math.max(start, end)), null)], problems: [] };
  },
};
