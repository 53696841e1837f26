import type { HeaderField } from '../../http/message.ts';
import { toSource } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';
import { readPowershellWord, skipPowershellBlanks } from './powershell.ts';
import type { Word } from './words.ts';

/** `New-Object System.Net.Cookie("name", "value", …)`, with or without its namespace. Applied from an offset on. */
const COOKIE = /(?<!\w)New-Object[ \t]{1,4}(?:System\.)?Net\.Cookie[ \t]{0,4}\([ \t]{0,4}(?=["'])/giu;

/**
 * The cookies that are put into a session before the cmdlet at `to` uses it, as the one field they are sent in;
 * `undefined` when the text holds none.
 */
export function sessionCookies(text: string, from: number, to: number): HeaderField | undefined {
  const pairs: { name: Word; value: Word }[] = [];
  COOKIE.lastIndex = from;
  for (let found = COOKIE.exec(text); found !== null && found.index < to; found = COOKIE.exec(text)) {
    const name = readPowershellWord(text, found.index + found[0].length);
    const comma = skipPowershellBlanks(text, name.span.end);
    if (text.charAt(comma) !== ',') continue;
    const value = readPowershellWord(text, skipPowershellBlanks(text, comma + 1));
    pairs.push({ name, value });
    COOKIE.lastIndex = Math.max(value.span.end, found.index + found[0].length);
  }
  const [first] = pairs;
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    name: 'Cookie',
    value: pairs.map(({ name, value }) => `${name.value.text}=${value.value.text}`).join('; '),
    nameSpan: inside(first.name),
    valueSpan: { start: inside(first.value).start, end: inside(last.value).end },
  };
}

/** The characters of a word without its quotes. */
function inside({ value, span }: Word): Span {
  return value.text === '' ? span : toSource(value, { start: 0, end: value.text.length });
}
