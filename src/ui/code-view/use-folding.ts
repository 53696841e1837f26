import { useCallback, useMemo, useState } from 'react';
import { hiddenRows, isFoldable, rowsToFold, withoutFoldsOver, type HiddenRows } from './fold.ts';

export interface Folding {
  readonly folded: ReadonlySet<number>;
  readonly hidden: readonly HiddenRows[];
  /** Whether there is anything to fold. */
  readonly isPossible: boolean;
  /** Folds or unfolds; without `folded`, the other way than it is now. */
  readonly toggle: (row: number, folded?: boolean) => void;
  readonly foldAll: () => void;
  readonly unfoldAll: () => void;
  /** Opens what hides a row. */
  readonly show: (row: number) => void;
}

/** A row that must be seen, for as long as nothing is folded after the wish. */
export interface WantedRow {
  readonly row: number;
  /** The wish: another one opens the folds over its row again. */
  readonly wish: object;
}

interface Folds {
  readonly levels: Uint16Array | null;
  readonly folded: ReadonlySet<number>;
  readonly wish: object | null;
}

const none: ReadonlySet<number> = new Set();

/** Which rows of a text are folded. Another text, or other rows of it, begins open. */
export function useFolding(levels: Uint16Array, count: number, wanted: WantedRow | null): Folding {
  const [state, setState] = useState<Folds>({ levels: null, folded: none, wish: null });
  const row = wanted?.row ?? null;
  const wish = wanted?.wish ?? null;
  const foldedIn = useCallback(
    (last: Folds): ReadonlySet<number> => {
      if (last.levels !== levels) return none;
      return row === null || last.wish === wish
        ? last.folded
        : withoutFoldsOver(levels, count, last.folded, row);
    },
    [levels, count, row, wish],
  );
  const folded = useMemo(() => foldedIn(state), [foldedIn, state]);
  const hidden = useMemo(() => hiddenRows(levels, count, folded), [levels, count, folded]);
  const isPossible = useMemo(() => {
    for (let at = 0; at < count; at += 1) if (isFoldable(levels, count, at)) return true;
    return false;
  }, [levels, count]);
  const change = useCallback(
    (next: (last: ReadonlySet<number>) => ReadonlySet<number>) =>
      setState((last) => ({ levels, wish, folded: next(foldedIn(last)) })),
    [levels, wish, foldedIn],
  );
  const toggle = useCallback(
    (at: number, isFolded?: boolean) =>
      change((last) => {
        const next = new Set(last);
        if (isFolded ?? !last.has(at)) next.add(at);
        else next.delete(at);
        return next;
      }),
    [change],
  );
  const foldAll = useCallback(() => change(() => rowsToFold(levels, count)), [change, levels, count]);
  const unfoldAll = useCallback(() => change(() => none), [change]);
  const show = useCallback(
    (at: number) => change((last) => withoutFoldsOver(levels, count, last, at)),
    [change, levels, count],
  );
  return useMemo(
    () => ({ folded, hidden, isPossible, toggle, foldAll, unfoldAll, show }),
    [folded, hidden, isPossible, toggle, foldAll, unfoldAll, show],
  );
}
