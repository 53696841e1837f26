import type { LineRange } from './lines.ts';

/** Rows `from` (included) to `to` (not included) that a fold hides. */
export interface HiddenRows {
  readonly from: number;
  readonly to: number;
}

const quote = 34;
const backslash = 92;

/** `]` or `}`. */
export function isCloser(code: number): boolean {
  return code === 93 || code === 125;
}

/** `[` or `{`. */
export function isOpener(code: number): boolean {
  return code === 91 || code === 123;
}

/** Offset after the string that opens at `from`; a string without an end ends with the line. */
export function endOfString(text: string, from: number, stop: number): number {
  for (let at = from + 1; at < stop; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === backslash) at += 1;
  }
  return stop;
}

/** The brackets that are open at a place. A closer of the wrong kind ends what was left open inside its partner. */
export class OpenBrackets {
  readonly #closers: number[] = [];

  get depth(): number {
    return this.#closers.length;
  }

  take(code: number): void {
    // `[` 91 and `]` 93, `{` 123 and `}` 125.
    if (isOpener(code)) this.#closers.push(code + 2);
    else if (isCloser(code)) {
      if (this.#closers.at(-1) === code) this.#closers.pop();
      else {
        const partner = this.#closers.lastIndexOf(code);
        if (partner !== -1) this.#closers.length = partner;
      }
    }
  }
}

/**
 * How deep each line stands: the brackets open at its start, less those it begins by closing. Works on any text with
 * brackets; knows strings and nothing else, so that a broken or cut body folds as well as a whole one.
 */
export function bracketLevels(text: string, lines: readonly LineRange[]): Uint16Array {
  const levels = new Uint16Array(lines.length);
  const open = new OpenBrackets();
  lines.forEach(({ start, end }, line) => {
    let at = start;
    for (let isLeading = true; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (isLeading && code > 32 && !isCloser(code)) {
        levels[line] = open.depth;
        isLeading = false;
      }
      if (code === quote) at = endOfString(text, at, end) - 1;
      else if (code > 90) open.take(code);
      if (isLeading) levels[line] = open.depth;
    }
    if (start === end) levels[line] = open.depth;
  });
  return levels;
}

/** The row at which what opens on a row closes, or the number of rows when it never does. */
function closingRow(levels: Uint16Array, count: number, row: number): number {
  const level = levels[row] ?? 0;
  let at = row + 1;
  while (at < count && (levels[at] ?? 0) > level) at += 1;
  return at;
}

/** Whether a row opens something that can be folded. */
export function isFoldable(levels: Uint16Array, count: number, row: number): boolean {
  return row + 1 < count && (levels[row + 1] ?? 0) > (levels[row] ?? 0);
}

/** What a fold at a row hides: all between the line that opens and the line that closes. */
export function foldAt(levels: Uint16Array, count: number, row: number): HiddenRows {
  return { from: row + 1, to: closingRow(levels, count, row) };
}

/** What all folds hide together, in order; folds inside others add nothing. */
export function hiddenRows(levels: Uint16Array, count: number, folded: ReadonlySet<number>): HiddenRows[] {
  const hidden: HiddenRows[] = [];
  let covered = 0;
  for (const row of [...folded].toSorted((one, other) => one - other)) {
    if (row < covered || !isFoldable(levels, count, row)) continue;
    const fold = foldAt(levels, count, row);
    hidden.push(fold);
    covered = fold.to;
  }
  return hidden;
}

/** Every row that folds, except the outermost level: one line alone would say nothing about the text. */
export function rowsToFold(levels: Uint16Array, count: number): Set<number> {
  const rows: number[] = [];
  let outermost = Number.POSITIVE_INFINITY;
  for (let row = 0; row < count; row += 1) {
    if (!isFoldable(levels, count, row)) continue;
    rows.push(row);
    outermost = Math.min(outermost, levels[row] ?? 0);
  }
  const inner = rows.filter((row) => (levels[row] ?? 0) > outermost);
  return new Set(inner.length > 0 ? inner : rows);
}

/** The folds that stay when a row must be seen. */
export function withoutFoldsOver(
  levels: Uint16Array,
  count: number,
  folded: ReadonlySet<number>,
  row: number,
): ReadonlySet<number> {
  const over = [...folded].filter((fold) => {
    if (fold >= row) return false;
    const { from, to } = foldAt(levels, count, fold);
    return row >= from && row < to;
  });
  if (over.length === 0) return folded;
  return new Set([...folded].filter((fold) => !over.includes(fold)));
}
