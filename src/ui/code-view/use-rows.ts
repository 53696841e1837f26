import { useEffect, useMemo, useState } from 'react';
import { startRows, type Rows } from './rows.ts';

/** Milliseconds of one piece of work: what a person does in between is answered within a frame. */
const piece = 8;
/** The first rows are part of the drawing itself: a screenful is there after the first look at the clock. */
const firstPiece = 1;

/**
 * The rows of a large text. The first are there at once; the others follow piece by piece, so that megabytes keep
 * nobody waiting. `columns: null`: not known yet, no rows.
 */
export function useRows(text: string, firstLine: number, pretty: boolean, columns: number | null): Rows {
  const making = useMemo(() => {
    const started = startRows(columns === null ? '' : text, { firstLine, pretty, columns: columns ?? 1 });
    return { ...started, isDone: started.workFor(firstPiece) };
  }, [text, firstLine, pretty, columns]);
  const [finished, setFinished] = useState<typeof making | null>(null);
  useEffect(() => {
    if (making.isDone) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      if (making.workFor(piece)) setFinished(making);
      else timer = setTimeout(work);
    };
    timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [making]);
  const isWhole = making.isDone || finished === making;
  // oxlint-disable-next-line react/exhaustive-deps -- the same making gives other rows once it is finished
  return useMemo(() => making.rows(), [making, isWhole]);
}
