import { useEffect, useMemo, useState } from 'react';
import { makeTable, startTable, type RowTable, type TableOptions } from './row-table.ts';
import { rowsOf, type Rows } from './rows.ts';

/** Has the table of the text made by somebody else; `null` when they cannot. */
export type MakeTable = (options: TableOptions) => Promise<RowTable | null>;

/** Milliseconds of one piece of work: what a person does in between is answered within a frame. */
const piece = 8;
/** The first rows are part of the drawing itself: a screenful is there after the first look at the clock. */
const firstPiece = 1;

const noTable = makeTable('', { firstLine: 1, pretty: false });

/**
 * The rows of a large text. The first are there at once; the others are made elsewhere, or here piece by piece, so that
 * megabytes keep nobody waiting. `columns: null`: not known yet, no rows.
 */
export function useRows(
  text: string,
  { firstLine, pretty }: TableOptions,
  columns: number | null,
  elsewhere: MakeTable | null,
): Rows {
  const making = useMemo(() => {
    const started = startTable(text, { firstLine, pretty });
    return { ...started, isDone: started.workFor(firstPiece) };
  }, [text, firstLine, pretty]);
  const [made, setMade] = useState<{ readonly of: typeof making; readonly table: RowTable } | null>(null);
  useEffect(() => {
    if (making.isDone) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    let isWanted = true;
    const work = () => {
      if (making.workFor(piece)) setMade({ of: making, table: making.table });
      else timer = setTimeout(work);
    };
    const take = (table: RowTable | null) => {
      if (!isWanted) return;
      if (table === null) work();
      else setMade({ of: making, table });
    };
    if (elsewhere === null) timer = setTimeout(work);
    else void elsewhere({ firstLine, pretty }).then(take, () => take(null));
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [making, firstLine, pretty, elsewhere]);
  const isDone = making.isDone || made?.of === making;
  const table = made?.of === making ? made.table : making.table;
  return useMemo(
    () => (columns === null ? rowsOf('', noTable, 1, true) : rowsOf(text, table, columns, isDone)),
    [text, table, columns, isDone],
  );
}
