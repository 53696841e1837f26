import { MappedTextBuilder, sliceOf, toSource, type MappedText } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';

/** A value that a program printed in its own notation. Spans lie in the text it was read from. */
export type DumpValue =
  | { readonly kind: 'entries'; readonly entries: readonly DumpEntry[]; readonly span: Span }
  | { readonly kind: 'text'; readonly content: MappedText }
  | { readonly kind: 'literal'; readonly written: 'true' | 'false' | 'null'; readonly span: Span };

export interface DumpEntry {
  /** `null` for an element of a list. */
  readonly name: MappedText | null;
  readonly value: DumpValue;
}

/** Readers of dumps go this deep; what lies deeper is left out. */
export const DEEPEST_DUMP = 100;

/** A number as JSON writes it. Applied to texts of at most 40 characters. */
const NUMBER = /^-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,4})?$/u;

/** A scalar without quotes: a number stays one when it is written down as JSON. */
export function bareValue(text: string, { start, end }: Span): DumpValue {
  const written = text.slice(start, Math.min(end, start + 40)).toLowerCase();
  // A pointer says nothing of what it leads to.
  if (/^(?:null|<?nil>?|none|undefined|~|0x[\da-f]{6,16})$/u.test(written))
    return { kind: 'literal', written: 'null', span: { start, end } };
  if (written === 'true' || written === 'false') return { kind: 'literal', written, span: { start, end } };
  return { kind: 'text', content: sliceOf(text, start, end) };
}

/**
 * The dump written down as JSON whose characters lead back to those of the dump, so that everything that understands a
 * JSON body understands it. Entries whose names count up from 0 become an array.
 */
export function jsonOfDump(value: DumpValue): MappedText {
  const builder = new MappedTextBuilder();
  write(builder, value, true);
  return builder.build();
}

function write(builder: MappedTextBuilder, value: DumpValue, mayBeNumber: boolean): void {
  if (value.kind === 'literal') return builder.addUnit(value.written, value.span.start, value.span.end);
  if (value.kind === 'text') return writeText(builder, value.content, mayBeNumber);
  const { start, end } = value.span;
  const list = isList(value.entries);
  const close = Math.max(start, end - 1);
  builder.add(list ? '[' : '{', start, Math.min(end, start + 1));
  value.entries.forEach((entry, index) => {
    const name = entry.name ?? sliceOf(String(index));
    const at = placeOf(entry.name) ?? start;
    if (index > 0) builder.add(',', at, at);
    if (!list) {
      if (entry.name === null) builder.add(`"${String(index)}"`, at, at);
      else writeText(builder, name, false);
      builder.add(':', at, at);
    }
    write(builder, entry.value, true);
  });
  builder.add(list ? ']' : '}', close, end);
}

function isList(entries: readonly DumpEntry[]): boolean {
  return entries.every(({ name }, index) => name === null || name.text === String(index));
}

function placeOf(content: MappedText | null): number | undefined {
  return content === null ? undefined : toSource(content, { start: 0, end: 0 }).start;
}

/** What JSON does not allow within a string. Applied to one run of characters. */
const ESCAPED = /["\\\p{Cc}]/gu;

function writeText(builder: MappedTextBuilder, content: MappedText, mayBeNumber: boolean): void {
  const { text, pieces } = content;
  const isNumber = mayBeNumber && text.length <= 40 && NUMBER.test(text);
  const first = pieces[0]?.from ?? 0;
  if (!isNumber) builder.add('"', first, first);
  for (const { at, length, from, to } of pieces) {
    const run = text.slice(at, at + length);
    if (to - from !== length) {
      builder.add(JSON.stringify(run).slice(1, -1), from, to);
      continue;
    }
    let done = 0;
    for (const { 0: char, index } of run.matchAll(ESCAPED)) {
      builder.add(run.slice(done, index), from + done, from + index);
      builder.add(JSON.stringify(char).slice(1, -1), from + index, from + index + 1);
      done = index + 1;
    }
    builder.add(run.slice(done), from + done, to);
  }
  const last = pieces.at(-1)?.to ?? first;
  if (!isNumber) builder.add('"', last, last);
}
