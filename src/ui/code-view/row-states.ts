import { isFoldable } from './fold.ts';
import type { Folding } from './use-folding.ts';

/** Lines in one block that the browser may skip while it is out of view. */
export const blockLines = 200;

const opens = 1;
const folded = 2;
const hidden = 4;
const zero = 48;

/** What folding says of the lines, one digit a line, one text a block. */
export function rowStates(
  levels: Uint16Array,
  folding: Pick<Folding, 'folded' | 'hidden'>,
): readonly string[] {
  const bits = new Uint8Array(levels.length);
  for (let row = 0; row < bits.length; row += 1) if (isFoldable(levels, bits.length, row)) bits[row] = opens;
  for (const row of folding.folded) bits[row] = (bits[row] ?? 0) | folded;
  for (const { from, to } of folding.hidden) {
    for (let row = from; row < to; row += 1) bits[row] = (bits[row] ?? 0) | hidden;
  }
  return Array.from({ length: Math.ceil(bits.length / blockLines) }, (_, block) => {
    const inBlock = bits.subarray(block * blockLines, (block + 1) * blockLines);
    return String.fromCharCode(...inBlock.map((bit) => bit + zero));
  });
}

function has(states: string, line: number, bit: number): boolean {
  return ((states.charCodeAt(line) - zero) & bit) !== 0;
}

export const opensFold = (states: string, line: number): boolean => has(states, line, opens);
export const isFolded = (states: string, line: number): boolean => has(states, line, folded);
export const isHidden = (states: string, line: number): boolean => has(states, line, hidden);
