import { readSpelledPath } from '../spelled-path.ts';
import { nameInProse } from './named-in-prose.ts';
import { memberInSentence } from './sentence-member.ts';
import type { FieldSentence } from './sentences.ts';

/** Reading: a line of pydantic's text form: `address.zip`, `address -> zip`, alone on its line. */
const placeLine = /^[\w.[\]$-]{1,200}(?: -> [\w.[\]$-]{1,200}){0,10}$/u;
/** Reading: a test's result below its heading. */
const crossed = /^ {2,8}[✓✔✕✗✘×]/u;
/** Reading: what Symfony's list of violations has around a place: `Object(App\Entity\User).email:`. */
const objectPlace = /^(?:Object\([\w\\]{1,200}\)|Array)\.?([\w.[\]]{1,200}):$/u;
/** Reading: zod's prettified errors: `  → at lines[1].qty`, each behind a line with a bullet. */
const arrowLine = /^\s{1,8}(?:→|->) at (\S{1,200})$/u;
const bullet = /^\s{0,8}[✖✗×•*-]\s/u;
/** Reading: pydantic's remark behind a message: ` [type=missing, input_value=…]`. */
const remark = / \[type=([\w.]{1,80})[^\n]*$/u;
/** Reading: pydantic 1's remark, ` (type=value_error.missing)`, or Symfony's, ` (code 2ec1b7d4-…)`. */
const olderRemark = / \((?:type=|code )([\w.-]{1,80})[^\n]*\)$/u;

/** A line with a place, then an indented line with the sentence (pydantic's and others' text forms). */
export function placeAndMessageLines(text: string): readonly FieldSentence[] {
  const found: FieldSentence[] = [];
  const lines = text.split('\n');
  const pretty = lines.some((line) => arrowLine.test(line));
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const place = objectPlace.exec(line)?.[1] ?? line.trimEnd();
    if (
      next !== undefined &&
      next.startsWith('  ') &&
      !crossed.test(next) &&
      !line.startsWith(' ') &&
      placeLine.test(place)
    ) {
      const said = next.trim();
      const tagged = remark.exec(said) ?? olderRemark.exec(said);
      const message = tagged === null ? said : said.slice(0, tagged.index);
      if (message !== '') {
        const start = offset + line.indexOf(place);
        const at = { start, end: start + place.length };
        const code = tagged?.[1] ?? null;
        found.push({
          named: nameInProse({ paths: readSpelledPath(place), ...at, code }),
          message,
          ...at,
          code,
        });
      }
    }
    const pointed = next === undefined ? undefined : arrowLine.exec(next)?.[1];
    if (pointed === undefined && pretty && bullet.test(line)) found.push(aboutRoot(line, offset));
    if (next !== undefined && pointed !== undefined) {
      const start = offset + line.length + 1 + next.indexOf(pointed);
      const at = { start, end: start + pointed.length };
      const named = nameInProse({ paths: readSpelledPath(pointed), ...at });
      found.push({ named, message: line.replace(bullet, ''), ...at, code: null });
    }
    offset += line.length + 1;
  }
  return found;
}

/** A sentence without an arrow speaks of the whole body, or of the surplus member it names. */
function aboutRoot(line: string, offset: number): FieldSentence {
  const message = line.replace(bullet, '');
  const member = memberInSentence(message);
  const start = offset + (member === undefined ? 0 : line.indexOf(member));
  const end = member === undefined ? offset + line.length : start + member.length;
  const paths = member === undefined ? [[]] : [[member], []];
  return {
    named: nameInProse({ paths, start, end }),
    message,
    start,
    end,
    code: null,
  };
}
