import { MappedTextBuilder } from '../../text/mapped-text.ts';
import { readAnsiEscape } from './ansi-c-escape.ts';
import type { CommandLine, Word } from './words.ts';

/** What ends a command outside of quotes. POSIX XCU §2.9 */
const operators = new Set([';', '|', '&', ')', '`']);

/**
 * The words of one command in a POSIX shell with bash's `$'…'`, quoting removed, up to the operator or line break that
 * ends it. Parameters (`$TOKEN`) are not expanded. An unclosed quote runs to the end of the text.
 *
 * @see {@link https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02 POSIX shell quoting}
 */
export function readPosixCommand(text: string, from: number): CommandLine {
  const words: Word[] = [];
  let at = from;
  while (at < text.length) {
    const blank = skipBlanks(text, at);
    at = blank;
    const char = text.charAt(at);
    if (char === '' || char === '\n' || char === '\r') return { words, end: at };
    if (operators.has(char)) return { words, end: at + 1 };
    if (char === '#') return { words, end: endOfLine(text, at) };
    if (char === '<' || char === '>') {
      const isHereString = text.startsWith('<<<', at);
      const heredoc = text.startsWith('<<', at) && !isHereString;
      at = skipBlanks(text, at + (heredoc ? (text.charAt(at + 2) === '-' ? 3 : 2) : redirection(text, at)));
      const target = readWord(text, at);
      if (isHereString) words.push({ ...target, heredoc: true, hereString: true });
      if (heredoc) words.push({ ...target, heredoc: true });
      at = Math.max(target.span.end, at);
      if (target.span.end === target.span.start) return { words, end: at };
      continue;
    }
    const word = readWord(text, at);
    if (word.span.end === at) return { words, end: at };
    words.push(word);
    at = word.span.end;
  }
  return { words, end: at };
}

function redirection(text: string, at: number): number {
  let length = 1;
  while (length < 3 && /[<>&|]/u.test(text.charAt(at + length))) length += 1;
  return length;
}

/** Spaces, tabs and escaped line breaks; trailing blanks behind a continuation are forgiven. */
function skipBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const char = text.charAt(at);
    if (char === ' ' || char === '\t' || char === '\u00a0') at += 1;
    else if (char === '\\') {
      const next = continuation(text, at);
      if (next === at) return at;
      at = next;
    } else return at;
  }
}

/** Where the text goes on behind a backslash at the line's end; `at` when there is none. */
function continuation(text: string, at: number): number {
  let end = at + 1;
  while (
    end - at < 64 &&
    (text.charAt(end) === ' ' || text.charAt(end) === '\t' || text.charAt(end) === '\r')
  )
    end += 1;
  return text.charAt(end) === '\n' ? end + 1 : at;
}

function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found === -1 ? text.length : found;
}

/** Reading: characters that a word outside of quotes ends before. */
const wordEnd = /[ \t\r\n\u00a0;|&<>)`]/u;

function readWord(text: string, from: number): Word {
  const builder = new MappedTextBuilder();
  let at = from;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === "'") at = singleQuoted(text, at + 1, builder);
    else if (char === '"') at = doubleQuoted(text, at + 1, builder);
    else if (char === '$' && text.charAt(at + 1) === "'") at = ansiQuoted(text, at + 2, builder);
    else if (char === '$' && text.charAt(at + 1) === '"') at += 1;
    else if (char === '$' && text.charAt(at + 1) === '(') at = substitution(text, at, builder);
    else if (char === '\\') {
      const next = continuation(text, at);
      if (next !== at) at = next;
      else {
        builder.add(text.charAt(at + 1), at, Math.min(at + 2, text.length));
        at = Math.min(at + 2, text.length);
      }
    } else if (wordEnd.test(char)) break;
    else {
      builder.add(char, at, at + 1);
      at += 1;
    }
  }
  return { value: builder.build(), span: { start: from, end: at } };
}

function singleQuoted(text: string, from: number, builder: MappedTextBuilder): number {
  const close = text.indexOf("'", from);
  const end = close === -1 ? text.length : close;
  builder.add(text.slice(from, end), from, end);
  return Math.min(end + 1, text.length);
}

/** POSIX XCU §2.2.3: a backslash keeps its meaning only before `$`, backquote, `"`, backslash and a line break. */
function doubleQuoted(text: string, from: number, builder: MappedTextBuilder): number {
  let at = from;
  let run = from;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') break;
    const next = text.charAt(at + 1);
    if (char !== '\\' || next === '' || !'$`"\\\n'.includes(next)) {
      at += 1;
      continue;
    }
    builder.add(text.slice(run, at), run, at);
    if (next !== '\n') builder.add(next, at, at + 2);
    at += 2;
    run = at;
  }
  builder.add(text.slice(run, at), run, at);
  return Math.min(at + 1, text.length);
}

function ansiQuoted(text: string, from: number, builder: MappedTextBuilder): number {
  let at = from;
  let run = from;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === "'") break;
    if (char !== '\\') {
      at += 1;
      continue;
    }
    builder.add(text.slice(run, at), run, at);
    const escape = readAnsiEscape(text, at);
    builder.add(escape.text, at, escape.end);
    at = escape.end;
    run = at;
  }
  builder.add(text.slice(run, at), run, at);
  return Math.min(at + 1, text.length);
}

/** `$(…)` stands as it is written, up to its closing parenthesis on the same line. */
function substitution(text: string, from: number, builder: MappedTextBuilder): number {
  const limit = endOfLine(text, from);
  let depth = 0;
  let at = from;
  for (; at < limit; at += 1) {
    const char = text.charAt(at);
    if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) {
        at += 1;
        break;
      }
    }
  }
  builder.add(text.slice(from, at), from, at);
  return at;
}
