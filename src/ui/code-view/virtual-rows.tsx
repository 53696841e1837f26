import {
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import { foldHandlers, keepFoldStop } from './code-fold.tsx';
import { signWidth } from './lines.ts';
import { revealMark, type Reveal } from './reveal.ts';
import { ShownRows, type RowsInView } from './shown-rows.tsx';

export const rowHeight = 24;
const rowsBeyond = 12;
/** Firefox draws no element higher than about 17.8 million pixels; a higher text scrolls faster than it is drawn. */
export const highest = 15_000_000;
const rowsAbove = 3;

/** A place to scroll to. */
export interface Seek {
  readonly offset: number;
}

interface VirtualRowsProps extends RowsInView {
  readonly scroll: RefObject<HTMLDivElement | null>;
  /** Of all rows together, in pixels. */
  readonly height: number;
  /** How many rows fit into the view. */
  readonly shown: number;
  readonly reveal: Reveal | null;
  readonly seek: Seek | null;
  /** How the text was cut into rows: cut anew, it is scrolled to the same place. */
  readonly layout: string;
  readonly label: string;
  readonly numberWidth: string;
}

/** Only the rows in view exist. For texts of many megabytes; find and copy must be offered beside it. */
export function VirtualRows(props: VirtualRowsProps) {
  const { scroll, rows, display, folding, height, shown, reveal, seek } = props;
  // A jump draws what is in view and nothing else: the rows beyond it follow when that is on the screen.
  const [{ first, isFar }, setView] = useState({ first: 0, isFar: true });
  // As last heard of: to ask the element lays out the whole page.
  const scrolled = useRef(0);
  const firstAt = (top: number) => (height === 0 ? 0 : Math.floor((top / height) * display.count));
  const showFrom = (next: number) =>
    setView((last) =>
      next === last.first ? last : { first: next, isFar: last.isFar || Math.abs(next - last.first) > shown },
    );
  const hadFocus = useRef(false);

  useLayoutEffect(() => {
    const container = scroll.current;
    if (container === null || seek === null) return;
    const place = display.placeOf(rows.rowAt(seek.offset));
    const inView = firstAt(scrolled.current);
    if (place < inView + 1 || place > inView + shown - 2) {
      container.scrollTop = Math.max(0, (place / display.count) * height - rowsAbove * rowHeight);
      scrolled.current = container.scrollTop;
    }
    showFrom(firstAt(scrolled.current));
    // oxlint-disable-next-line react/exhaustive-deps -- only when another place is wanted, or the rows are others
  }, [seek, props.layout]);
  useEffect(() => {
    if (isFar) startTransition(() => setView((last) => ({ ...last, isFar: false })));
  }, [isFar, first]);
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
  }, [scroll, reveal, first, isFar, folding]);

  const { toggle } = folding;
  const handlers = useMemo(() => foldHandlers(toggle), [toggle]);
  const [above, below] = isFar ? [0, 1] : [rowsBeyond, rowsBeyond];
  const from = Math.max(0, Math.min(first, display.count) - above);
  const to = Math.min(display.count, first + shown + below);
  // The first row in view stands where it is scrolled to, however many are drawn above it.
  const top = first === 0 ? 0 : (first / display.count) * height - (first - from) * rowHeight;
  const style: CSSProperties & Record<'--number-width' | '--sign-width', string> = {
    transform: `translateY(${top}px)`,
    '--number-width': props.numberWidth,
    '--sign-width': signWidth(props.marks),
  };
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
        scrolled.current = container.scrollTop;
        const next = firstAt(scrolled.current);
        // Else the frame that jumps would show no row.
        if (Math.abs(next - first) > shown) flushSync(() => showFrom(next));
        else showFrom(next);
      }}
    >
      <div className="code-rows" style={{ height }}>
        <div className="code-window" style={style}>
          <ShownRows
            context={props.context}
            display={display}
            folding={folding}
            from={from}
            marks={props.marks}
            rows={rows}
            silent={props.silent}
            to={to}
          />
        </div>
      </div>
    </div>
  );
}
