import { startTransition, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '../button.tsx';
import type { TextViewProps } from './code-view.tsx';
import { createDisplay, type Display } from './display.ts';
import { FindBar, type FoundPlace } from './find-bar.tsx';
import { GoToLine } from './go-to-line.tsx';
import { linesBelow } from './lines-below.ts';
import type { CodeMark } from './lines.ts';
import { OverviewMarks } from './overview-marks.tsx';
import { overviewTicks } from './overview.ts';
import { longestRow } from './row-table.ts';
import { useFolding } from './use-folding.ts';
import { useRows } from './use-rows.ts';
import { lastSize, sizeOf, type Size } from './view-size.ts';
import { ViewTools } from './view-tools.tsx';
import { indentOf, type BelowRow } from './shown-rows.tsx';
import { highest, rowHeight, VirtualRows } from './virtual-rows.tsx';

/** Rows that are drawn where the height of the view cannot be known. */
const usualShown = 40;
/** A text of which only the rows in view are in the page. Find, jump and copy work over the whole of it. */
export function LargeText(props: TextViewProps) {
  const { text, reveal, pretty, wrap, label, firstLine, setSourceOf, onPlace } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<Size | null>(lastSize);
  const isBroken = pretty?.isOn === true;
  const columns = wrap.isOn ? (measured?.columns ?? null) : longestRow;
  const rows = useRows(text, { firstLine, pretty: isBroken }, columns, props.makeTable ?? null);
  const placed = useMemo(() => props.marks.filter((mark) => mark.start < rows.end), [props.marks, rows]);
  // The mark that was led to, else the first: there the view begins, and there it stays when its rows are cut anew.
  const led = props.marks.find(({ id }) => id === reveal?.id)?.start ?? props.marks[0]?.start ?? 0;
  const aim = useMemo(() => ({ offset: led, reveal, text }), [led, reveal, text]);
  const [jump, setJump] = useState<{ readonly offset: number; readonly since: typeof aim } | null>(null);
  const seek = jump?.since === aim ? jump : led < rows.end ? aim : null;
  const goTo = (offset: number) => setJump({ offset, since: aim });
  const folding = useFolding(
    rows.levels,
    rows.count,
    seek === null ? null : { row: rows.rowAt(seek.offset), wish: seek },
  );
  const below = useMemo(() => linesBelow(rows, placed, columns ?? longestRow), [rows, placed, columns]);
  const display = useMemo(
    () => createDisplay(rows.count, folding.hidden, below.lines),
    [rows, folding.hidden, below],
  );
  const [found, setFound] = useState<FoundPlace | null>(null);
  const [isFinding, setFinding] = useState(0);
  const shownMarks = useMemo(
    () => (found === null ? placed : [...placed, foundMark(label, found)]),
    [placed, found, label],
  );
  const context = useMemo(() => ({ ...props.context, text }), [props.context, text]);
  const ticks = useMemo(
    // Where a mark stands among all rows is known when all are made.
    () => (rows.end < text.length ? [] : overviewTicks(placed, (offset) => rows.rowAt(offset), rows.count)),
    [placed, rows, text],
  );

  useEffect(() => {
    setSourceOf((row, column) => {
      if (row >= rows.count) return null;
      const { start, end } = rows.rangeOf(row);
      return Math.min(start + Math.max(0, column - indentOf(rows, row).length), end);
    });
  }, [setSourceOf, rows]);

  useEffect(() => {
    const container = scroll.current;
    if (container === null) return undefined;
    const measure = () => {
      const next = sizeOf(container);
      // What a person does meanwhile comes first.
      startTransition(() =>
        setMeasured((last) => (last?.columns === next.columns && last.shown === next.shown ? last : next)),
      );
    };
    // Told right after the page was laid out: to ask then lays out nothing. The rows are work of their own.
    const observer = new ResizeObserver(measure);
    observer.observe(container);
    return () => observer.disconnect();
  }, []);

  const openFind = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    setFinding((last) => last + 1);
  };
  const closeFind = () => {
    setFinding(0);
    setFound(null);
    scroll.current?.focus({ preventScroll: true });
  };
  const { lastLine } = rows;
  return (
    // Ctrl+F anywhere in it; the browser's own would see only the rows in view.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="flex flex-col gap-2" onKeyDown={openFind}>
      <ViewTools folding={folding} label={label} pretty={pretty} wrap={wrap}>
        <Button
          aria-keyshortcuts="Control+F Meta+F"
          look="quiet"
          small
          onClick={() => setFinding((last) => last + 1)}
        >
          Find
        </Button>
        {lastLine > firstLine ? (
          <GoToLine
            first={firstLine}
            last={lastLine}
            text={text}
            onGo={(offset) => {
              goTo(offset);
              onPlace(offset);
            }}
          />
        ) : null}
      </ViewTools>
      {isFinding === 0 ? null : (
        <FindBar
          label={label}
          opened={isFinding}
          text={text}
          from={() => rows.rangeOf(rowInView(scroll.current, display)).start}
          onClose={closeFind}
          onFound={(place) => {
            setFound(place);
            if (place === null) return;
            goTo(place.start);
            onPlace(place.start);
          }}
        />
      )}
      <p className="text-ink-soft hidden text-sm print:block">
        A large text: the lines that were in view are printed.
      </p>
      <div className="code-frame">
        <VirtualRows
          context={context}
          // Until its width is known, the view has the height it will have: nothing below it moves.
          height={columns === null ? highest : Math.min(display.count * rowHeight, highest)}
          display={display}
          folding={folding}
          label={label}
          marks={shownMarks}
          numberWidth={`${String(lastLine).length + 1}ch`}
          reveal={reveal}
          rows={rows}
          scroll={scroll}
          layout={`${isBroken} ${columns}`}
          seek={seek}
          shown={measured?.shown ?? usualShown}
          silent={below.silent}
        />
        <OverviewMarks ticks={ticks} onTick={({ start }) => goTo(start)} />
      </div>
      <div className="screen-only flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">{props.tools}</div>
    </div>
  );
}

/** The first row that is in view. */
function rowInView(container: HTMLElement | null, display: Display<BelowRow>): number {
  if (container === null || container.scrollHeight === 0) return 0;
  const shown = display.at(Math.ceil((container.scrollTop / container.scrollHeight) * display.count));
  return 'row' in shown ? shown.row : shown.extra.row;
}

function foundMark(label: string, { start, end }: FoundPlace): CodeMark {
  return {
    id: `found-in-${label.replaceAll(' ', '-')}`,
    start,
    end,
    tone: 'found',
    sign: null,
    message: '',
    where: '',
    ghost: null,
  };
}
