import type { TextEdit } from '../text/edit.ts';

/** The edits of one accepted change. */
export interface Made {
  readonly id: string;
  readonly edits: readonly TextEdit[];
  /** Whether a value in it is still to be filled in. */
  readonly asks: boolean;
}

/** Stands where a value is to be filled in. */
export const stub = '…';

/** The edits with something in place of what is to be filled in, to ask whether the rest is well-formed. */
export function filledIn({ edits, asks }: Made): readonly TextEdit[] {
  return asks ? edits.map((edit) => ({ ...edit, text: edit.text.replaceAll(stub, 'null') })) : edits;
}
