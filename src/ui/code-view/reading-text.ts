import { endOfString } from './fold.ts';
import { isLongLine, lineRanges } from './lines.ts';

/** A text made readable, and where each character of the original went. */
export interface ReadingText {
  readonly text: string;
  /** Place in the original → place in the readable text. */
  readonly toView: (offset: number) => number;
  /** The way back; a place in added white space belongs to what stands before it. */
  readonly toSource: (offset: number) => number;
  /** Indices of the lines that came from added breaks; empty when the text was left as it is. */
  readonly addedLines: ReadonlySet<number>;
}

const deepestIndent = 40;

/** One run of original characters kept together: `at` in the readable text, `from` in the original. */
interface Run {
  readonly at: number;
  readonly from: number;
}

class Expander {
  readonly runs: Run[] = [];
  readonly addedLines = new Set<number>();
  #line = 0;
  #parts: string[] = [];
  #length = 0;

  keep(source: string, from: number, to: number): void {
    if (to <= from) return;
    this.runs.push({ at: this.#length, from });
    this.add(source.slice(from, to));
  }

  /** A line break of the original. */
  endLine(): void {
    this.#line += 1;
    this.add('\n');
  }

  breakLine(depth: number): void {
    this.#line += 1;
    this.addedLines.add(this.#line);
    this.add(`\n${'  '.repeat(Math.min(depth, deepestIndent))}`);
  }

  add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  get text(): string {
    return this.#parts.join('');
  }
}

const openers = '{[';
const closers = '}]';

/** Breaks one line of bracketed text after openers and commas. Knows strings, nothing else; so it cannot fail. */
function expandLine(out: Expander, text: string, start: number, end: number): void {
  let depth = 0;
  let kept = start;
  let at = start;
  const breakHere = (to: number) => {
    out.keep(text, kept, to);
    kept = to;
    while (kept < end && text.charCodeAt(kept) <= 32) kept += 1;
    at = kept;
    out.breakLine(depth);
  };
  while (at < end) {
    const character = text.charAt(at);
    if (character === '"') {
      at = endOfString(text, at, end);
    } else if (openers.includes(character)) {
      at += 1;
      while (at < end && text.charCodeAt(at) <= 32) at += 1;
      if (at < end && closers.includes(text.charAt(at))) {
        at += 1;
        continue;
      }
      depth += 1;
      breakHere(at);
    } else if (closers.includes(character)) {
      depth = Math.max(0, depth - 1);
      breakHere(at);
      at += 1;
    } else if (character === ',') {
      breakHere(at + 1);
    } else if (character === ':' && text.charCodeAt(at + 1) > 32) {
      at += 1;
      out.keep(text, kept, at);
      out.add(' ');
      kept = at;
    } else {
      at += 1;
    }
  }
  out.keep(text, kept, end);
}

/** Long bracketed lines broken for reading, all else untouched; marks follow through `toView`. */
export function readingText(text: string): ReadingText {
  const same: ReadingText = {
    text,
    toView: (offset) => offset,
    toSource: (offset) => offset,
    addedLines: new Set(),
  };
  const ranges = lineRanges(text);
  if (!ranges.some((range) => isLongLine(text, range))) return same;
  const out = new Expander();
  ranges.forEach((range, index) => {
    if (index > 0) out.endLine();
    if (isLongLine(text, range)) expandLine(out, text, range.start, range.end);
    else out.keep(text, range.start, range.end);
  });
  const { runs } = out;
  const viewText = out.text;
  const lastRun = (isBefore: (run: Run) => boolean): number => {
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const run = runs[middle];
      if (run !== undefined && isBefore(run)) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const toView = (offset: number): number => {
    const index = lastRun(({ from }) => from <= offset);
    const run = runs[index];
    if (run === undefined) return 0;
    // A place in dropped white space belongs to the end of the run before it.
    const limit = runs[index + 1]?.at ?? viewText.length;
    return Math.min(run.at + Math.max(0, offset - run.from), limit);
  };
  const toSource = (offset: number): number => {
    const index = lastRun(({ at }) => at <= offset);
    const run = runs[index];
    if (run === undefined) return 0;
    const limit = runs[index + 1]?.from ?? text.length;
    return Math.min(run.from + Math.max(0, offset - run.at), limit);
  };
  return { text: viewText, toView, toSource, addedLines: out.addedLines };
}
