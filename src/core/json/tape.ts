/**
 * The index of a JSON text: two 32-bit numbers for each token, in text order, nothing copied out of the text.
 *
 * - name or scalar: `start`, `end` (quotes included; `start === end` where a value is missing)
 * - opening bracket: `start`, slot of its closing entry, plus 1 when it holds members instead of elements
 * - closing bracket: `offset`, slot of its opening entry, plus 1 when the bracket is really written there
 *
 * A slot is an index into `entries`; slots are even, so the lowest bit of a link is free for the two flags.
 * While a bracket is still open, its link holds the enclosing bracket in the same way, so no other stack is needed.
 */
export interface Tape {
  readonly text: string;
  readonly entries: Int32Array;
  /** Numbers in use; the rest is slack. */
  readonly size: number;
}

export function startOf(tape: Tape, slot: number): number {
  return tape.entries[slot] ?? 0;
}

export function linkOf(tape: Tape, slot: number): number {
  return tape.entries[slot + 1] ?? 0;
}

/** `{`, `[` or `(`: no scalar starts with one of these. */
export function isOpener(code: number): boolean {
  return code === 123 || code === 91 || code === 40;
}

export function isContainer(tape: Tape, slot: number): boolean {
  return isOpener(tape.text.charCodeAt(startOf(tape, slot)));
}

/** The slot behind a value. */
export function nextSlot(tape: Tape, slot: number): number {
  return isContainer(tape, slot) ? (linkOf(tape, slot) & ~1) + 2 : slot + 2;
}

/** The offset behind a value. */
export function endOf(tape: Tape, slot: number): number {
  const link = linkOf(tape, slot);
  if (!isContainer(tape, slot)) return link;
  const close = link & ~1;
  return startOf(tape, close) + (linkOf(tape, close) & 1);
}
