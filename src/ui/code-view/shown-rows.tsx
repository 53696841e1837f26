import { foldWords, type Fold } from './code-fold.tsx';
import { MarkedLine, PlainLine, type LineContext } from './code-line.tsx';
import type { Display } from './display.ts';
import { foldAt, isFoldable } from './fold.ts';
import { ghostIndent, GhostLine, MessageLine } from './ghost-line.tsx';
import { marksByLine, type CodeMark } from './lines.ts';
import { deepestIndent } from './row-table.ts';
import type { Rows } from './rows.ts';
import type { Folding } from './use-folding.ts';

/** A line below a row: where something is missing, or words that its row has no room for. */
export interface BelowRow {
  readonly mark: CodeMark;
  readonly row: number;
  /** Blanks before its words: those of the row, less what the words need of its width. */
  readonly indent: number;
}

/** A large text, as far as it is cut into rows. */
export interface RowsInView {
  readonly context: LineContext;
  readonly rows: Rows;
  readonly display: Display<BelowRow>;
  readonly folding: Folding;
  readonly marks: readonly CodeMark[];
  /** Marks whose words stand on a line of their own. */
  readonly silent: ReadonlySet<CodeMark>;
}

export function indentOf(rows: Rows, row: number): string {
  return rows.isAdded(row) ? '  '.repeat(Math.min(rows.levels[row] ?? 0, deepestIndent)) : '';
}

interface ShownRowsProps extends RowsInView {
  readonly from: number;
  readonly to: number;
}

/** The lines from one place of the screen to another. */
export function ShownRows({ from, to, context, rows, display, folding, marks, silent }: ShownRowsProps) {
  const { text } = context;
  const shown = Array.from({ length: Math.max(0, to - from) }, (_, index) => display.at(from + index));
  const visible = shown.flatMap((one) => ('row' in one ? [one.row] : []));
  const ranges = visible.map(rows.rangeOf);
  const low = ranges[0]?.start ?? 0;
  const high = ranges.at(-1)?.end ?? 0;
  const byRow = marksByLine(
    ranges,
    // A mark is drawn on its first rows only: one that begins above the window is not in it.
    marks.filter((mark) => mark.start >= low && mark.start <= high && !isBetween(mark, ranges)),
  );
  let index = -1;
  return shown.map((one) => {
    if ('extra' in one)
      return <Below key={`${one.extra.mark.id}-below`} below={one.extra} context={context} rows={rows} />;
    index += 1;
    const { row } = one;
    const range = ranges[index] ?? { start: 0, end: 0 };
    const marked = byRow.get(index);
    const shared = {
      row,
      number: rows.lineOf(row),
      fold: isFoldable(rows.levels, rows.count, row) ? foldOf(rows, folding, marks, row) : null,
      indent: indentOf(rows, row),
    };
    if (marked === undefined)
      return <PlainLine key={row} {...shared} line={text.slice(range.start, range.end)} />;
    const isSilent = marked.starting.some((mark) => silent.has(mark));
    return (
      <MarkedLine key={row} {...shared} context={context} isSilent={isSilent} marks={marked} range={range} />
    );
  });
}

/** Whether a mark lies in rows that are folded away between two that are shown. */
function isBetween(
  mark: CodeMark,
  ranges: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const at = ranges.findLastIndex(({ start }) => start <= mark.start);
  const range = ranges[at];
  const next = ranges[at + 1];
  return range !== undefined && next !== undefined && mark.start > range.end && mark.end < next.start;
}

function Below({ below, context, rows }: { below: BelowRow; context: LineContext; rows: Rows }) {
  const { mark, row } = below;
  if (mark.tone !== 'missing' || mark.ghost === null)
    return <MessageLine indent={' '.repeat(below.indent)} mark={mark} />;
  const indent = indentOf(rows, row);
  const { start, end } = rows.rangeOf(row);
  const line = indent + context.text.slice(start, Math.min(end, start + 200));
  return <GhostLine context={context} indent={ghostIndent(line)} mark={mark} />;
}

function foldOf(rows: Rows, folding: Folding, marks: readonly CodeMark[], row: number): Fold {
  const isFolded = folding.folded.has(row);
  const line = rows.lineOf(row);
  const name = line === null ? 'This part' : `Line ${line}`;
  // How much an open part holds may take as long to count as the text is: it is said once it is folded.
  if (!isFolded) return { isFolded, name, holds: '' };
  const { from, to } = foldAt(rows.levels, rows.count, row);
  const start = rows.rangeOf(from).start;
  const { end } = rows.rangeOf(to - 1);
  const inside = marks.filter((mark) => mark.sign !== null && mark.start >= start && mark.start <= end);
  const holds = foldWords(to - from, inside.length);
  return { isFolded, holds, name: `${name}: ${holds}` };
}
