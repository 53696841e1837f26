import { memo, useEffect, useLayoutEffect, useMemo, useRef, type CSSProperties } from 'react';
import { MarkedLine, PlainLine, type LineContext } from './code-line.tsx';
import { findMark, revealMark, scrollWithin, type Reveal } from './reveal.ts';
import { lineRanges, marksByLine, type CodeMark, type LineMarks, type LineRange } from './lines.ts';

/** Lines in one block that the browser may skip while it is out of view. */
const blockLines = 200;

interface LineBlocksProps {
  readonly context: LineContext;
  readonly firstLine: number;
  /** Indices of lines that carry no number: breaks were added before them. */
  readonly addedLines: ReadonlySet<number>;
  readonly marks: readonly CodeMark[];
  readonly reveal: Reveal | null;
  readonly label: string;
}

/** All lines as real text: the browser's find, selection, print and screen readers work over the whole of it. */
export function LineBlocks({ context, firstLine, addedLines, marks, reveal, label }: LineBlocksProps) {
  const ref = useRef<HTMLDivElement>(null);
  const ranges = useMemo(() => lineRanges(context.text), [context.text]);
  const byLine = useMemo(() => marksByLine(ranges, marks), [ranges, marks]);
  const [firstMark] = marks;

  useLayoutEffect(() => {
    const container = ref.current;
    if (container === null || firstMark === undefined) return;
    const target = findMark(container, firstMark.id);
    if (target !== null) scrollWithin(container, target);
  }, [firstMark]);

  useEffect(() => {
    if (ref.current !== null && reveal !== null) revealMark(ref.current, reveal);
  }, [reveal]);

  const blocks = Array.from({ length: Math.ceil(ranges.length / blockLines) }, (_, index) => index);
  const markedBlocks = new Set([...byLine.keys()].map((line) => Math.floor(line / blockLines)));
  const numbers = useMemo(
    () => firstNumbers(ranges.length, firstLine, addedLines),
    [ranges, firstLine, addedLines],
  );
  const numberWidth = `${String(firstLine + ranges.length - addedLines.size).length}ch`;
  return (
    // The text scrolls on its own, so the keyboard must be able to enter it (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role
    <div ref={ref} aria-label={label} className="code-scroll" role="group" tabIndex={0}>
      {blocks.map((block) => {
        const first = block * blockLines;
        const isMarked = markedBlocks.has(block);
        return (
          <Block
            key={block}
            addedLines={addedLines}
            byLine={isMarked ? byLine : null}
            context={isMarked ? context : null}
            first={first}
            firstLine={numbers[block] ?? firstLine}
            numberWidth={numberWidth}
            ranges={ranges}
            text={context.text}
          />
        );
      })}
    </div>
  );
}

/** The number with which each block of lines begins: added lines do not count. */
function firstNumbers(count: number, firstLine: number, addedLines: ReadonlySet<number>): number[] {
  const numbers: number[] = [];
  let number = firstLine;
  for (let line = 0; line < count; line += 1) {
    const isAdded = addedLines.has(line);
    if (line % blockLines === 0) numbers.push(number);
    if (!isAdded) number += 1;
  }
  return numbers;
}

interface BlockProps {
  readonly text: string;
  readonly ranges: readonly LineRange[];
  /** Index of the block's first line. */
  readonly first: number;
  /** Number of its first line. */
  readonly firstLine: number;
  readonly addedLines: ReadonlySet<number>;
  readonly numberWidth: string;
  /** `null` when no line of the block is marked: such a block is not drawn again when the current mark changes. */
  readonly byLine: ReadonlyMap<number, LineMarks> | null;
  readonly context: LineContext | null;
}

const Block = memo(function Block(props: BlockProps) {
  const { text, ranges, first, addedLines, byLine, context } = props;
  const inBlock = ranges.slice(first, first + blockLines);
  const style: CSSProperties & Record<'--number-width', string> = {
    containIntrinsicSize: `auto ${inBlock.length * 24}px`,
    '--number-width': props.numberWidth,
  };
  return (
    <div className="code-block" style={style}>
      {/* Inside the block: what may be skipped keeps its counters to itself (CSS Containment, style containment). */}
      <div style={{ counterReset: `line ${props.firstLine - 1}` }}>
        {inBlock.map((range, index) => {
          const marks = byLine?.get(first + index);
          const cut = addedLines.has(first + index);
          return marks === undefined || context === null ? (
            <PlainLine key={first + index} cut={cut} line={text.slice(range.start, range.end)} />
          ) : (
            <MarkedLine key={first + index} context={context} cut={cut} marks={marks} range={range} />
          );
        })}
      </div>
    </div>
  );
});
