import { type MappedText, MappedTextBuilder } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import { closersOf, isHexDigit } from './characters.ts';

const singleEscapes: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['0', '\0'],
  // A backslash before a line break joins the lines (JavaScript, Python).
  ['\n', ''],
]);

/** The characters of a string token without its quotes; a string the text cut off has no closing one. */
export function contentSpan(text: string, span: Span): Span {
  const closers = closersOf(text.charCodeAt(span.start));
  if (closers === '' || span.end <= span.start) return span;
  const start = span.start + 1;
  const last = span.end - 1;
  if (last < start || !closers.includes(text.charAt(last))) return { start, end: span.end };
  let backslashes = 0;
  while (last - 1 - backslashes >= start && text.charCodeAt(last - 1 - backslashes) === 92) backslashes += 1;
  return { start, end: backslashes % 2 === 1 ? span.end : last };
}

interface Escape {
  readonly text: string;
  /** Characters it takes in the source, the backslash included. */
  readonly length: number;
}

function hexDigits(text: string, from: number, end: number, most: number): number {
  let count = 0;
  while (count < most && from + count < end && isHexDigit(text.charCodeAt(from + count))) count += 1;
  return count;
}

/** The escape at a backslash. What is none is kept as it is written, so that nothing gets lost. */
function readEscape(text: string, at: number, end: number): Escape {
  if (at + 1 >= end) return { text: '\\', length: 1 };
  const code = text.charAt(at + 1);
  const single = singleEscapes.get(code);
  if (single !== undefined) return { text: single, length: 2 };
  if (code === 'u' && text.charAt(at + 2) === '{') {
    const digits = hexDigits(text, at + 3, end, 6);
    const point = Number.parseInt(text.slice(at + 3, at + 3 + digits), 16);
    if (digits > 0 && text.charAt(at + 3 + digits) === '}' && point <= 0x10ffff) {
      return { text: String.fromCodePoint(point), length: digits + 4 };
    }
  }
  const wanted = code === 'u' ? 4 : code === 'x' ? 2 : 0;
  if (wanted === 0) return { text: code, length: 2 };
  if (hexDigits(text, at + 2, end, wanted) < wanted) return { text: `\\${code}`, length: 2 };
  return {
    text: String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 2 + wanted), 16)),
    length: wanted + 2,
  };
}

/**
 * The decoded characters of a string token (quotes included in `span`), each with its place in `text`.
 * Takes unquoted words and strings without a closing quote as well.
 */
export function decodeJsonString(text: string, span: Span): MappedText {
  const { start, end } = contentSpan(text, span);
  const builder = new MappedTextBuilder();
  const quoted = start !== span.start;
  let at = start;
  while (at < end) {
    const found = quoted ? text.indexOf('\\', at) : -1;
    const backslash = found < 0 || found >= end ? end : found;
    builder.add(text.slice(at, backslash), at, backslash);
    if (backslash === end) break;
    const escape = readEscape(text, backslash, end);
    const behind = Math.min(end, backslash + escape.length);
    builder.add(escape.text, backslash, behind);
    at = behind;
  }
  return builder.build();
}

/** The same characters without their places. */
export function decodeJsonText(text: string, span: Span): string {
  const { start, end } = contentSpan(text, span);
  const content = text.slice(start, end);
  if (start === span.start || !content.includes('\\')) return content;
  const parts: string[] = [];
  let at = 0;
  while (at < content.length) {
    const found = content.indexOf('\\', at);
    const backslash = found < 0 ? content.length : found;
    parts.push(content.slice(at, backslash));
    if (backslash === content.length) break;
    const escape = readEscape(content, backslash, content.length);
    parts.push(escape.text);
    at = backslash + escape.length;
  }
  return parts.join('');
}
