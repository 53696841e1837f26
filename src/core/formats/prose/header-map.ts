import type { HeaderField } from '../../http/message.ts';
import type { Span } from '../../text/span.ts';
import { isKnownField } from '../members/header-fields.ts';
import { trimmed } from '../wire/lines.ts';

/** Longer maps are cut, and hold fewer fields than a message may have. */
const LONGEST = 16384;
const MOST = 200;
/** More than an entry or an opening is long: so far behind its end a range is looked at, never through the whole text. */
const REACH = 256;
/** A field's name with the sign behind: `name:`, `"name": `, `name=[`, `"name" => `; in a pair of its own also `"name", `. Applied from an offset on. */
const ENTRY =
  /[,{[(\n]\s{0,64}(?:b?["']?([\w-]{2,80})["']?\s{0,16}(?:=>|[:=])|[({[](?:<<|b)?["']([\w-]{2,80})["'](?:>>)?,)[ \t]{0,16}/gu;
/** What languages put around one value. Applied to a value's start and end, as long as they fit. */
const AROUND: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['(', ')'],
  ['<<', '>>'],
  ['b"', '"'],
  ["b'", "'"],
  ['"', '"'],
  ["'", "'"],
];
/** Where a map of fields is said to begin, or begins with a name that nearly every message has. Applied from an offset on. */
const OPENS =
  /(?:(?<!\w)headers?["']?\s{0,3}[:=]?\s{0,3}(?:\w{1,40}\(|map)?|(?=[{[(]{1,2}(?:<<|b)?["']?(?:content-type|date|server|x-request-id)["']?[,:=>]))(?=[{[(])/giu;

/**
 * Header fields as programs print a map of them without being JSON: Dart's `{content-type: application/json}`, Java's
 * `{date=[Mon, …]}`, Go's `map[Date:[Mon, …]]`, Spring's `[Accept:"…", …]`, pairs in brackets. Values have no quotes there, so one
 * runs to the next name. Nothing where no name is one that every message has.
 */
export function readHeaderMap(text: string, from: number): readonly HeaderField[] {
  const end = closingOf(text, from);
  const window = text.slice(0, end + REACH);
  const found: { readonly name: Span; readonly value: number; readonly at: number }[] = [];
  ENTRY.lastIndex = from;
  for (let entry = ENTRY.exec(window); entry !== null && found.length < MOST; entry = ENTRY.exec(window)) {
    if (entry.index >= end) break;
    const name = entry[1] ?? entry[2] ?? '';
    const start = entry.index + entry[0].indexOf(name);
    const value = entry.index + entry[0].length;
    found.push({ name: { start, end: start + name.length }, value, at: entry.index });
  }
  const fields = found.map(({ name, value }, index): HeaderField => {
    const valueSpan = bareSpan(text, { start: value, end: Math.max(value, found[index + 1]?.at ?? end) });
    return {
      name: text.slice(name.start, name.end),
      value: text.slice(valueSpan.start, valueSpan.end),
      nameSpan: name,
      valueSpan,
    };
  });
  return fields.some(({ name }) => isKnownField(name)) ? fields.filter(({ value }) => value !== '') : [];
}

/** The first such map in a range. */
export function findHeaderMap(text: string, from: number, to: number): readonly HeaderField[] {
  const window = text.slice(0, to + REACH);
  OPENS.lastIndex = from;
  for (let count = 0; count < 8; count += 1) {
    const found = OPENS.exec(window);
    if (found === null || found.index >= to) break;
    const fields = readHeaderMap(text, found.index + found[0].length);
    if (fields.length > 0) return fields;
    OPENS.lastIndex = found.index + Math.max(1, found[0].length);
  }
  return [];
}

/** The bracket that closes the one at `from`; quotes are not looked at, since values may hold one alone. */
function closingOf(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST);
  let depth = 0;
  for (let at = from; at < limit; at += 1) {
    const char = text.charAt(at);
    if ('{[('.includes(char)) depth += 1;
    else if ('}])'.includes(char)) {
      depth -= 1;
      if (depth <= 0) return at;
    }
  }
  return limit;
}

function bareSpan(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span.start, span.end);
  const isPair = text.charAt(end - 1) === ',' || text.charAt(end - 1) === ';';
  if (isPair) end = trimmed(text, start, end - 1).end;
  // A pair's own bracket closes behind its value.
  if (')}]'.includes(text.charAt(end - 1)) && isUnpaired(text, start, end)) end -= 1;
  for (let fits = true; fits && end > start;) {
    fits = false;
    for (const [open, close] of AROUND) {
      if (end - start < open.length + close.length) continue;
      if (!text.startsWith(open, start) || !text.startsWith(close, end - close.length)) continue;
      ({ start, end } = trimmed(text, start + open.length, end - close.length));
      fits = true;
    }
  }
  return { start, end };
}

function isUnpaired(text: string, start: number, end: number): boolean {
  const close = text.charAt(end - 1);
  const open = close === ')' ? '(' : close === ']' ? '[' : '{';
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    if (text.charAt(at) === open) depth += 1;
    else if (text.charAt(at) === close) depth -= 1;
  }
  return depth < 0;
}
