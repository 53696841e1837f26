import { useEffect, useLayoutEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import { MarkedLine, PlainLine, type LineContext } from './code-line.tsx';
import { revealMark, type Reveal } from './reveal.ts';
import { createRows } from './rows.ts';
import { marksByLine, type CodeMark, type LineRange } from './lines.ts';

const rowHeight = 24;
const rowsBeyond = 20;
/** Before the height of the view is known; fewer than fit at its usual height. */
const rowsInView = 20;
/** Firefox draws no element higher than about 17.8 million pixels; a higher text scrolls faster than it is drawn. */
const highest = 15_000_000;

interface VirtualRowsProps {
  readonly context: LineContext;
  readonly firstLine: number;
  readonly marks: readonly CodeMark[];
  readonly reveal: Reveal | null;
  readonly label: string;
}

/** Only the rows in view exist. For texts of many megabytes; find and copy must be offered beside it. */
export function VirtualRows({ context, firstLine, marks, reveal, label }: VirtualRowsProps) {
  const ref = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => createRows(context.text, firstLine), [context.text, firstLine]);
  const height = Math.min(rows.count * rowHeight, highest);
  const [view, setView] = useState({ first: 0, shown: 40 });

  const scrollToRow = (row: number) => {
    const container = ref.current;
    if (container === null) return;
    container.scrollTop = Math.max(0, (row / rows.count) * height - 3 * rowHeight);
    setView(windowOf(container, rows.count, height));
  };

  const wanted = reveal === null ? undefined : marks.find((mark) => mark.id === reveal.id);
  const [firstMark] = marks;
  useLayoutEffect(() => {
    const row = firstMark === undefined ? 0 : rows.rowAt(firstMark.start);
    // A mark among the first rows is in view already; asking for sizes would lay out the whole page at once.
    if (row > rowsInView) scrollToRow(row);
    // oxlint-disable-next-line react/exhaustive-deps -- once a text, not once a scroll
  }, [rows, firstMark]);
  useLayoutEffect(() => {
    if (wanted !== undefined) scrollToRow(rows.rowAt(wanted.start));
    // oxlint-disable-next-line react/exhaustive-deps -- only when another mark is wanted
  }, [reveal]);
  const revealed = useRef<Reveal | null>(null);
  // The row of the mark is drawn a render later; once shown, the reader's own scrolling is left alone.
  useEffect(() => {
    if (ref.current === null || reveal === null || revealed.current === reveal) return;
    if (revealMark(ref.current, reveal)) revealed.current = reveal;
  }, [reveal, view]);

  const from = Math.max(0, view.first - rowsBeyond);
  const to = Math.min(rows.count, view.first + view.shown + rowsBeyond);
  const shown = Array.from({ length: to - from }, (_, index) => from + index);
  const ranges: LineRange[] = shown.map(rows.rangeOf);
  const low = ranges[0]?.start ?? 0;
  const high = ranges.at(-1)?.end ?? 0;
  const byRow = marksByLine(
    ranges,
    marks.filter((mark) => mark.start <= high && mark.end >= low),
  );
  const top = view.first === from ? 0 : (from / rows.count) * height;
  return (
    <div
      ref={ref}
      aria-label={label}
      className="code-scroll"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset groups controls, this groups lines
      role="group"
      // The text scrolls on its own, so the keyboard must be able to enter it (WCAG 2.1.1).
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onScroll={(event) => setView(windowOf(event.currentTarget, rows.count, height))}
    >
      <div className="code-rows" style={{ height }}>
        <div
          className="code-window"
          style={
            {
              transform: `translateY(${top}px)`,
              '--number-width': `${String(firstLine + rows.count).length}ch`,
            } as CSSProperties
          }
        >
          {shown.map((row, index) => {
            const line = rows.lineOf(row);
            const range = ranges[index] ?? { start: 0, end: 0 };
            const inRow = byRow.get(index);
            const numbering = { cut: line === null, style: { counterReset: `line ${(line ?? 1) - 1}` } };
            return inRow === undefined ? (
              <PlainLine key={row} {...numbering} line={context.text.slice(range.start, range.end)} />
            ) : (
              <MarkedLine key={row} {...numbering} context={context} marks={inRow} range={range} />
            );
          })}
        </div>
      </div>
    </div>
  );
}

function windowOf(container: HTMLElement, count: number, height: number): { first: number; shown: number } {
  return {
    first: Math.floor((container.scrollTop / height) * count),
    shown: Math.ceil(container.clientHeight / rowHeight),
  };
}
