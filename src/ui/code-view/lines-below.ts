import type { ExtraLine } from './display.ts';
import type { CodeMark } from './lines.ts';
import { deepestIndent } from './row-table.ts';
import type { Rows } from './rows.ts';
import type { BelowRow } from './shown-rows.tsx';

/** Between a text and the words at its end. */
const gap = 2;

/** Words are set in another face than the text: so wide is one of their characters, by and large, in those of the text. */
const widthOfWords = 0.85;

/** Words stand below what their line was cut into, but never further from their mark than this. */
const nearest = 3;

const isGhost = ({ tone, start, end }: CodeMark): boolean => tone === 'missing' && end <= start;

interface LinesBelow {
  /** In the order of their rows. */
  readonly lines: readonly ExtraLine<BelowRow>[];
  /** Marks whose words stand there and not in their row. */
  readonly silent: ReadonlySet<CodeMark>;
}

/**
 * Rows of a large text are of one height, so what does not fit into them stands on lines of its own: places where
 * something is missing, and words at the end of a row that is full.
 */
export function linesBelow(rows: Rows, marks: readonly CodeMark[], columns: number): LinesBelow {
  const words = new Map<number, number>();
  const placed = marks.map((mark) => ({ mark, row: rows.rowAt(mark.start) }));
  for (const { mark, row } of placed) {
    if (!isGhost(mark)) words.set(row, (words.get(row) ?? 0) + gap + mark.message.length);
  }
  const indentOf = (row: number): number =>
    rows.isAdded(row) ? 2 * Math.min(rows.levels[row] ?? 0, deepestIndent) : 0;
  const isFull = (row: number): boolean => {
    const { start, end } = rows.rangeOf(row);
    return indentOf(row) + (end - start) + (words.get(row) ?? 0) > columns;
  };
  const indentBefore = ({ mark, row }: { readonly mark: CodeMark; readonly row: number }): number =>
    Math.max(0, Math.min(indentOf(row), columns - gap - Math.ceil(mark.message.length * widthOfWords)));
  const below = placed.filter(({ mark, row }) => isGhost(mark) || (mark.message !== '' && isFull(row)));
  return {
    lines: below
      .toSorted((one, other) => one.row - other.row)
      .map((one) => ({
        after: Math.min(rows.lastOf(one.row), one.row + nearest),
        holds: { ...one, indent: indentBefore(one) },
      })),
    silent: new Set(below.filter(({ mark }) => !isGhost(mark)).map(({ mark }) => mark)),
  };
}
