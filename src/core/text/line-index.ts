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

/** Lines end with LF or CRLF. The table is made when the first question is asked: most texts are never asked. */
export function createLineIndex(text: string): LineIndex {
  let starts: Int32Array | undefined;
  const table = (): Int32Array => (starts ??= lineStarts(text));
  return {
    positionAt: (offset) => {
      const place = Math.max(0, Math.min(offset, text.length));
      const lines = table();
      let low = 0;
      let high = lines.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines[middle] ?? 0) <= place) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: place - (lines[low] ?? 0) + 1 };
    },
    lineSpan: (line) => {
      const lines = table();
      const start = line < 1 ? 0 : (lines[line - 1] ?? text.length);
      const next = line < 1 ? 0 : lines[line];
      let end = next === undefined ? text.length : Math.max(start, next - 1);
      if (next !== undefined && end > start && text.charCodeAt(end - 1) === 13) end -= 1;
      return { start, end };
    },
    get lineCount() {
      return table().length;
    },
  };
}

function lineStarts(text: string): Int32Array {
  let starts = new Int32Array(64);
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (count === starts.length) {
      const larger = new Int32Array(count * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count] = at + 1;
    count += 1;
  }
  return starts.slice(0, count);
}
