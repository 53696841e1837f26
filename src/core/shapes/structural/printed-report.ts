import { readSpelledPath } from '../spelled-path.ts';
import { nameInProse } from './named-in-prose.ts';
import type { FieldSentence } from './sentences.ts';

/** Reading: how pydantic's report begins: `2 validation errors for Request `. */
const opening = /^\d{1,4} validation errors? for \S{1,100} /u;
/** Reading: a place, one name or several behind arrows: `body -> farm -> mail `. */
const place = /^([\w.$[\]-]{1,100}(?: -> [\w.$[\]-]{1,100}){0,12}) /u;
/** Reading: where the sentence ends: ` (type=value_error.missing`, ` [type=missing, input_value=…`. */
const remark = / [([]type=([\w.]{1,80})/u;
/** Reading: pydantic 2's link behind each error. */
const link = /^ ?For further information visit \S{1,200}/u;
/** A report of more errors is cut. */
const most = 500;
const longestRemark = 2_000;

/** Behind the bracket that closes the one at an offset. */
function closing(text: string, open: number): number {
  const last = Math.min(text.length, open + longestRemark);
  for (let at = open, depth = 0; at < last; at += 1) {
    const sign = text.charAt(at);
    if (sign === '(' || sign === '[') depth += 1;
    else if ((sign === ')' || sign === ']') && depth === 1) return at + 1;
    else if (sign === ')' || sign === ']') depth -= 1;
  }
  return last;
}

/**
 * pydantic's report on one line, as handlers send it that put a blank for each line break.
 * @see {@link https://docs.pydantic.dev/latest/errors/errors/ pydantic, Error handling}
 */
export function reportOnOneLine(text: string): readonly FieldSentence[] {
  const begins = opening.exec(text);
  if (begins === null || text.includes('\n')) return [];
  const found: FieldSentence[] = [];
  for (let at = begins[0].length; found.length < most;) {
    const name = place.exec(text.slice(at, at + 1_500))?.[1];
    if (name === undefined) break;
    const said = at + name.length + 1;
    const ends = remark.exec(text.slice(said, said + 1_000));
    if (ends === null) break;
    const end = closing(text, said + ends.index + 1);
    const code = ends[1] ?? null;
    found.push({
      named: nameInProse({ paths: readSpelledPath(name), start: at, end: at + name.length, code }),
      message: text.slice(said, said + ends.index),
      start: at,
      end,
      code,
    });
    at = end + (link.exec(text.slice(end, end + 300))?.[0].length ?? 0) + 1;
  }
  return found;
}
