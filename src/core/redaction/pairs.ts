import type { Span } from '../text/span.ts';

/** A name and its value, in whatever notation: JSON, headers, forms, queries, INI, YAML, dumps, command options. */
export interface Pair {
  readonly name: string;
  /** The value without its quotes. */
  readonly value: Span;
  readonly quoted: boolean;
  /** The value runs to the end of the line, as in a header field. */
  readonly line: boolean;
}

/** A name, an optional closing quote or bracket, a separator. Bounded runs, so the scan is linear. */
const nameAndSeparator =
  /([A-Za-z_][\w.-]{0,79})((?:\\{0,7}["'])?\]?[ \t]{0,4}(?::(?!\/\/)|=>|=(?!=))[ \t]{0,4}(?:\r?\n[ \t]{1,40}(?=["']))?)/gu;
/** Reading: what ends a value without quotes. */
const bareValueEnd = /[\s,;&"'<>)}\]\\]/u;
const maxValue = 20_000;

/** The end of a quoted value: the same quote at the same level of backslashes, on a bounded stretch. */
function quotedEnd(text: string, from: number, closing: string): number {
  let at = text.indexOf(closing, from);
  const slashes = closing.length - 1;
  while (at >= 0 && at - from < maxValue) {
    let before = 0;
    while (text[at - 1 - before] === '\\') before += 1;
    // `\"` at level n is written with 2^n - 1 backslashes; more of them escape the quote inside the value.
    if (before <= slashes) return at;
    at = text.indexOf(closing, at + 1);
  }
  return Math.min(text.length, lineEnd(text, from));
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  const stop = end < 0 ? text.length : end;
  return text[stop - 1] === '\r' ? stop - 1 : stop;
}

function bareEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < maxValue && !bareValueEnd.test(text[end] ?? '')) end += 1;
  return end;
}

/** Whether only a line prefix (`> `, `< `, `-H '`, blanks) stands before the name: then it is a header field. */
function startsLine(text: string, start: number): boolean {
  const begin = text.lastIndexOf('\n', start - 1) + 1;
  const prefix = text.slice(Math.max(begin, start - 80), start);
  return start - begin <= 80 && /^(?:[<>*] ?|\s)*$/u.test(prefix);
}

/** Every name/value pair of the text, in order; nested ones included. */
export function findPairs(text: string): Pair[] {
  const pairs: Pair[] = [];
  for (const match of text.matchAll(nameAndSeparator)) {
    const name = match[1] ?? '';
    const separator = match[2] ?? '';
    const start = match.index + match[0].length;
    if (text[match.index - 1] === '[' && /^[a-z]+-\d+$/u.test(name)) continue; // a placeholder of ours
    const quote = /^\\{0,7}["']/u.exec(text.slice(start, start + 8))?.[0];
    if (quote !== undefined) {
      const from = start + quote.length;
      pairs.push({
        name,
        value: { start: from, end: quotedEnd(text, from, quote) },
        quoted: true,
        line: false,
      });
      continue;
    }
    const opensQuote = /(?:^|[\s^])["']$/u.test(text.slice(Math.max(0, match.index - 2), match.index));
    if (separator.trimStart().startsWith(':') && !/["'\]]/u.test(separator) && opensQuote) {
      // A header field inside a quoted command argument: -H 'X-Api-Key: abc'
      const closing = text[match.index - 1] ?? "'";
      const end = Math.min(quotedEnd(text, start, closing), lineEnd(text, start));
      pairs.push({ name, value: { start, end }, quoted: false, line: true });
      continue;
    }
    const isHeader = separator.trim() === ':' && startsLine(text, match.index);
    const end = isHeader ? lineEnd(text, start) : bareEnd(text, start);
    if (end > start) pairs.push({ name, value: { start, end }, quoted: false, line: isHeader });
  }
  return pairs;
}
