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

const none: ReadonlySet<number> = new Set();

/** Which rows of a text are folded. Another text, or other rows of it, begins open. */
export function useFolding(levels: Uint16Array, count: number): Folding {
  const [state, setState] = useState({ levels, folded: none });
  const folded = state.levels === levels ? state.folded : none;
  const hidden = useMemo(() => hiddenRows(levels, count, folded), [levels, count, folded]);
  const isPossible = useMemo(() => {
    for (let row = 0; row < count; row += 1) if (isFoldable(levels, count, row)) return true;
    return false;
  }, [levels, count]);
  const change = useCallback(
    (next: (last: ReadonlySet<number>) => ReadonlySet<number>) =>
      setState((last) => ({ levels, folded: next(last.levels === levels ? last.folded : none) })),
    [levels],
  );
  const toggle = useCallback(
    (row: number, wanted?: boolean) =>
      change((last) => {
        const isFolded = wanted ?? !last.has(row);
        const next = new Set(last);
        if (isFolded) next.add(row);
        else next.delete(row);
        return next;
      }),
    [change],
  );
  const foldAll = useCallback(() => change(() => rowsToFold(levels, count)), [change, levels, count]);
  const unfoldAll = useCallback(() => change(() => none), [change]);
  const show = useCallback(
    (row: number) => change((last) => withoutFoldsOver(levels, count, last, row)),
    [change, levels, count],
  );
  return { folded, hidden, isPossible, toggle, foldAll, unfoldAll, show };
}
