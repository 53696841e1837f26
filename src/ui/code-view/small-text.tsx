import { useEffect, useMemo, useRef } from 'react';
import type { TextViewProps } from './code-view.tsx';
import { bracketLevels } from './fold.ts';
import { LineBlocks } from './line-blocks.tsx';
import { lineAt, lineRanges, type CodeMark } from './lines.ts';
import { OverviewMarks } from './overview-marks.tsx';
import { overviewTicks } from './overview.ts';
import { readingText } from './reading-text.ts';
import { findMark, scrollWithin } from './reveal.ts';
import { useFolding } from './use-folding.ts';
import { ViewTools } from './view-tools.tsx';

/** Fewer lines are in view at once: ticks beside them would say nothing. */
const fewLines = 28;

/** A text of which every line is in the page. */
export function SmallText(props: TextViewProps) {
  const { text, marks, reveal, pretty, wrap, label, firstLine, setSourceOf } = props;
  const frame = useRef<HTMLDivElement>(null);
  const isBroken = pretty?.isOn === true;
  const reading = useMemo(() => (isBroken ? readingText(text) : null), [isBroken, text]);
  const shown = reading?.text ?? text;
  const shownMarks = useMemo(
    () =>
      reading === null
        ? marks
        : marks.map((mark) => ({
            ...mark,
            start: reading.toView(mark.start),
            end: endIn(reading.toView, mark),
          })),
    [marks, reading],
  );
  const ranges = useMemo(() => lineRanges(shown), [shown]);
  const levels = useMemo(() => bracketLevels(shown, ranges), [shown, ranges]);
  const numbers = useMemo(
    () => lineNumbers(ranges.length, firstLine, reading?.addedLines ?? noLines),
    [ranges, firstLine, reading],
  );
  const led = shownMarks.find(({ id }) => id === reveal?.id);
  const folding = useFolding(
    levels,
    ranges.length,
    reveal === null || led === undefined ? null : { row: lineAt(ranges, led.start), wish: reveal },
  );
  const context = useMemo(() => ({ ...props.context, text: shown }), [props.context, shown]);
  const ticks = useMemo(
    () =>
      ranges.length < fewLines
        ? []
        : overviewTicks(shownMarks, (offset) => lineAt(ranges, offset), ranges.length),
    [ranges, shownMarks],
  );

  useEffect(() => {
    setSourceOf((row, column) => {
      const range = ranges[row];
      if (range === undefined) return null;
      const offset = Math.min(range.start + column, range.end);
      return reading === null ? offset : reading.toSource(offset);
    });
  }, [setSourceOf, ranges, reading]);

  const goTo = (mark: CodeMark) => {
    folding.show(lineAt(ranges, mark.start));
    requestAnimationFrame(() => {
      const scroller = frame.current?.querySelector<HTMLElement>('.code-scroll') ?? null;
      const target = scroller === null ? null : findMark(scroller, mark.id);
      if (scroller !== null && target !== null) scrollWithin(scroller, target);
    });
    props.onPlace(marks.find(({ id }) => id === mark.id)?.start ?? 0);
  };
  return (
    <>
      <ViewTools folding={folding} label={label} pretty={pretty} wrap={wrap} />
      <div ref={frame} className="code-frame">
        <LineBlocks
          context={context}
          folding={folding}
          label={label}
          levels={levels}
          marks={shownMarks}
          numbers={numbers}
          ranges={ranges}
          reveal={reveal}
          wrap={wrap.isOn}
        />
        {ticks.length === 0 ? null : <OverviewMarks ticks={ticks} onTick={goTo} />}
      </div>
      <div className="screen-only flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">{props.tools}</div>
    </>
  );
}

const noLines: ReadonlySet<number> = new Set();

/** The end of a mark follows its last character, not the first character after it, which may stand on another line. */
function endIn(toView: (offset: number) => number, mark: CodeMark): number {
  return mark.end > mark.start ? toView(mark.end - 1) + 1 : toView(mark.start);
}

/** The number of each line in the text it was taken from; added lines have none. */
function lineNumbers(count: number, firstLine: number, added: ReadonlySet<number>): Uint32Array {
  const numbers = new Uint32Array(count);
  let number = firstLine;
  for (let line = 0; line < count; line += 1) {
    if (added.has(line)) continue;
    // Lines above the first have none either.
    numbers[line] = Math.max(0, number);
    number += 1;
  }
  return numbers;
}
