import { closersOf, isCloser, isHexDigit, isSpace, isWord } from './characters.ts';
import type { Scanner } from './scanner.ts';

/** How far the readers below look ahead for evidence; keeps them linear. */
const lookAhead = 200;

export function skipSpaces(scanner: Scanner, from: number): number {
  const limit = Math.min(scanner.end, from + lookAhead);
  let at = from;
  while (at < limit && isSpace(scanner.code(at))) at += 1;
  return at;
}

/** Whether a member's name and its colon stand here: `"age":`, `age:`, `'age' =>`. */
export function startsMember(scanner: Scanner, from: number): boolean {
  const limit = Math.min(scanner.end, from + lookAhead);
  const closers = closersOf(scanner.code(from));
  let at = closers === '' ? from : from + 1;
  while (at < limit && (closers === '' ? isWord(scanner.code(at)) : isNameCharacter(scanner.code(at))))
    at += 1;
  if (at === (closers === '' ? from : from + 1)) return false;
  if (closers !== '') {
    if (!closers.includes(scanner.text.charAt(at))) return false;
    at += 1;
  }
  at = skipSpaces(scanner, at);
  return scanner.code(at) === 58 || (scanner.code(at) === 61 && scanner.code(at + 1) === 62);
}

/** What names of members are made of in practice; keeps prose with a colon from being taken for one. */
function isNameCharacter(code: number): boolean {
  return (
    isWord(code) || code === 32 || (code >= 45 && code <= 47) || code === 64 || code === 91 || code === 93
  );
}

/** Whether what stands here can follow a string: a comma, a colon, a closing bracket, the end. */
function followsString(scanner: Scanner, from: number): boolean {
  const at = skipSpaces(scanner, from);
  const code = scanner.code(at);
  if (code === -1 || code === 44 || code === 58 || isCloser(code)) return true;
  return code === 61 && scanner.code(at + 1) === 62;
}

/** Whether the lines from here on go on with structure, so that the string before must have ended. */
function goesOnWithStructure(scanner: Scanner, newline: number): boolean {
  const at = skipSpaces(scanner, newline);
  if (startsMember(scanner, at)) return true;
  if (!isCloser(scanner.code(at))) return false;
  const behind = skipSpaces(scanner, at + 1);
  const code = scanner.code(behind);
  return code === -1 || code === 44 || isCloser(code);
}

/** The end of a string's last line without the comma and blanks that belong to the structure around it. */
function lineContentEnd(scanner: Scanner, start: number, newline: number): number {
  let at = newline;
  while (at > start + 1 && isSpace(scanner.code(at - 1))) at -= 1;
  if (at > start + 1 && scanner.code(at - 1) === 44) at -= 1;
  return at;
}

function reportEscape(scanner: Scanner, backslash: number): void {
  const code = scanner.code(backslash + 1);
  if (code === 117) {
    let digits = 0;
    while (digits < 4 && isHexDigit(scanner.code(backslash + 2 + digits))) digits += 1;
    if (digits < 4) scanner.report('`\\u` wants four hexadecimal digits', backslash, backslash + 2 + digits);
  } else if (code >= 0 && !'"\\/bfnrt'.includes(String.fromCharCode(code))) {
    scanner.report('JSON has no such escape', backslash, backslash + 2);
  }
}

/**
 * Reads a string the strict scanner did not take: other quotes, wrong escapes, raw control characters, no end.
 * Pushes it and moves behind it.
 */
export function recoverString(scanner: Scanner, start: number): void {
  const { end } = scanner;
  const opener = scanner.code(start);
  const closers = closersOf(opener);
  if (opener !== 34) {
    const name = opener === 39 ? 'single quotes' : opener === 96 ? 'backticks' : 'typographic quotes';
    scanner.report(`${name}; JSON wants double quotes`, start, start + 1);
  }
  let at = start + 1;
  for (;;) {
    if (at >= end) {
      scanner.report('the text ends inside a string', start, end);
      break;
    }
    const code = scanner.code(at);
    if (code === 92) {
      reportEscape(scanner, at);
      at = Math.min(end, at + 2);
    } else if (code < 32) {
      if (code === 10 || code === 13) {
        if (goesOnWithStructure(scanner, at) && !closesLater(scanner, at, closers)) {
          at = lineContentEnd(scanner, start, at);
          scanner.report('closing quote is missing', start, at);
          break;
        }
        const pair = code === 13 && scanner.code(at + 1) === 10;
        scanner.report('line break inside a string; JSON wants `\\n`', at, at + (pair ? 2 : 1));
        at += pair ? 2 : 1;
      } else {
        scanner.report('control character inside a string; JSON wants it escaped', at, at + 1);
        at += 1;
      }
    } else if (closers.includes(scanner.text.charAt(at)) && (opener === 34 || endsHere(scanner, at))) {
      at += 1;
      break;
    } else at += 1;
  }
  scanner.push(start, at);
  scanner.at = at;
}

/** An apostrophe between letters ends no single-quoted string unless nothing else would. */
function endsHere(scanner: Scanner, at: number): boolean {
  return !isWord(scanner.code(at + 1)) || followsString(scanner, at + 1);
}

/** Whether the next quote behind a line break looks like the closing one of a string of several lines. */
function closesLater(scanner: Scanner, from: number, closers: string): boolean {
  const limit = Math.min(scanner.end, from + lookAhead);
  for (let at = from; at < limit; at += 1) {
    if (closers.includes(scanner.text.charAt(at)))
      return followsString(scanner, at + 1) && !opensName(scanner, at);
  }
  return false;
}

/** A quote with a line break or bracket before it and a name behind it opens that name. */
function opensName(scanner: Scanner, quote: number): boolean {
  return startsMember(scanner, quote);
}

/**
 * A string ended, but the text goes on in a way that says its last quote was not its own:
 * `"Ada,"age":` (closing quote missing) or `"He said "hi" to me"` (quotes not escaped).
 * Corrects the last token and moves; `false` when there is no sign of either.
 */
export function mendString(scanner: Scanner): boolean {
  const slot = scanner.size - 2;
  const start = scanner.entries[slot] ?? 0;
  const quote = (scanner.entries[slot + 1] ?? 0) - 1;
  if (slot < 0 || quote <= start || scanner.code(start) !== 34 || scanner.code(quote) !== 34) return false;
  if (quote + 1 === scanner.at && startsMember(scanner, quote)) {
    let comma = quote;
    while (comma > start + 1 && isSpace(scanner.code(comma - 1))) comma -= 1;
    if (comma > start + 1 && scanner.code(comma - 1) === 44) {
      scanner.entries[slot + 1] = comma - 1;
      scanner.at = comma - 1;
      scanner.report('closing quote is missing', start, comma - 1);
      return true;
    }
  }
  if (scanner.code(scanner.at) === 34 || scanner.at < scanner.noClosingQuoteBefore) return false;
  const limit = Math.min(scanner.end, scanner.at + 1000);
  let at = scanner.at;
  for (; at < limit; at += 1) {
    const code = scanner.code(at);
    if (code === 10 || code === 13) break;
    if (code === 92) at += 1;
    else if (code === 34 && followsString(scanner, at + 1)) {
      // A comma and another string behind it: quotes that are not escaped, or a comma that is missing before this one.
      if (startsMember(scanner, scanner.at)) return false;
      scanner.report('quotes inside a string must be escaped', quote, quote + 1);
      scanner.entries[slot + 1] = at + 1;
      scanner.at = at + 1;
      return true;
    }
  }
  scanner.noClosingQuoteBefore = at;
  return false;
}
