import type { RowsAnswer, RowsOrder, RowTable } from './diagnosis-messages.ts';

/** A part of a text that was read, to be cut into rows. */
export interface RowsWish extends Omit<RowsOrder, 'kind' | 'id'> {
  /** The whole text that it is a part of. */
  readonly source: string;
}

/** Rows of texts that are with the worker already: they need not cross a second time. */
export interface RowChannel {
  /** `null` when the worker is ended before it answers. */
  readonly ask: (wish: RowsWish) => Promise<RowTable | null>;
  readonly answered: (answer: RowsAnswer) => void;
  /** To be told when the worker was ended. */
  readonly ended: () => void;
}

export function createRowChannel(post: (order: RowsOrder) => void): RowChannel {
  const waiting = new Map<number, (table: RowTable | null) => void>();
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
