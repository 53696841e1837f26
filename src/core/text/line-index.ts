import type { Span } from './span.ts';

/** Line and column for people, both from 1. Columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  readonly positionAt: (offset: number) => Position;
  /** The line without its line break; lines that do not exist are empty ones at the end. */
  readonly lineSpan: (line: number) => Span;
  readonly lineCount: number;
}

/** Lines end with LF or CRLF. They are counted as far as somebody asks: most texts are never asked, and long ones seldom to their end. */
export function createLineIndex(text: string): LineIndex {
  const table = new LineStarts(text);
  return {
    positionAt: (offset) => {
      const place = Math.max(0, Math.min(offset, text.length));
      table.countTo(place);
      let low = 0;
      let high = table.count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((table.starts[middle] ?? 0) <= place) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: place - (table.starts[low] ?? 0) + 1 };
    },
    lineSpan: (line) => {
      table.countTo(text.length);
      const start = line < 1 ? 0 : line > table.count ? text.length : (table.starts[line - 1] ?? text.length);
      const next = line < 1 ? 0 : line >= table.count ? undefined : table.starts[line];
      let end = next === undefined ? text.length : Math.max(start, next - 1);
      if (next !== undefined && end > start && text.charCodeAt(end - 1) === 13) end -= 1;
      return { start, end };
    },
    get lineCount() {
      table.countTo(text.length);
      return table.count;
    },
  };
}

/** Where lines begin, as far as they were counted. */
class LineStarts {
  starts = new Int32Array(64);
  count = 1;
  readonly #text: string;
  /** The next line break; -1 when all are counted. */
  #next: number;

  constructor(text: string) {
    this.#text = text;
    this.#next = text.indexOf('\n');
  }

  /** Counts all lines that begin at or before an offset. */
  countTo(offset: number): void {
    while (this.#next !== -1 && this.#next < offset) {
      if (this.count === this.starts.length) {
        const larger = new Int32Array(this.count * 2);
        larger.set(this.starts);
        this.starts = larger;
      }
      this.starts[this.count] = this.#next + 1;
      this.count += 1;
      this.#next = this.#text.indexOf('\n', this.#next + 1);
    }
  }
}
