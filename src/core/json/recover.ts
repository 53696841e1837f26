import { closersOf, isCloser, isForeignSpace, isSpace, isWord } from './characters.ts';
import { mendString, recoverString, skipSpaces, startsMember } from './recover-string.ts';
import {
  expectColon,
  expectFirstElement,
  expectFirstName,
  expectName,
  expectSeparator,
  expectValue,
  noBracket,
  type Scanner,
} from './scanner.ts';
import { isLiteral, isLiteralOf, looksLikeNumber } from './literals.ts';

/**
 * Takes one oddity at which `scanStrict` stopped: reports it, moves on or changes what is expected.
 * `false` when the value is at its end, or when no value starts here.
 */
export function recover(scanner: Scanner): boolean {
  if (scanner.open === noBracket && scanner.state === expectSeparator) return false;
  if (skipOdd(scanner)) return true;
  if (scanner.at >= scanner.end) return finish(scanner);
  switch (scanner.state) {
    case expectSeparator:
      separator(scanner);
      return true;
    case expectColon:
      colon(scanner);
      return true;
    case expectFirstName:
    case expectName:
      name(scanner);
      return true;
    default:
      return value(scanner);
  }
}

/** Comments, white space JSON does not know, and ellipses that stand for something left out. */
function skipOdd(scanner: Scanner): boolean {
  const { text, at, end } = scanner;
  const code = scanner.code(at);
  if (isForeignSpace(code)) {
    const message = code === 0xfeff ? 'byte order mark' : 'white space that JSON does not allow';
    scanner.report(message, at, at + 1);
    scanner.at = at + 1;
    return true;
  }
  const next = scanner.code(at + 1);
  if ((code === 47 && (next === 47 || next === 42)) || code === 35) {
    const found = next === 42 && code === 47 ? text.indexOf('*/', at + 2) : lineEnd(text, at);
    const behind = found < 0 ? end : Math.min(end, next === 42 && code === 47 ? found + 2 : found);
    scanner.report('comment; JSON has none', at, behind);
    scanner.at = behind;
    return true;
  }
  const dots = code === 0x2026 ? 1 : code === 46 && next === 46 && scanner.code(at + 2) === 46 ? 3 : 0;
  if (dots === 0) return false;
  scanner.report('an ellipsis stands where something was left out', at, at + dots);
  scanner.at = at + dots;
  return true;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}

/** The text is over: what is open is closed here, without brackets. */
function finish(scanner: Scanner): boolean {
  const { end, state } = scanner;
  if (scanner.open === noBracket) return false;
  if (state === expectColon) {
    scanner.size -= 2;
    scanner.report('the text ends behind a member name', end, end);
  } else if (state === expectValue && (scanner.open & 1) === 1) {
    scanner.push(end, end);
    scanner.report('the text ends where a value is expected', end, end);
  }
  const open = scanner.openBraces + scanner.openSquares + scanner.openParentheses;
  const brackets = open === 1 ? 'one bracket is' : `${open} brackets are`;
  scanner.report(`the text ends while ${brackets} open`, end, end);
  while (scanner.open !== noBracket) scanner.closeBracket(end, false);
  scanner.at = end;
  return false;
}

/** A closing bracket that does not fit: it closes up to the bracket it fits, or nothing at all. */
function closer(scanner: Scanner): void {
  const { at } = scanner;
  const code = scanner.code(at);
  const written = String.fromCharCode(code);
  const fits = (): boolean => {
    const opener = scanner.code(scanner.entries[scanner.open & ~1] ?? 0);
    return code === 125 ? opener === 123 : code === 93 ? opener === 91 : opener === 40;
  };
  const fitting =
    code === 125 ? scanner.openBraces : code === 93 ? scanner.openSquares : scanner.openParentheses;
  if (fitting === 0) {
    scanner.report(`\`${written}\` closes nothing`, at, at + 1);
    scanner.at = at + 1;
    return;
  }
  while (scanner.open !== noBracket && !fits()) {
    const opener = scanner.code(scanner.entries[scanner.open & ~1] ?? 0);
    const missing = opener === 123 ? '}' : opener === 91 ? ']' : ')';
    scanner.report(`\`${missing}\` is missing before this`, at, at + 1);
    scanner.closeBracket(at, false);
  }
  if (scanner.open === noBracket) return;
  const slot = scanner.open & ~1;
  const call = code === 41 && (scanner.open & 1) === 0;
  scanner.closeBracket(at, true);
  scanner.at = at + 1;
  if (call) unwrap(scanner, slot);
}

/** `ObjectId("5f…")`, `Decimal('1.0')`: a call with one scalar is that scalar; a tuple with one stays a list. */
function unwrap(scanner: Scanner, slot: number): void {
  if (scanner.size !== slot + 6 || !isWord(scanner.code((scanner.entries[slot] ?? 0) - 1))) return;
  scanner.entries[slot] = scanner.entries[slot + 2] ?? 0;
  scanner.entries[slot + 1] = scanner.entries[slot + 3] ?? 0;
  scanner.size = slot + 2;
}

/** Expected: a comma or the end of the object or array. */
function separator(scanner: Scanner): void {
  const { at } = scanner;
  const code = scanner.code(at);
  const inObject = (scanner.open & 1) === 1;
  if (isCloser(code)) {
    closer(scanner);
    return;
  }
  const slot = scanner.size - 2;
  const adjacent = scanner.entries[slot + 1] === at && (scanner.entries[slot] ?? 0) < at;
  const first = scanner.code(scanner.entries[slot] ?? 0);
  const afterScalar = adjacent && closersOf(first) === '' && !isCloser(first);
  if (afterScalar && code !== 44 && code !== 59 && runEnd(scanner, scanner.entries[slot] ?? at) > at) {
    // `12abc`, `2024-01-01`, `true!`: the strict scanner took only the beginning.
    scanner.size -= 2;
    word(scanner, scanner.entries[slot] ?? at, false);
    return;
  }
  if (!inObject && code === 61 && scanner.code(at + 1) === 62 && toMembers(scanner)) return;
  if (code === 59) {
    scanner.report('semicolon; JSON wants a comma', at, at + 1);
    scanner.at = at + 1;
  } else if (code === 44) {
    scanner.at = at + 1;
  } else if (code === 58 || code === 61) {
    scanner.report(`stray \`${String.fromCharCode(code)}\``, at, at + 1);
    scanner.at = at + 1;
    return;
  } else {
    if (mendString(scanner)) return;
    scanner.report('comma is missing before this', at, at + 1);
  }
  scanner.state = inObject ? expectName : expectValue;
}

/** `['email' => …]` (PHP): an array whose first element turns out to be a name holds members. */
function toMembers(scanner: Scanner): boolean {
  const slot = scanner.open & ~1;
  if (scanner.size !== slot + 4) return false;
  scanner.open = slot | 1;
  scanner.state = expectColon;
  return true;
}

/** Expected: the colon between a name and its value. */
function colon(scanner: Scanner): void {
  const { at } = scanner;
  const code = scanner.code(at);
  scanner.state = expectValue;
  if (code === 61) {
    const arrow = scanner.code(at + 1) === 62;
    scanner.report(`\`${arrow ? '=>' : '='}\`; JSON wants a colon`, at, at + (arrow ? 2 : 1));
    scanner.at = at + (arrow ? 2 : 1);
  } else if (code === 44 || isCloser(code)) {
    scanner.report('a value is missing', at, at);
    scanner.push(at, at);
    scanner.state = expectSeparator;
  } else if (!mendName(scanner)) {
    scanner.report('colon is missing before this', at, at + 1);
  }
}

/** `{"name: "Ada"`: the closing quote of a name is missing, so the name ran up to the value's quote. */
function mendName(scanner: Scanner): boolean {
  const slot = scanner.size - 2;
  const start = scanner.entries[slot] ?? 0;
  let at = (scanner.entries[slot + 1] ?? 0) - 1;
  if (at <= start || closersOf(scanner.code(at)) === '') return false;
  while (at > start + 1 && isSpace(scanner.code(at - 1))) at -= 1;
  if (at <= start + 1 || scanner.code(at - 1) !== 58) return false;
  scanner.entries[slot + 1] = at - 1;
  scanner.at = at;
  scanner.report('closing quote is missing', start, at - 1);
  return true;
}

/** Expected: a member name. */
function name(scanner: Scanner): void {
  const { at } = scanner;
  const code = scanner.code(at);
  if (isCloser(code)) {
    if (scanner.state === expectName) reportTrailingComma(scanner, at);
    closer(scanner);
  } else if (code === 44 || code === 59) {
    scanner.report('extra comma', at, at + 1);
    scanner.at = at + 1;
  } else if (closersOf(code) !== '') {
    const before = scanner.size;
    recoverString(scanner, at);
    scanner.state = expectColon;
    // A name cut by the end of the text is no name.
    if (scanner.at >= scanner.end) scanner.size = before;
    if (scanner.at >= scanner.end) scanner.state = expectName;
  } else if (code === 123 || code === 91 || code === 40) {
    scanner.report('a member name is missing', at, at);
    scanner.push(at, at);
    scanner.state = expectValue;
  } else if (quotePrefix(scanner, at)) {
    scanner.at = at + 1;
  } else {
    const start = code === 58 && isWord(scanner.code(at + 1)) ? at + 1 : at;
    let behind = start + 1;
    while (isNameTail(scanner, behind)) behind += 1;
    let trimmed = behind;
    while (trimmed > start + 1 && isSpace(scanner.code(trimmed - 1))) trimmed -= 1;
    const closing = closersOf(scanner.code(behind)) !== '';
    scanner.report(closing ? 'opening quote is missing' : 'member name without quotes', start, trimmed);
    scanner.push(start, trimmed);
    scanner.at = closing ? behind + 1 : behind;
    scanner.state = expectColon;
  }
}

/** Unquoted names go up to the colon; a line break, comma, bracket or quote ends them too. */
function isNameTail(scanner: Scanner, at: number): boolean {
  const code = scanner.code(at);
  return (
    code >= 32 &&
    code !== 58 &&
    code !== 61 &&
    code !== 44 &&
    code !== 123 &&
    code !== 40 &&
    !isCloser(code) &&
    closersOf(code) === ''
  );
}

function reportTrailingComma(scanner: Scanner, before: number): void {
  const comma = scanner.text.lastIndexOf(',', before);
  scanner.report('trailing comma', Math.max(0, comma), Math.max(0, comma) + 1);
}

/** Python's `u'…'`, `b"…"`, `rb'…'`. */
function quotePrefix(scanner: Scanner, at: number): boolean {
  return (
    'ubrfUBRF'.includes(scanner.text.charAt(at)) &&
    (scanner.code(at + 1) === 39 || scanner.code(at + 1) === 34)
  );
}

/** Expected: a value. */
function value(scanner: Scanner): boolean {
  const { at } = scanner;
  const code = scanner.code(at);
  const inObject = (scanner.open & 1) === 1;
  const outside = scanner.open === noBracket;
  if (isCloser(code)) {
    if (outside) return false;
    if (inObject) {
      scanner.report('a value is missing', at, at);
      scanner.push(at, at);
      scanner.state = expectSeparator;
    } else if (scanner.state !== expectFirstElement) reportTrailingComma(scanner, at);
    closer(scanner);
  } else if (code === 44) {
    if (outside) return false;
    if (inObject) {
      scanner.report('a value is missing', at, at);
      scanner.push(at, at);
      scanner.state = expectSeparator;
    } else {
      scanner.report('extra comma', at, at + 1);
      scanner.at = at + 1;
    }
  } else if (closersOf(code) !== '') {
    recoverString(scanner, at);
    scanner.state = expectSeparator;
  } else if (quotePrefix(scanner, at)) {
    scanner.report(`\`${scanner.text.charAt(at)}\` before a string; JSON has no string prefixes`, at, at + 1);
    scanner.at = at + 1;
  } else if (code === 40) {
    scanner.report('parentheses; JSON wants square brackets', at, at + 1);
    openParenthesis(scanner, at);
  } else if ((code === 58 || code === 61 || code === 62) && !isWord(scanner.code(at + 1))) {
    scanner.report(`stray \`${String.fromCharCode(code)}\``, at, at + 1);
    scanner.at = at + 1;
    return !outside;
  } else return word(scanner, at, outside);
  return true;
}

/** `(1, 2)` holds elements, `ErrorDetail(string='…', code='…')` holds members. */
function openParenthesis(scanner: Scanner, at: number): void {
  const first = skipSpaces(scanner, at + 1);
  let behind = first;
  while (behind < first + 100 && isWord(scanner.code(behind))) behind += 1;
  scanner.openBracket(at, behind > first && scanner.code(behind) === 61 && scanner.code(behind + 1) !== 61);
  scanner.at = at + 1;
}

/** The end of an unquoted run: up to a comma, bracket or line break, or behind a literal or a call's name. */
function runEnd(scanner: Scanner, start: number): number {
  let behind = start + 1;
  let named = isWord(scanner.code(start));
  while (isRunTail(scanner, behind)) {
    const code = scanner.code(behind);
    if (code === 40 && named) break;
    // `ErrorDetail(`, `datetime.date(`, `Array (`: one name, perhaps a blank behind it.
    named &&= code === 32 || ((isWord(code) || code === 46) && scanner.code(behind - 1) !== 32);
    if (isSpace(code) && isLiteral(scanner.text.slice(start, Math.min(behind, start + 40)))) break;
    behind += 1;
  }
  return behind;
}

/** An unquoted run: a literal of another language, a number JSON does not know, a call, or plain words. */
function word(scanner: Scanner, start: number, outside: boolean): boolean {
  const behind = runEnd(scanner, start);
  if (scanner.code(behind) === 40) {
    scanner.report(
      `\`${scanner.text.slice(start, Math.min(behind, start + 40))}(…)\`; JSON has no calls`,
      start,
      behind,
    );
    openParenthesis(scanner, behind);
    return true;
  }
  let trimmed = behind;
  while (trimmed > start + 1 && isSpace(scanner.code(trimmed - 1))) trimmed -= 1;
  const written = trimmed - start <= 400 ? scanner.text.slice(start, trimmed) : '';
  const known = isLiteralOf(written);
  if (known !== undefined) scanner.report(`\`${written}\`; JSON writes \`${known}\``, start, trimmed);
  else if (looksLikeNumber(written)) scanner.report('JSON does not write numbers this way', start, trimmed);
  else if (outside) return false;
  else {
    const quote = scanner.code(trimmed - 1) === 34;
    if (quote && trimmed - start > 1) trimmed -= 1;
    scanner.report(quote ? 'opening quote is missing' : 'text without quotes', start, trimmed);
  }
  scanner.push(start, trimmed);
  scanner.at = behind;
  scanner.state = expectSeparator;
  return true;
}

/** Unquoted values go up to the comma, bracket or line break; so does a quote that closes one. */
function isRunTail(scanner: Scanner, at: number): boolean {
  const code = scanner.code(at);
  if (code < 32 && code !== 9) return false;
  if (code === 34 && isSpace(scanner.code(at - 1)) && startsMember(scanner, at)) return false;
  return code !== 44 && code !== 59 && !isCloser(code);
}
