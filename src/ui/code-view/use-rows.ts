import { startTransition, useEffect, useMemo, useState } from 'react';
import { startTable, type RowTable, type TableOptions } from './row-table.ts';
import { rowsOf, type Rows } from './rows.ts';

/** Has the table of the text made by somebody else; `null` when they cannot. */
export type MakeTable = (options: TableOptions) => Promise<RowTable | null>;

/** Milliseconds of one piece of work: what a person does in between is answered within a frame. */
const piece = 8;
/** The first rows are part of the drawing itself: a screenful is there after the first look at the clock. */
const firstPiece = 1;

/**
 * The rows of a large text. The first are there at once; the others are made elsewhere, or here piece by piece, so that
 * megabytes keep nobody waiting. `columns: null`: not known yet, no rows.
 */
export function useRows(
  text: string,
  { firstLine, pretty }: Omit<TableOptions, 'columns'>,
  columns: number | null,
  elsewhere: MakeTable | null,
): Rows {
  const making = useMemo(() => {
    const options = { firstLine, pretty, columns: columns ?? 1 };
    const started = startTable(columns === null ? '' : text, options);
    return { ...started, options, isDone: started.workFor(firstPiece) };
  }, [text, firstLine, pretty, columns]);
  const [made, setMade] = useState<{ readonly of: typeof making; readonly table: RowTable } | null>(null);
  useEffect(() => {
    if (making.isDone) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    let isWanted = true;
    const finish = (table: RowTable) => startTransition(() => setMade({ of: making, table }));
    const work = () => {
      if (making.workFor(piece)) finish(making.table);
      else timer = setTimeout(work);
    };
    const take = (table: RowTable | null) => {
      if (!isWanted) return;
      if (table === null) work();
      else finish(table);
    };
    if (elsewhere === null) timer = setTimeout(work);
    else void elsewhere(making.options).then(take, () => take(null));
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [making, elsewhere]);
  const isDone = making.isDone || made?.of === making;
  const table = made?.of === making ? made.table : making.table;
  return useMemo(() => rowsOf(columns === null ? '' : text, table, isDone), [text, table, columns, isDone]);
}
