import { createContext, useContext, useMemo } from 'react';
import type { Pane } from '../../core/diagnosis.ts';
import type { RowsWish } from '../../platform/row-channel.ts';
import type { RowTable } from '../../ui/code-view/row-table.ts';
import type { MakeTable } from '../../ui/code-view/use-rows.ts';
import type { CaseInput } from './case.tsx';

/** Cuts a part of a text that was read into rows, away from the page; `null` when that cannot be done. */
export type CutRows = (wish: RowsWish) => Promise<RowTable | null>;

export const CutRowsContext = createContext<CutRows | null>(null);

/** Rows of a pane from where its text was read. A decoded body is a text that only the page has. */
export function useMakeTable(pane: Pane, input: CaseInput): MakeTable | undefined {
  const cutRows = useContext(CutRowsContext);
  return useMemo(() => {
    const { of, start, end, text } = pane;
    const source = of === 'paste' ? input.paste : input.request;
    if (cutRows === null || text !== null || source === null) return undefined;
    return (options) => cutRows({ source, of, start, end, ...options });
  }, [cutRows, pane, input]);
}
