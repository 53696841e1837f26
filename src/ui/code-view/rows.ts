import type { LineRange } from './lines.ts';
import type { RowTable } from './row-table.ts';

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

/** One row is never longer than this: the browser draws a line of a megabyte in seconds. */
export const longestRow = 1_000;
export const deepestIndent = 20;
/** A row is cut no narrower than this, however deep it stands. */
const narrowest = 20;

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

/** Characters between the starts of the parts of a row. */
function roomIn({ lines, levels }: RowTable, row: number, columns: number): number {
  const indent = lines[row] === -1 ? 2 * Math.min(levels[row] ?? 0, deepestIndent) : 0;
  return Math.max(narrowest, columns - indent);
}

/** The table with every row that is too long for the view cut into some. */
function cutToWidth(text: string, whole: RowTable, columns: number, isDone: boolean): RowTable {
  const { starts, lines, levels, count, lastLine } = whole;
  const width = Math.min(columns, longestRow);
  const partsOf = (row: number): number => {
    const start = starts[row] ?? 0;
    const next = row + 1 < count ? (starts[row + 1] ?? 0) : text.length + 1;
    // Most rows are short, and their end need not be looked for; the last of an unfinished table has none yet.
    if (next - start <= width || (!isDone && row + 1 === count)) return 1;
    const length = endOf(text, whole, row) - start;
    return length <= width ? 1 : Math.ceil(length / roomIn(whole, row, width));
  };
  let all = 0;
  for (let row = 0; row < count; row += 1) all += partsOf(row);
  if (all === count) return whole;
  const cut = {
    starts: new Int32Array(all),
    lines: new Int32Array(all),
    levels: new Uint16Array(all),
    count: all,
    lastLine,
  };
  let to = 0;
  for (let row = 0; row < count; row += 1) {
    const start = starts[row] ?? 0;
    const level = levels[row] ?? 0;
    cut.starts[to] = start;
    cut.lines[to] = lines[row] ?? 0;
    cut.levels[to] = level;
    to += 1;
    const parts = partsOf(row);
    const room = parts === 1 ? 0 : roomIn(whole, row, width);
    for (let part = 1; part < parts; part += 1) {
      cut.starts[to] = start + part * room;
      cut.levels[to] = level;
      to += 1;
    }
  }
  return cut;
}

/** The rows of a table in a view of so many columns. The last one of an unfinished table is not among them. */
export function rowsOf(text: string, whole: RowTable, columns: number, isDone: boolean): Rows {
  const table = cutToWidth(text, whole, columns, isDone);
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
