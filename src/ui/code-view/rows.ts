import { OpenBrackets, endOfString, isCloser, isOpener } from './fold.ts';
import { isLongLine, type LineRange } from './lines.ts';

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

export interface RowOptions {
  readonly firstLine: number;
  /** Break long lines of brackets after openers and commas. */
  readonly pretty: boolean;
  /** Characters after which a row is cut. */
  readonly columns: number;
}

/** One row is never longer than this: the browser draws a line of a megabyte in seconds. */
export const longestRow = 1_000;
export const deepestIndent = 20;

const quote = 34;
const comma = 44;

function wider<T extends Int32Array | Uint16Array>(made: T, old: T): T {
  made.set(old);
  return made;
}

/** Grows as rows come: a text of 10 MB has from one row to millions. */
class RowTable {
  starts: Int32Array;
  /** Number of a line where one begins, 0 for the rest of a cut line, -1 where a break was added. */
  lines: Int32Array;
  levels: Uint16Array;
  count = 0;
  lastLine = 1;

  constructor(capacity: number) {
    this.starts = new Int32Array(capacity);
    this.lines = new Int32Array(capacity);
    this.levels = new Uint16Array(capacity);
  }

  add(start: number, line: number, level: number): void {
    if (this.count === this.starts.length) {
      const size = this.count * 2;
      this.starts = wider(new Int32Array(size), this.starts);
      this.lines = wider(new Int32Array(size), this.lines);
      this.levels = wider(new Uint16Array(size), this.levels);
    }
    this.starts[this.count] = start;
    this.lines[this.count] = line;
    this.levels[this.count] = level;
    this.count += 1;
  }

  /** Cuts the last row, now that its end is known. */
  cut(end: number, columns: number): void {
    const last = this.count - 1;
    const level = this.levels[last] ?? 0;
    const start = this.starts[last] ?? 0;
    if (end - start <= columns) return;
    const room = Math.max(20, columns - (this.lines[last] === -1 ? 2 * Math.min(level, deepestIndent) : 0));
    for (let at = start + room; at < end; at += room) this.add(at, 0, level);
  }
}

/** Characters between two moments at which the work can be put off. */
const stretch = 100_000;

/** One line as it is: a row, and the brackets it opens and closes. */
function addLine(
  table: RowTable,
  open: OpenBrackets,
  text: string,
  { start, end }: LineRange,
  line: number,
): void {
  let level = -1;
  table.add(start, line, open.depth);
  const row = table.count - 1;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (level === -1 && code > 32 && !isCloser(code)) level = open.depth;
    if (code === quote) at = endOfString(text, at, end) - 1;
    else if (code > 90) open.take(code);
  }
  table.levels[row] = level === -1 ? open.depth : level;
}

/** One long line broken after openers and commas. Knows strings, nothing else; so it cannot fail. */
function* addBroken(
  table: RowTable,
  open: OpenBrackets,
  text: string,
  { start, end }: LineRange,
  line: number,
  columns: number,
): Generator<undefined> {
  table.add(start, line, open.depth);
  const breakAt = (place: number): number => {
    let at = place;
    while (at < end && text.charCodeAt(at) <= 32) at += 1;
    if (at >= end) return at;
    table.cut(place, columns);
    table.add(at, -1, open.depth);
    return at;
  };
  let pause = start + stretch;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at, end);
    else if (code === comma) at = breakAt(at + 1);
    else if (isOpener(code)) {
      let inside = at + 1;
      while (inside < end && text.charCodeAt(inside) <= 32) inside += 1;
      if (isCloser(text.charCodeAt(inside))) at = inside + 1;
      else {
        open.take(code);
        at = breakAt(at + 1);
      }
    } else if (isCloser(code)) {
      open.take(code);
      if (table.starts[table.count - 1] !== at) breakAt(at);
      else table.levels[table.count - 1] = open.depth;
      at += 1;
    } else at += 1;
    if (at > pause) {
      pause = at + stretch;
      yield;
    }
  }
}

function* addAll(
  table: RowTable,
  text: string,
  { firstLine, pretty, columns }: RowOptions,
): Generator<undefined> {
  const width = Math.min(columns, longestRow);
  const open = new OpenBrackets();
  let pause = stretch;
  table.lastLine = firstLine;
  for (let start = 0, line = firstLine; start <= text.length; line += 1) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    const range = { start, end };
    if (pretty && isLongLine(text, range)) yield* addBroken(table, open, text, range, line, width);
    else addLine(table, open, text, range, line);
    table.cut(end, width);
    table.lastLine = line;
    start = end + 1;
    if (start > pause) {
      pause = start + stretch;
      yield;
    }
  }
}

/** Rows that are made piece by piece, so that a text of megabytes keeps nobody waiting. */
export interface RowsInMaking {
  /** Works on for about so many milliseconds; answers whether all is done. */
  readonly workFor: (milliseconds: number) => boolean;
  /** The rows made so far. */
  readonly rows: () => Rows;
}

export function startRows(text: string, options: RowOptions): RowsInMaking {
  const table = new RowTable(Math.max(64, text.length >> 5));
  const work = addAll(table, text, options);
  let isDone = false;
  return {
    workFor: (milliseconds) => {
      const stop = performance.now() + milliseconds;
      for (;;) {
        if (work.next().done === true) {
          isDone = true;
          return true;
        }
        if (performance.now() >= stop) return false;
      }
    },
    rows: () => viewOf(text, table, isDone),
  };
}

export function createRows(text: string, options: RowOptions): Rows {
  const making = startRows(text, options);
  making.workFor(Number.POSITIVE_INFINITY);
  return making.rows();
}

/** The rows that are in the table now; the last one of an unfinished table has no end yet. */
function viewOf(text: string, table: RowTable, isDone: boolean): Rows {
  const { starts, lines, levels, lastLine } = table;
  const all = table.count;
  const count = isDone ? all : Math.max(1, all - 1);
  const endOf = (row: number): number => {
    const next = row + 1 < all ? (starts[row + 1] ?? 0) : text.length + 1;
    const following = row + 1 < all ? (lines[row + 1] ?? 0) : 1;
    // Before a new line stands its break; before an added one may stand white space that is not drawn.
    let end = following > 0 ? next - 1 : next;
    if (following > 0 && text.charCodeAt(end - 1) === 13) end -= 1;
    if (following < 0) while (end > 0 && text.charCodeAt(end - 1) <= 32) end -= 1;
    return end;
  };
  return {
    count,
    levels,
    lastLine,
    end: isDone ? text.length : (starts[count] ?? 0),
    rangeOf: (row) => {
      const start = starts[row] ?? text.length;
      return { start, end: Math.min(Math.max(start, endOf(row)), start + longestRow) };
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
