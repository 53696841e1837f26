import { memo } from 'react';
import { FoldButton, FoldNote, hiddenUntilFound, type Fold } from './code-fold.tsx';
import { segmentsOf, type CodeMark, type LineMarks, type LineRange, type Segment } from './lines.ts';

/** What all lines of one view share. */
export interface LineContext {
  readonly text: string;
  /** Id of the mark being looked at. */
  readonly current: string | null;
  /** Where a sign leads, and what to do on a click instead of following the link. */
  readonly signHref: (mark: CodeMark) => string;
  readonly onSign: (mark: CodeMark) => void;
}

/** What every row says of itself. */
export interface RowProps {
  /** Index of the row in its view; the way back from the screen to the text. */
  readonly row: number;
  /** `null`: the rest of a longer line. */
  readonly number: number | null;
  readonly fold?: Fold | null | undefined;
  readonly isHidden?: boolean;
  /** White space that stands before the text and is no part of it. */
  readonly indent?: string;
}

const messageId = (mark: CodeMark): string => `${mark.id}-says`;

export function Sign({ mark, context }: { readonly mark: CodeMark; readonly context: LineContext }) {
  if (mark.sign === null) return null;
  return (
    <a
      aria-label={`Problem ${mark.sign} in the list`}
      className="code-sign"
      data-tone={mark.tone}
      href={context.signHref(mark)}
      onClick={(event) => {
        event.preventDefault();
        context.onSign(mark);
      }}
    >
      {mark.sign}
    </a>
  );
}

/** The words of a mark. Where the line says them itself they are there for assistive technology alone. */
export function Message({ mark, line = '' }: { readonly mark: CodeMark; readonly line?: string }) {
  if (mark.message === '') return null;
  return (
    <span
      className={line.includes(mark.message) ? 'sr-only select-none' : 'code-message'}
      data-tone={mark.tone}
      id={messageId(mark)}
    >
      {mark.where === '' ? null : <span className="sr-only">{mark.where}: </span>}
      {mark.message}
    </span>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly marks: readonly CodeMark[];
  readonly current: string | null;
  /** The mark that begins here and lends the element its id. */
  readonly begins: CodeMark | undefined;
}

export function Marked({ text, marks, current, begins }: MarkedProps) {
  const [first] = marks;
  if (first === undefined) return text;
  const said = marks.filter(({ message }) => message !== '');
  return (
    <mark
      aria-describedby={said.length === 0 ? undefined : said.map(messageId).join(' ')}
      data-current={marks.some((mark) => mark.id === current)}
      data-marks={marks.map((mark) => mark.id).join(' ')}
      data-tone={first.tone}
      id={begins?.id}
      tabIndex={-1}
    >
      {text}
    </mark>
  );
}

function firstSegmentOf(segments: readonly Segment[], mark: CodeMark): number {
  return segments.findIndex((segment) => segment.marks.includes(mark));
}

/** A line without marks. An empty one holds its break, so that it is copied as a line. */
export const PlainLine = memo(function PlainLine(props: RowProps & { readonly line: string }) {
  const { row, number, line, fold = null, isHidden = false, indent = '' } = props;
  return (
    <div
      ref={isHidden ? hiddenUntilFound : undefined}
      className="code-line"
      data-line={number ?? ''}
      data-row={row}
    >
      {fold === null ? null : <FoldButton fold={fold} row={row} />}
      <span className="code-text">
        {line === '' ? '\n' : indent + line}
        <FoldNote fold={fold} />
      </span>
    </div>
  );
});

interface MarkedLineProps extends RowProps {
  readonly range: LineRange;
  readonly marks: LineMarks;
  readonly context: LineContext;
  /** The messages take lines of their own. */
  readonly isSilent?: boolean;
}

/** A line with its signs, marks and messages. */
export function MarkedLine(props: MarkedLineProps) {
  const { row, number, range, marks, context, fold = null, isHidden = false, indent = '' } = props;
  const segments = segmentsOf(context.text, range, marks.covering);
  const isMarked = marks.starting.length > 0;
  const line = context.text.slice(range.start, range.end);
  return (
    <div
      ref={isHidden ? hiddenUntilFound : undefined}
      className={isMarked ? 'code-line code-marked' : 'code-line'}
      data-line={number ?? ''}
      data-row={row}
    >
      {isMarked ? (
        <span className="code-signs">
          {marks.starting.map((mark) => (
            <Sign key={mark.id} context={context} mark={mark} />
          ))}
        </span>
      ) : null}
      {fold === null ? null : <FoldButton fold={fold} row={row} />}
      <span className="code-text">
        {indent}
        {segments.map((segment, index) => (
          <Marked
            key={index}
            begins={marks.starting.find((mark) => firstSegmentOf(segments, mark) === index)}
            current={context.current}
            marks={segment.marks}
            text={segment.text}
          />
        ))}
        <FoldNote fold={fold} />
        {props.isSilent === true
          ? null
          : marks.starting.map((mark) => <Message key={mark.id} line={line} mark={mark} />)}
      </span>
    </div>
  );
}
