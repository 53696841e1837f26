import { memo, useEffect, useLayoutEffect, useMemo, useRef, type CSSProperties } from 'react';
import { useLater } from '../later.tsx';
import { foldHandlers, foldWords, keepFoldStop, type Fold } from './code-fold.tsx';
import { MarkedLine, PlainLine, type LineContext } from './code-line.tsx';
import { foldAt } from './fold.ts';
import { ghostIndent, GhostLine } from './ghost-line.tsx';
import { lineAt, marksByLine, signWidth, type CodeMark, type LineMarks, type LineRange } from './lines.ts';
import { findMark, revealMark, scrollWithin, type Reveal } from './reveal.ts';
import { blockLines, isFolded, isHidden, opensFold, rowStates } from './row-states.ts';
import type { Folding } from './use-folding.ts';

/** Fewer than fit into the view, even when some of them are wrapped. */
const linesInView = 14;

export interface LineBlocksProps {
  readonly context: LineContext;
  readonly ranges: readonly LineRange[];
  readonly levels: Uint16Array;
  readonly folding: Folding;
  /** Number of each line in the text it was taken from; 0 where a break was added. */
  readonly numbers: Uint32Array;
  readonly marks: readonly CodeMark[];
  readonly reveal: Reveal | null;
  readonly label: string;
  readonly wrap: boolean;
}

/** All lines as real text: the browser's find, selection, print and screen readers work over the whole of it. */
export function LineBlocks(props: LineBlocksProps) {
  const { context, ranges, levels, folding, numbers, marks, reveal, label, wrap } = props;
  const ref = useRef<HTMLDivElement>(null);
  const byLine = useMemo(() => marksByLine(ranges, marks), [ranges, marks]);
  const [firstMark] = marks;

  useLayoutEffect(() => {
    const container = ref.current;
    if (container === null || firstMark === undefined) return;
    // Among the first lines it is in view already; asking for sizes would lay out the whole page at once.
    if (lineAt(ranges, firstMark.start) < linesInView) return;
    const target = findMark(container, firstMark.id);
    if (target !== null) scrollWithin(container, target);
  }, [firstMark, ranges]);

  useEffect(() => {
    if (ref.current !== null && reveal !== null) revealMark(ref.current, reveal);
  }, [reveal]);

  const { show, toggle } = folding;
  useEffect(() => {
    const container = ref.current;
    const open = (event: Event) => {
      const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
      if (line !== null) show(Number(line.dataset['row']));
    };
    container?.addEventListener('beforematch', open);
    return () => container?.removeEventListener('beforematch', open);
  }, [show]);
  const states = useMemo(() => rowStates(levels, folding), [levels, folding]);
  useEffect(() => {
    if (ref.current !== null) keepFoldStop(ref.current);
  });
  const handlers = useMemo(() => foldHandlers(toggle), [toggle]);

  // The blocks that are looked at come at once, the others of a new text when nothing more urgent is to be drawn.
  const isWhole = useLater(context.text, true, '') === context.text;
  const wantedBlock = blockOf(ranges, marks.find(({ id }) => id === reveal?.id) ?? firstMark);
  const markedBlocks = new Set([...byLine.keys()].map((line) => Math.floor(line / blockLines)));
  const numberWidth = `${String(numbers.at(-1) ?? 1).length + 1}ch`;
  return (
    <div
      {...handlers}
      ref={ref}
      aria-label={label}
      className="code-scroll"
      data-wrap={wrap}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset groups controls, this groups lines
      role="group"
      // The text scrolls on its own, so the keyboard must be able to enter it (WCAG 2.1.1).
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {states.map((state, block) => {
        const isMarked = markedBlocks.has(block);
        if (!isWhole && block !== 0 && block !== wantedBlock) return <Unready key={block} states={state} />;
        return (
          <Block
            key={block}
            byLine={isMarked ? byLine : null}
            context={isMarked ? context : null}
            first={block * blockLines}
            levels={levels}
            marks={marks}
            numbers={numbers}
            numberWidth={numberWidth}
            ranges={ranges}
            states={state}
            text={context.text}
          />
        );
      })}
    </div>
  );
}

function blockOf(ranges: readonly LineRange[], mark: CodeMark | undefined): number {
  return mark === undefined ? 0 : Math.floor(lineAt(ranges, mark.start) / blockLines);
}

/** Keeps the place of lines that are still to be drawn. */
function Unready({ states }: { readonly states: string }) {
  return <div style={{ height: states.length * 24 }} />;
}

interface BlockProps extends Pick<LineBlocksProps, 'ranges' | 'levels' | 'numbers' | 'marks'> {
  readonly text: string;
  /** Index of the block's first line. */
  readonly first: number;
  readonly numberWidth: string;
  /** One character a line: {@link rowStates}. Equal texts mean that nothing has to be drawn again. */
  readonly states: string;
  /** `null` when no line of the block is marked: such a block is not drawn again when the current mark changes. */
  readonly byLine: ReadonlyMap<number, LineMarks> | null;
  readonly context: LineContext | null;
}

/** What the chevron of a line says. */
function foldOf({ ranges, levels, numbers, marks }: BlockProps, row: number, folded: boolean): Fold {
  const { from, to } = foldAt(levels, ranges.length, row);
  const start = ranges[from]?.start ?? 0;
  const end = ranges[to - 1]?.end ?? 0;
  const inside = marks.filter((mark) => mark.sign !== null && mark.start >= start && mark.start <= end);
  const holds = foldWords(to - from, inside.length);
  const line = numbers[row];
  return { isFolded: folded, holds, name: line ? `Line ${line}: ${holds}` : holds };
}

const Block = memo(function Block(props: BlockProps) {
  const { text, ranges, first, byLine, context, numbers, states } = props;
  const inBlock = ranges.slice(first, first + blockLines);
  const visible = inBlock.filter((_, index) => !isHidden(states, index)).length;
  const style: CSSProperties & Record<'--number-width' | '--sign-width', string> = {
    containIntrinsicSize: `auto ${visible * 24}px`,
    '--number-width': props.numberWidth,
    '--sign-width': signWidth(props.marks),
  };
  return (
    <div className="code-block" style={style}>
      {inBlock.map((range, index) => {
        const row = first + index;
        const marks = byLine?.get(row);
        const hidden = isHidden(states, index);
        const shared = {
          row,
          number: numbers[row] || null,
          fold: opensFold(states, index) ? foldOf(props, row, isFolded(states, index)) : null,
          isHidden: hidden,
        };
        if (marks === undefined || context === null) {
          return <PlainLine key={row} {...shared} line={text.slice(range.start, range.end)} />;
        }
        return [
          <MarkedLine key={row} {...shared} context={context} marks={marks} range={range} />,
          ...marks.ghosts.map((mark) => (
            <GhostLine
              key={mark.id}
              context={context}
              indent={ghostIndent(text.slice(range.start, range.end))}
              isHidden={hidden || isFolded(states, index)}
              mark={mark}
            />
          )),
        ];
      })}
    </div>
  );
});
