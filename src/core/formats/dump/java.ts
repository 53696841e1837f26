import { sliceOf } from '../../text/mapped-text.ts';
import { trimmed } from '../wire/lines.ts';
import { bareValue, DEEPEST_DUMP, type DumpEntry, type DumpValue } from './value.ts';

/** A bracket, perhaps behind a class's name: `{`, `[`, `FieldError(`. Applied at an offset. */
const OPEN = /(?:[A-Z][\w.$]{0,100})?[{[(](?=[^\s]|\s?$)/uy;
/** `name=`, the name of an entry. Applied at an offset. */
const NAME = /([\w.$@-]{1,100}(?:\[\d{0,6}\][\w.$@-]{0,60}){0,6})=(?!=)/uy;
/** What a comma must be followed by to end a text in a list. Applied at an offset. */
const NEXT_ELEMENT = /, (?=(?:[A-Z][\w.$]{0,100})?[{[(])/uy;
/** … and in a map. Applied at an offset. */
const NEXT_ENTRY = /, (?=[\w.$@-]{1,100}(?:\[\d{0,6}\][\w.$@-]{0,60}){0,6}=(?!=))/uy;

interface Read {
  readonly value: DumpValue;
  readonly end: number;
}

/**
 * Reads what Java's `toString` gives of maps, lists, records and Lombok's classes. Texts have no quotes: one runs to the
 * comma before the next name, or to the bracket that closes what it stands in.
 */
export function readJavaPrint(text: string, from: number, depth = 0): Read | undefined {
  OPEN.lastIndex = from;
  const open = OPEN.exec(text)?.[0];
  if (open === undefined || depth > DEEPEST_DUMP) return undefined;
  const entries: DumpEntry[] = [];
  let offset = from + open.length;
  while (offset < text.length && !']})'.includes(text.charAt(offset))) {
    const before = offset;
    NAME.lastIndex = offset;
    const name = NAME.exec(text)?.[1];
    const named = name === undefined ? null : sliceOf(text, offset, offset + name.length);
    if (name !== undefined) offset += name.length + 1;
    const inner = readJavaPrint(text, offset, depth + 1);
    const end = inner?.end ?? scalarEnd(text, offset, named === null ? NEXT_ELEMENT : NEXT_ENTRY);
    entries.push({ name: named, value: inner?.value ?? bareValue(text, trimmed(text, offset, end)) });
    offset = end;
    if (text.startsWith(', ', offset)) offset += 2;
    if (offset === before) offset += 1;
  }
  const end = Math.min(text.length, offset + 1);
  return { value: { kind: 'entries', entries, span: { start: from, end } }, end };
}

/** Brackets within a text are its own as long as they come in pairs. */
function scalarEnd(text: string, from: number, next: RegExp): number {
  let open = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\n') return at;
    if ('{[('.includes(char)) open += 1;
    else if ('}])'.includes(char)) {
      if (open === 0) return at;
      open -= 1;
    } else if (char === ',' && open === 0) {
      next.lastIndex = at;
      if (next.test(text)) return at;
    }
  }
  return text.length;
}
