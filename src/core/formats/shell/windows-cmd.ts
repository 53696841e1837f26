import { MappedTextBuilder } from '../../text/mapped-text.ts';
import type { CommandLine, Word } from './words.ts';

/** How far behind a command's start the writer's way with quotes is looked for. */
const looked = 65536;

/**
 * The words of one command for the Windows command prompt, as browsers write them (`^"…^"`, every special character
 * behind a caret) and as people do (`"{\"a\":1}"`). Carets go first, then quotes as C programs split their arguments.
 * Browsers double every backslash inside `^"…^"` and put a caret before each; that doubling is undone there and only
 * there. Chrome 108 to 121 left the outer quotes bare and put carets inside of them all the same.
 *
 * @see {@link https://learn.microsoft.com/en-us/cpp/c-language/parsing-c-command-line-arguments C argument parsing}
 */
export function readWindowsCommand(text: string, from: number): CommandLine {
  const words: Word[] = [];
  const plainQuotes = text.slice(from, from + looked).includes('^\\^"') ? 'caret' : 'plain';
  let at = from;
  while (at < text.length) {
    at = skipBlanks(text, at);
    const char = text.charAt(at);
    if (char === '' || char === '\n' || char === '\r') return { words, end: at };
    if (char === '&' || char === '|') return { words, end: at + 1 };
    const word = readWord(text, at, plainQuotes);
    if (word.span.end === at) return { words, end: at };
    words.push(word);
    at = word.span.end;
  }
  return { words, end: at };
}

/** Length of a line break at `at`: 0, 1 or 2. */
function lineBreak(text: string, at: number): number {
  if (text.charAt(at) === '\n') return 1;
  return text.charAt(at) === '\r' && text.charAt(at + 1) === '\n' ? 2 : 0;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const char = text.charAt(at);
    if (char === ' ' || char === '\t') at += 1;
    else if (char === '^' && lineBreak(text, at + 1) > 0) at += 1 + lineBreak(text, at + 1);
    else return at;
  }
}

/** One character after the carets are taken away, and where it ends. `caret`: it stood behind one. */
interface Unit {
  readonly char: string;
  readonly end: number;
  readonly caret: boolean;
}

/** `^` makes the next character plain; before a line break it joins the lines, and a second break is a real one. */
function readUnit(text: string, at: number, quoted: boolean): Unit {
  const char = text.charAt(at);
  if (char !== '^' || quoted) {
    const length = Math.max(1, lineBreak(text, at));
    return { char: length === 2 ? '\n' : char, end: at + length, caret: false };
  }
  const broken = lineBreak(text, at + 1);
  if (broken === 0) return { char: text.charAt(at + 1), end: Math.min(at + 2, text.length), caret: true };
  const second = lineBreak(text, at + 1 + broken);
  return { char: second > 0 ? '\n' : '', end: at + 1 + broken + second, caret: true };
}

/** A run of backslashes: where each ends, whether all stand behind carets, whether a quote follows. */
function readBackslashes(
  text: string,
  from: number,
  quoted: boolean,
): { units: readonly Unit[]; carets: boolean; beforeQuote: boolean } {
  const units: Unit[] = [];
  let unit = readUnit(text, from, quoted);
  while (unit.char === '\\') {
    units.push(unit);
    unit = readUnit(text, unit.end, quoted);
  }
  return { units, carets: units.every(({ caret }) => caret), beforeQuote: unit.char === '"' };
}

function readWord(text: string, from: number, plainQuotes: 'caret' | 'plain'): Word {
  const builder = new MappedTextBuilder();
  // `plain`: a quote without a caret, inside which carets are characters.
  let quote: 'none' | 'caret' | 'plain' = 'none';
  let at = from;
  while (at < text.length) {
    const unit = readUnit(text, at, quote === 'plain');
    if (unit.char === '\\') {
      const start = at;
      const run = readBackslashes(text, start, quote === 'plain');
      // C start-up code halves backslashes before a quote; browsers double all of them, each behind a caret.
      const halved = run.beforeQuote || (run.carets && quote === 'caret');
      const { units } = run;
      for (let index = 0; index < units.length; index += 1) {
        const pair = halved ? units[index + 1] : undefined;
        const escapesQuote = run.beforeQuote && index === units.length - 1;
        const last = pair ?? units[index];
        if (last === undefined || escapesQuote) break;
        builder.add('\\', units[index - 1]?.end ?? start, last.end);
        if (pair !== undefined) index += 1;
      }
      at = units.at(-1)?.end ?? unit.end;
      if (run.beforeQuote && units.length % 2 === 1) {
        const quoted = readUnit(text, at, quote === 'plain');
        builder.add('"', units.at(-2)?.end ?? start, quoted.end);
        at = quoted.end;
      }
    } else if (unit.char === '"') {
      if (quote === 'none') quote = unit.caret ? 'caret' : plainQuotes;
      else if (quote === 'plain' && text.charAt(unit.end) === '"') {
        builder.add('"', at, unit.end + 1);
        at = unit.end + 1;
        continue;
      } else quote = 'none';
      at = unit.end;
    } else {
      if (quote === 'none' && !unit.caret && /[\s&|]/u.test(unit.char)) break;
      builder.add(unit.char, at, unit.end);
      at = unit.end;
    }
  }
  return { value: builder.build(), span: { start: from, end: at } };
}
