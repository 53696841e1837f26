import { sliceOf } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';
import { trimmed } from '../wire/lines.ts';
import { bareValue, DEEPEST_DUMP, type DumpEntry, type DumpValue } from './value.ts';

/** `map[`, `{`, `&{`, `[`: where a value of several parts begins. Applied at an offset. */
const OPEN = /(?:map\[|&?\{|\[)/uy;
/** `name:`, the name of an entry; a clock's digits are none. Applied at an offset. */
const NAME = /((?!\d{1,2}:\d)[\w.@$-]{1,100}):/uy;

/** Numbers in a row, such as octets. Applied to what a list holds. */
const NUMBERS = /^\d{1,20}(?: \d{1,20}){1,100000}$/u;

interface Read {
  readonly value: DumpValue;
  readonly end: number;
}

/**
 * Reads what Go's `%v` and `%+v` print of maps and structs: `map[code:1013 details:map[email:is required]]`. Texts have no
 * quotes, so one runs up to the next name or bracket.
 */
export function readGoPrint(text: string, from: number, depth = 0): Read | undefined {
  OPEN.lastIndex = from;
  const open = OPEN.exec(text)?.[0];
  if (open === undefined || depth > DEEPEST_DUMP) return undefined;
  const entries: DumpEntry[] = [];
  let offset = from + open.length;
  while (offset < text.length) {
    while (text.charAt(offset) === ' ') offset += 1;
    if (']}'.includes(text.charAt(offset))) break;
    const before = offset;
    const name = open === '[' ? null : nameAt(text, offset);
    if (name !== null) offset += name.text.length + 1;
    const inner = readGoPrint(text, offset, depth + 1);
    if (inner === undefined) {
      const end = scalarEnd(text, offset);
      const scalar = trimmed(text, offset, end);
      const numbers = open === '[' ? NUMBERS.exec(text.slice(scalar.start, scalar.end)) : null;
      if (numbers === null) entries.push({ name, value: bareValue(text, scalar) });
      else entries.push(...numbersIn(text, scalar));
      offset = end;
    } else {
      entries.push({ name, value: inner.value });
      offset = inner.end;
    }
    if (offset === before) offset += 1;
  }
  const end = Math.min(text.length, offset + 1);
  return { value: { kind: 'entries', entries, span: { start: from, end } }, end };
}

function numbersIn(text: string, { start, end }: Span): readonly DumpEntry[] {
  return [...text.slice(start, end).matchAll(/\d{1,20}/gu)].map(({ 0: digits, index }) => ({
    name: null,
    value: bareValue(text, { start: start + index, end: start + index + digits.length }),
  }));
}

/** A scalar ends before the next name, or at a bracket that it did not open. */
function scalarEnd(text: string, from: number): number {
  let open = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '[' || char === '{') open += 1;
    else if (char === ']' || char === '}') {
      if (open === 0) return at;
      open -= 1;
    } else if (char === ' ' && open === 0 && nameAt(text, at + 1) !== null) return at;
  }
  return text.length;
}

function nameAt(text: string, offset: number): DumpEntry['name'] {
  NAME.lastIndex = offset;
  const name = NAME.exec(text)?.[1];
  return name === undefined ? null : sliceOf(text, offset, offset + name.length);
}
