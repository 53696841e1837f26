import type { HiddenRows } from './fold.ts';

/** A line that is drawn below a row and is not in the text. */
export interface ExtraLine<T> {
  readonly after: number;
  readonly holds: T;
}

export type Displayed<T> = { readonly row: number } | { readonly extra: T };

/** What is drawn on which line of the screen, once folds hide rows and messages take lines of their own. */
export interface Display<T> {
  readonly count: number;
  readonly at: (place: number) => Displayed<T>;
  /** The place of a row; of a hidden one, that of the row that hides it. */
  readonly placeOf: (row: number) => number;
}

interface Piece<T> {
  /** First place on the screen. */
  readonly place: number;
  /** First row; of an extra line, the row it follows. */
  readonly row: number;
  readonly extra: T | null;
}

/** `extras` in the order of their rows. */
export function createDisplay<T>(
  rowCount: number,
  hidden: readonly HiddenRows[],
  extras: readonly ExtraLine<T>[],
): Display<T> {
  const pieces: Piece<T>[] = [];
  let place = 0;
  let row = 0;
  let nextExtra = 0;
  const rowsUntil = (end: number) => {
    if (end <= row) return;
    pieces.push({ place, row, extra: null });
    place += end - row;
    row = end;
  };
  const extrasUntil = (end: number) => {
    for (let extra = extras[nextExtra]; extra !== undefined && extra.after < end; extra = extras[nextExtra]) {
      nextExtra += 1;
      if (extra.after < row - 1) continue;
      rowsUntil(extra.after + 1);
      pieces.push({ place, row: extra.after, extra: extra.holds });
      place += 1;
    }
  };
  for (const { from, to } of hidden) {
    extrasUntil(from);
    rowsUntil(from);
    while ((extras[nextExtra]?.after ?? to) < to) nextExtra += 1;
    row = to;
  }
  extrasUntil(rowCount);
  rowsUntil(rowCount);

  const lastWhere = (isBefore: (piece: Piece<T>) => boolean): number => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const piece = pieces[middle];
      if (piece !== undefined && isBefore(piece)) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    count: place,
    at: (wanted) => {
      const piece = pieces[lastWhere((one) => one.place <= wanted)];
      if (piece === undefined) return { row: 0 };
      return piece.extra === null ? { row: piece.row + wanted - piece.place } : { extra: piece.extra };
    },
    placeOf: (wanted) => {
      let index = lastWhere((one) => one.row <= wanted);
      while (index > 0 && pieces[index]?.extra !== null) index -= 1;
      const piece = pieces[index];
      if (piece === undefined) return 0;
      const next = pieces.at(index + 1)?.place ?? place;
      return Math.min(piece.place + Math.max(0, wanted - piece.row), Math.max(piece.place, next - 1));
    },
  };
}
