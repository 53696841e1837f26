import { rowHeight } from './virtual-rows.tsx';

/** Where the width of the view cannot be known. */
const usualColumns = 80;
/** Width of sign, number, chevron and their gaps, in characters. */
const gutterColumns = 16;

/** How much of the text the view has room for. */
export interface Size {
  readonly columns: number;
  readonly shown: number;
}

let last: Size | null = null;

/** What was measured last: a text that takes the same place can be cut into rows before it has been laid out. */
export function lastSize(): Size | null {
  return last;
}

export function sizeOf(container: HTMLElement): Size {
  const fitting = Math.floor(container.clientWidth / characterWidth(container)) - gutterColumns;
  last = {
    // In steps, so that a pane that is drawn out does not count its rows anew at every pixel.
    columns: fitting > 0 ? Math.max(30, fitting - (fitting % 5)) : usualColumns,
    shown: Math.ceil(container.clientHeight / rowHeight),
  };
  return last;
}

/** Nearly all fonts of one width give a character three fifths of their size. */
function characterWidth(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize) * 0.602 || 8;
}
