import type { RowsAnswer, RowsOrder } from './diagnosis-messages.ts';

/** A part of a text that was read, to be cut into rows. */
export interface RowsWish extends Omit<RowsOrder, 'kind' | 'id'> {
  /** The whole text that it is a part of. */
  readonly source: string;
}

/** Rows of texts that are with the worker already: they need not cross a second time. */
export interface RowChannel<Table> {
  /** `null` when the worker is ended before it answers. */
  readonly ask: (wish: RowsWish) => Promise<Table | null>;
  readonly answered: (answer: RowsAnswer<Table>) => void;
  /** To be told when the worker was ended. */
  readonly ended: () => void;
}

export function createRowChannel<Table>(post: (order: RowsOrder) => void): RowChannel<Table> {
  const waiting = new Map<number, (table: Table | null) => void>();
  let last = 0;
  return {
    ask: ({ of, start, end, firstLine, pretty, columns }) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        post({ kind: 'rows', id: last, of, start, end, firstLine, pretty, columns });
      }),
    answered: ({ id, table }) => {
      waiting.get(id)?.(table);
      waiting.delete(id);
    },
    ended: () => {
      for (const resolve of waiting.values()) resolve(null);
      waiting.clear();
    },
  };
}
