import { sliceOf } from '../../text/mapped-text.ts';
import { trimmed } from '../wire/lines.ts';
import { bareValue, DEEPEST_DUMP, type DumpEntry, type DumpValue } from './value.ts';

/** `map[`, `{`, `&{`, `[`: where a value of several parts begins. Applied at an offset. */
const OPEN = /(?:map\[|&?\{|\[)/uy;
/** `name:`, the name of an entry. Applied at an offset. */
const NAME = /([\w.@$-]{1,100}):/uy;
/** What ends a scalar: the next name, or a bracket. Applied from an offset on. */
const SCALAR_END = / (?=[\w.@$-]{1,100}:)|[\]}]/gu;

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
      SCALAR_END.lastIndex = offset;
      const end = SCALAR_END.exec(text)?.index ?? text.length;
      entries.push({ name, value: bareValue(text, trimmed(text, offset, end)) });
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

function nameAt(text: string, offset: number): DumpEntry['name'] {
  NAME.lastIndex = offset;
  const name = NAME.exec(text)?.[1];
  return name === undefined ? null : sliceOf(text, offset, offset + name.length);
}
