import { useMemo, useState } from 'react';
import { Button } from '../button.tsx';
import { CopyButton } from '../copy-button.tsx';
import type { LineContext } from './code-line.tsx';
import { LineBlocks } from './line-blocks.tsx';
import type { CodeMark } from './lines.ts';
import { readingText } from './reading-text.ts';
import type { Reveal } from './reveal.ts';
import { VirtualRows } from './virtual-rows.tsx';

/** Above this only the lines in view are drawn: the browser needs seconds for all of them. */
const largest = 2_000_000;

const noLines: ReadonlySet<number> = new Set();

interface CodeViewProps {
  /** Names the text for assistive technology. */
  readonly label: string;
  readonly text: string;
  /** Number of the first line in the text it was taken from. */
  readonly firstLine: number;
  readonly marks: readonly CodeMark[];
  readonly reveal: Reveal | null;
  readonly copy: () => Promise<boolean>;
  readonly signHref: (mark: CodeMark) => string;
  readonly onSign: (mark: CodeMark) => void;
}

/**
 * A text to read, with marks: number in the gutter, tint and underline in the line, words at its end.
 * Not an editor: every character is real text in the page.
 */
export function CodeView(props: CodeViewProps) {
  const { text, marks, reveal, signHref, onSign } = props;
  const [asPasted, setAsPasted] = useState(false);
  const reading = useMemo(() => readingText(text), [text]);
  const canExpand = reading.addedLines.size > 0;
  const expanded = canExpand && !asPasted;
  const shown = expanded ? reading.text : text;
  const shownMarks = useMemo(
    () =>
      expanded
        ? marks.map((mark) => ({
            ...mark,
            start: reading.toView(mark.start),
            end: endIn(reading.toView, mark),
          }))
        : marks,
    [expanded, marks, reading],
  );
  const current = reveal?.id ?? null;
  const context: LineContext = useMemo(
    () => ({ text: shown, current, signHref, onSign }),
    [shown, current, signHref, onSign],
  );
  const isLarge = shown.length > largest;
  const shared = { context, firstLine: props.firstLine, label: props.label, marks: shownMarks, reveal };
  return (
    <div className="flex flex-col gap-2">
      {isLarge ? (
        <VirtualRows {...shared} />
      ) : (
        <LineBlocks {...shared} addedLines={expanded ? reading.addedLines : noLines} />
      )}
      <div className="text-ink-soft flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        {isLarge ? <span>Large text: your browser’s search sees only the lines in view.</span> : null}
        {canExpand ? (
          <>
            <span>{expanded ? 'Line breaks added for reading.' : 'As pasted.'}</span>
            <Button look="quiet" small onClick={() => setAsPasted(!asPasted)}>
              {expanded ? 'Show as pasted' : 'Add line breaks'}
            </Button>
          </>
        ) : null}
        <CopyButton copy={props.copy} label="Copy all" look="quiet" of={`of ${props.label}`} />
      </div>
    </div>
  );
}

/** The end of a mark follows its last character, not the first character after it, which may stand on another line. */
function endIn(toView: (offset: number) => number, mark: CodeMark): number {
  return mark.end > mark.start ? toView(mark.end - 1) + 1 : toView(mark.start);
}
