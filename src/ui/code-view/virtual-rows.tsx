import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type RefObject,
} from 'react';
import { foldHandlers, foldWords, keepFoldStop, type Fold } from './code-fold.tsx';
import { MarkedLine, PlainLine, type LineContext } from './code-line.tsx';
import type { Display } from './display.ts';
import { foldAt, isFoldable } from './fold.ts';
import { ghostIndent, GhostLine, MessageLine } from './ghost-line.tsx';
import { marksByLine, type CodeMark } from './lines.ts';
import { revealMark, type Reveal } from './reveal.ts';
import { deepestIndent, type Rows } from './rows.ts';
import type { Folding } from './use-folding.ts';

const rowHeight = 24;
const rowsBeyond = 20;
/** Firefox draws no element higher than about 17.8 million pixels; a higher text scrolls faster than it is drawn. */
const highest = 15_000_000;
const rowsAbove = 3;

/** A line below a row: where something is missing, or words that its row has no room for. */
export interface BelowRow {
  readonly mark: CodeMark;
  readonly row: number;
}

/** A place to scroll to. */
export interface Seek {
  readonly offset: number;
}

interface VirtualRowsProps {
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly context: LineContext;
  readonly rows: Rows;
  readonly display: Display<BelowRow>;
  readonly folding: Folding;
  readonly marks: readonly CodeMark[];
  /** Marks whose words stand on a line of their own. */
  readonly silent: ReadonlySet<CodeMark>;
  readonly reveal: Reveal | null;
  readonly seek: Seek | null;
  /** How the text was cut into rows: cut anew, it is scrolled to the same place. */
  readonly layout: string;
  readonly label: string;
  readonly numberWidth: string;
}

export function indentOf(rows: Rows, row: number): string {
  return rows.isAdded(row) ? '  '.repeat(Math.min(rows.levels[row] ?? 0, deepestIndent)) : '';
}

/** Only the rows in view exist. For texts of many megabytes; find and copy must be offered beside it. */
export function VirtualRows(props: VirtualRowsProps) {
  const { scroll, context, rows, display, folding, marks, reveal, seek } = props;
  const height = Math.min(display.count * rowHeight, highest);
  const [view, setView] = useState({ first: 0, shown: 40 });
  const hadFocus = useRef(false);

  useLayoutEffect(() => {
    const container = scroll.current;
    if (container === null || seek === null) return;
    const place = display.placeOf(rows.rowAt(seek.offset));
    const { first, shown } = windowOf(container, display.count, height);
    if (place < first + 1 || place > first + shown - 2) {
      container.scrollTop = Math.max(0, (place / display.count) * height - rowsAbove * rowHeight);
    }
    setView(windowOf(container, display.count, height));
    // oxlint-disable-next-line react/exhaustive-deps -- only when another place is wanted, or the rows are others
  }, [seek, props.layout]);
  const revealed = useRef<Reveal | null>(null);
  // The row of the mark is drawn a render later; once shown, the reader's own scrolling is left alone.
  useEffect(() => {
    const container = scroll.current;
    if (container === null) return;
    keepFoldStop(container);
    if (hadFocus.current && document.activeElement === document.body)
      container.focus({ preventScroll: true });
    if (reveal === null || revealed.current === reveal) return;
    if (revealMark(container, reveal)) revealed.current = reveal;
  }, [scroll, reveal, view, folding]);

  const { toggle } = folding;
  const handlers = useMemo(() => foldHandlers(toggle), [toggle]);
  const from = Math.max(0, Math.min(view.first, display.count) - rowsBeyond);
  const to = Math.min(display.count, view.first + view.shown + rowsBeyond);
  const top = view.first === from ? 0 : (from / display.count) * height;
  return (
    <div
      {...handlers}
      ref={scroll}
      aria-label={props.label}
      className="code-scroll"
      data-wrap="false"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset groups controls, this groups lines
      role="group"
      // The text scrolls on its own, so the keyboard must be able to enter it (WCAG 2.1.1).
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onScroll={(event) => {
        const container = event.currentTarget;
        // The row that holds the focus may go: the view keeps it.
        hadFocus.current = container.contains(document.activeElement);
        setView(windowOf(container, display.count, height));
      }}
    >
      <div className="code-rows" style={{ height }}>
        <div
          className="code-window"
          style={{ transform: `translateY(${top}px)`, '--number-width': props.numberWidth } as CSSProperties}
        >
          <ShownRows {...props} from={from} marks={marks} rows={rows} to={to} context={context} />
        </div>
      </div>
    </div>
  );
}

interface ShownRowsProps extends VirtualRowsProps {
  readonly from: number;
  readonly to: number;
}

function ShownRows({ from, to, context, rows, display, folding, marks, silent }: ShownRowsProps) {
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
  const indent = indentOf(rows, row);
  if (mark.tone !== 'missing' || mark.ghost === null) return <MessageLine indent={indent} mark={mark} />;
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

function windowOf(container: HTMLElement, count: number, height: number): { first: number; shown: number } {
  return {
    first: height === 0 ? 0 : Math.floor((container.scrollTop / height) * count),
    shown: Math.ceil(container.clientHeight / rowHeight),
  };
}
