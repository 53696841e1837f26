import { findJsonStart } from '../json/find-start.ts';
import { MappedTextBuilder, type MappedText } from '../text/mapped-text.ts';
import type { Format } from './format.ts';
import { isBlank, linesOf } from './wire/lines.ts';
import { readRequestLine, readStatusLine } from './wire/start-line.ts';

const WINDOW = 65536;
/** One or more quote marks with the space behind. Applied to a line's first 32 characters. */
const QUOTE = /^(?:[ \t]{0,3}>)+ ?/u;
/** A line that is broken for its length is longer. */
const shortest = 40;

/**
 * A mail or chat answer that quotes the interesting part with `> ` before every line. The marks are taken away and the
 * rest is read anew. `curl -v` also writes `> `, but only before a request's head and together with `<` or `*`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc3676#section-4.5 RFC 3676 §4.5}
 */
export const quotedText: Format = {
  id: 'quoted-text',
  name: 'quoted text',
  wraps: true,
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    let quoted = 0;
    let others = 0;
    let closed = false;
    let quotesBody = false;
    let quotesRequest = false;
    for (const line of linesOf(window)) {
      const mark = window.charAt(line.start);
      if (mark === '<' || mark === '*') return undefined;
      if (mark !== '>') {
        if (!isBlank(window, line.start, line.end)) others += 1;
        continue;
      }
      quoted += 1;
      const from = line.start + 1;
      quotesBody ||= readStatusLine(window, from, line.end) !== undefined;
      const request = readRequestLine(window, from, line.end);
      quotesRequest ||= request !== undefined && request.version !== null;
      if (isBlank(window, from, line.end)) closed = true;
      else quotesBody ||= closed;
    }
    if (quoted === 0 || quoted < others) return undefined;
    return quotesRequest && !quotesBody
      ? undefined
      : { confidence: 0.983, because: 'has lines quoted with `>`' };
  },
  parse: (text, inside) => inside(withoutMarks(text)),
};

/** A mail program breaks quoted lines at blanks, within JSON's texts too: there the break is the blank it was. */
function withoutMarks(text: string): MappedText {
  const builder = new MappedTextBuilder();
  const start = findJsonStart(text);
  let inString = false;
  for (const line of linesOf(text)) {
    const mark = QUOTE.exec(text.slice(line.start, Math.min(line.end, line.start + 32)))?.[0].length ?? 0;
    const from = line.start + mark;
    const begun = start === -1 || start >= line.end ? line.end : Math.max(start, from);
    inString = line.end - from > shortest && isOpen(text, begun, line.end, inString);
    builder.add(text.slice(from, line.end), from, line.end);
    if (inString) builder.addUnit(' ', line.end, line.next);
    else builder.add(text.slice(line.end, line.next), line.end, line.next);
  }
  return builder.build();
}

/** Whether a JSON string is open at the end of a piece of text. */
function isOpen(text: string, from: number, to: number, before: boolean): boolean {
  let inString = before;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) inString = !inString;
    else if (code === 92 && inString) at += 1;
  }
  return inString;
}
