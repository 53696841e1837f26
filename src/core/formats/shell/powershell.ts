import { MappedTextBuilder } from '../../text/mapped-text.ts';
import type { CommandLine, Word } from './words.ts';

/**
 * Words of PowerShell: `"…"` with backtick escapes and `$([char]252)`, `'…'`, here-strings `@'…'@`. Variables are not
 * expanded. A backtick at a line's end continues the command.
 *
 * @see {@link https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_quoting_rules about_Quoting_Rules}
 */
export function readPowershellCommand(text: string, from: number): CommandLine {
  const words: Word[] = [];
  let at = from;
  while (at < text.length) {
    at = skipPowershellBlanks(text, at);
    const char = text.charAt(at);
    if (char === '' || char === '\n' || char === '\r') return { words, end: at };
    if (char === ';' || char === '|' || char === ')' || char === '}') return { words, end: at + 1 };
    const word = readPowershellWord(text, at);
    if (word.span.end === at) return { words, end: at };
    words.push(word);
    at = word.span.end;
  }
  return { words, end: at };
}

/** Spaces, tabs and a backtick with its line break. */
export function skipPowershellBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const char = text.charAt(at);
    if (char === ' ' || char === '\t' || char === '\u00a0') at += 1;
    else if (char === '`' && text.charAt(at + 1) === '\n') at += 2;
    else if (char === '`' && text.charAt(at + 1) === '\r' && text.charAt(at + 2) === '\n') at += 3;
    else return at;
  }
}

/** One word: quoted parts and bare characters up to a blank or bracket. */
export function readPowershellWord(text: string, from: number): Word {
  const builder = new MappedTextBuilder();
  let at = from;
  while (at < text.length) {
    const char = text.charAt(at);
    const here = char === '@' ? text.charAt(at + 1) : '';
    if (here === "'" || here === '"') at = hereString(text, at, builder);
    else if (char === '"') at = doubleQuoted(text, at + 1, builder);
    else if (char === "'") at = singleQuoted(text, at + 1, builder);
    else if (/[\s;|(){}=,]/u.test(char)) break;
    else {
      const escaped = char === '`' && at + 1 < text.length;
      builder.add(escaped ? text.charAt(at + 1) : char, at, escaped ? at + 2 : at + 1);
      at += escaped ? 2 : 1;
    }
  }
  return { value: builder.build(), span: { start: from, end: at } };
}

/** `''` is one quote; `\"` is what native programs need for one. */
function singleQuoted(text: string, from: number, builder: MappedTextBuilder): number {
  let at = from;
  while (at < text.length) {
    const pair = text.slice(at, at + 2);
    if (pair === "''" || pair === '\\"') {
      builder.add(pair.charAt(1), at, at + 2);
      at += 2;
    } else if (text.charAt(at) === "'") return at + 1;
    else {
      builder.add(text.charAt(at), at, at + 1);
      at += 1;
    }
  }
  return at;
}

const BACKTICK: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '0': '\0',
  a: '\u0007',
  b: '\b',
};
/** `$([char]252)`, Chrome's way to write what is not ASCII. Applied to 16 characters. */
const CHAR_CODE = /^\$\(\[char\](\d{1,7})\)/iu;

function doubleQuoted(text: string, from: number, builder: MappedTextBuilder): number {
  let at = from;
  while (at < text.length) {
    const char = text.charAt(at);
    const next = text.charAt(at + 1);
    if (char === '"' && next !== '"') return at + 1;
    if (
      char === '`' ||
      (char === '"' && next === '"') ||
      (char === '\\' && next === '"' && text.charAt(at + 2) !== ' ')
    ) {
      const plain = char === '`' ? (BACKTICK[next] ?? next) : next;
      const end = Math.min(at + 2, text.length);
      builder.add(next === '\n' && char === '`' ? '' : plain, at, end);
      at = end;
      continue;
    }
    const code = char === '$' && next === '(' ? CHAR_CODE.exec(text.slice(at, at + 16)) : null;
    if (code !== null) {
      const value = Number(code[1]);
      builder.add(value > 0x10ffff ? '\ufffd' : String.fromCodePoint(value), at, at + code[0].length);
      at += code[0].length;
      continue;
    }
    builder.add(char, at, at + 1);
    at += 1;
  }
  return at;
}

/** `@'` … `'@`, each on its own line. */
function hereString(text: string, from: number, builder: MappedTextBuilder): number {
  const quote = text.charAt(from + 1);
  const lineEnd = text.indexOf('\n', from);
  if (lineEnd === -1) return text.length;
  const close = text.indexOf(`\n${quote}@`, lineEnd);
  const end = close === -1 ? text.length : close;
  const start = Math.min(lineEnd + 1, end);
  builder.add(text.slice(start, end), start, end);
  return close === -1 ? text.length : close + 3;
}
