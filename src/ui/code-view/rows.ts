import type { LineRange } from './lines.ts';
import { longestRow, type RowTable } from './row-table.ts';

/**
 * Rows of a large text: where each begins and how deep it stands. Nothing of the text is copied; a row is cut out of it
 * when it is drawn.
 */
export interface Rows {
  readonly count: number;
  /** Half-open, without the line break. */
  readonly rangeOf: (row: number) => LineRange;
  /** Number of the line the row begins, or `null` for the rest of a line. */
  readonly lineOf: (row: number) => number | null;
  readonly rowAt: (offset: number) => number;
  /** The last of the rows that a line, or a part of one between added breaks, was cut into. */
  readonly lastOf: (row: number) => number;
  /** Offset up to which rows were made; the text's end when all were. */
  readonly end: number;
  /** Number of the last line. */
  readonly lastLine: number;
  /** Brackets around each row, as {@link bracketLevels} counts them. */
  readonly levels: Uint16Array;
  /** Whether the row gets its indent from its level: it came from a break that is not in the text. */
  readonly isAdded: (row: number) => boolean;
}

/** Offset after the last character that is drawn of a row. */
function endOf(text: string, { starts, lines, count }: RowTable, row: number): number {
  const next = row + 1 < count ? (starts[row + 1] ?? 0) : text.length + 1;
  const following = row + 1 < count ? (lines[row + 1] ?? 0) : 1;
  // Before a new line stands its break; before an added one may stand white space that is not drawn.
  let end = following > 0 ? next - 1 : next;
  if (following > 0 && text.charCodeAt(end - 1) === 13) end -= 1;
  if (following < 0) while (end > 0 && text.charCodeAt(end - 1) <= 32) end -= 1;
  return end;
}

/** The rows that are in a table now; the last one of an unfinished table has no end yet. */
export function rowsOf(text: string, table: RowTable, isDone: boolean): Rows {
  const { starts, lines, levels, lastLine } = table;
  const count = isDone ? table.count : Math.max(1, table.count - 1);
  return {
    count,
    levels,
    lastLine,
    end: isDone ? text.length : count < table.count ? (starts[count] ?? 0) : 0,
    rangeOf: (row) => {
      const start = starts[row] ?? text.length;
      return { start, end: Math.min(Math.max(start, endOf(text, table, row)), start + longestRow) };
    },
    lineOf: (row) => {
      const number = lines[row] ?? 0;
      return number > 0 ? number : null;
    },
    lastOf: (row) => {
      let at = row;
      while (at + 1 < count && lines[at + 1] === 0) at += 1;
      return at;
    },
    isAdded: (row) => {
      let at = row;
      while (at > 0 && lines[at] === 0) at -= 1;
      return lines[at] === -1;
    },
    rowAt: (offset) => {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
