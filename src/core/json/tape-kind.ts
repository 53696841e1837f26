import { closersOf } from './characters.ts';
import { kindOfWord, literalEnd } from './literals.ts';
import type { JsonKind } from './node.ts';
import { isOpener, linkOf, startOf, type Tape } from './tape.ts';

/** The kind of the value at a slot. */
export function kindAt(tape: Tape, slot: number): JsonKind {
  const link = linkOf(tape, slot);
  const start = startOf(tape, slot);
  const code = tape.text.charCodeAt(start);
  // A quote first: most values are strings.
  if (code === 34 && link > start) return 'string';
  if (isOpener(code)) return (link & 1) === 1 ? 'object' : 'array';
  if (link === start) return 'null';
  if (isPlainNumber(tape.text, start, link)) return 'number';
  if (literalEnd(tape.text, start, link) === link) return code === 110 ? 'null' : 'boolean';
  if (closersOf(code) !== '') return 'string';
  return kindOfWord(tape.text.slice(start, Math.min(link, start + 400)));
}

/** Whether the run is digits with a point among them: most numbers are. */
function isPlainNumber(text: string, start: number, end: number): boolean {
  if (end - start > 15) return false;
  let points = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 46 && at > start) points += 1;
    else if (code < 48 || code > 57) return false;
  }
  return points <= 1;
}
