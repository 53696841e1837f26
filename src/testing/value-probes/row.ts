/** A value that is wrong, what stands there afterwards, and a value beside it that is right. */
export interface ValueRow {
  readonly field: string;
  /** What the API says of the field; `null`: it says nothing, the value is wrong by itself. */
  readonly message: string | null;
  /** JSON text of the value that is sent. */
  readonly wrong: string;
  /** JSON text after the fix; several: a person decides; `ask`: a person fills it; `null`: nothing can be written. */
  readonly right: string | readonly string[] | null;
  /** Of the suggestion; of the finding where there is no fix. */
  readonly certainty: 'certain' | 'likely';
  /** JSON text of a value near it that no probe may remark on. */
  readonly neighbour: string;
  readonly probe: string;
  /** What was really meant, where the likely guess is known to miss it. */
  readonly truth?: string;
}

type Right = ValueRow['right'];

/** Rows of one field and message: wrong, right, certainty, neighbour, probe. */
export function rowsOf(
  field: string,
  message: string | null,
  rows: readonly (readonly [string, Right, ValueRow['certainty'], string, string, string?])[],
): readonly ValueRow[] {
  return rows.map(([wrong, right, certainty, neighbour, probe, truth]) => ({
    field,
    message,
    wrong,
    right,
    certainty,
    neighbour,
    probe,
    ...(truth === undefined ? {} : { truth }),
  }));
}
