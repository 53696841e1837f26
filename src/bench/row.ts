/** One line of the printed table. */
export interface Row {
  readonly what: string;
  readonly measured: number;
  /** `null`: no goal is set for this row. */
  readonly target: number | null;
  /** What `measured` and `target` count: `× JSON.parse`, `bytes a character`, `ms`. */
  readonly unit: string;
}

/** Makes its rows one after the other, so that they can be printed as they come. */
export type RowGroup = () => Generator<Row>;
