import type { LineRange } from './lines.ts';

/** Rows of a large text: its lines, with very long ones cut, so that one row never costs more than a screen's width. */
export interface Rows {
  readonly count: number;
  readonly rangeOf: (row: number) => LineRange;
  /** Number of the line the row begins, or `null` for the rest of a cut line. */
  readonly lineOf: (row: number) => number | null;
  readonly rowAt: (offset: number) => number;
}

const rowLength = 120;

export function createRows(text: string, firstLine: number): Rows {
  const starts: number[] = [];
  const lines: number[] = [];
  let line = firstLine;
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    starts.push(start);
    lines.push(line);
    for (let at = start + rowLength; at < end; at += rowLength) {
      starts.push(at);
      lines.push(0);
    }
    line += 1;
    start = end + 1;
  }
  const endOf = (row: number): number => {
    const next = starts[row + 1] ?? text.length + 1;
    const isBreak = text.charCodeAt(next - 1) === 10 || next > text.length;
    const end = isBreak ? next - 1 : next;
    return end > 0 && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
  };
  return {
    count: starts.length,
    rangeOf: (row) => {
      const from = starts[row] ?? text.length;
      return { start: from, end: Math.max(from, endOf(row)) };
    },
    lineOf: (row) => lines[row] || null,
    rowAt: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
