import { OpenBrackets, endOfString, isCloser, isOpener } from './fold.ts';
import { isLongLine, type LineRange } from './lines.ts';

/** One row is never longer than this: the browser draws a line of a megabyte in seconds. */
export const longestRow = 1_000;
export const deepestIndent = 20;

/** Where the rows of a large text begin and how deep they stand. Plain data, so that it can be made in a worker. */
export interface RowTable {
  /** These three may be longer than `count`. */
  readonly starts: Int32Array<ArrayBuffer>;
  /** Number of a line where one begins, 0 for the rest of a cut line, -1 where a break was added. */
  readonly lines: Int32Array<ArrayBuffer>;
  /** Brackets around each row, as {@link bracketLevels} counts them. */
  readonly levels: Uint16Array<ArrayBuffer>;
  readonly count: number;
  /** Number of the last line. */
  readonly lastLine: number;
}

export interface TableOptions {
  readonly firstLine: number;
  /** Break long lines of brackets after openers and commas. */
  readonly pretty: boolean;
  /** Characters after which a row is cut. */
  readonly columns: number;
}

const quote = 34;
const comma = 44;

function wider<T extends Int32Array | Uint16Array>(made: T, old: T): T {
  made.set(old);
  return made;
}

/** Grows as rows come: a text of 10 MB has from one row to millions. */
class GrowingTable implements RowTable {
  starts: Int32Array<ArrayBuffer>;
  lines: Int32Array<ArrayBuffer>;
  levels: Uint16Array<ArrayBuffer>;
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
const stretch = 10_000;

/** One line as it is: a row, and the brackets it opens and closes. */
function addLine(
  table: GrowingTable,
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
  table: GrowingTable,
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
  table: GrowingTable,
  text: string,
  { firstLine, pretty, columns }: TableOptions,
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

/** A table that is made piece by piece, so that a text of megabytes keeps nobody waiting. */
export interface TableInMaking {
  /** As far as it was made. */
  readonly table: RowTable;
  /** Works on for about so many milliseconds; answers whether all is done. */
  readonly workFor: (milliseconds: number) => boolean;
}

export function startTable(text: string, options: TableOptions): TableInMaking {
  const table = new GrowingTable(Math.max(64, text.length >> 5));
  const work = addAll(table, text, options);
  return {
    table,
    workFor: (milliseconds) => {
      const stop = performance.now() + milliseconds;
      for (;;) {
        if (work.next().done === true) return true;
        if (performance.now() >= stop) return false;
      }
    },
  };
}

/** The whole table at once. */
export function makeTable(text: string, options: TableOptions): RowTable {
  const { table, workFor } = startTable(text, options);
  workFor(Number.POSITIVE_INFINITY);
  const { starts, lines, levels, count, lastLine } = table;
  return { starts, lines, levels, count, lastLine };
}
