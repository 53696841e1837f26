import { memo, type CSSProperties } from 'react';
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

const messageId = (mark: CodeMark): string => `${mark.id}-says`;

function Sign({ mark, context }: { readonly mark: CodeMark; readonly context: LineContext }) {
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
function Message({ mark, line = '' }: { readonly mark: CodeMark; readonly line?: string }) {
  return (
    <span
      className={line.includes(mark.message) ? 'sr-only select-none' : 'code-message'}
      data-tone={mark.tone}
      id={messageId(mark)}
    >
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

function Marked({ text, marks, current, begins }: MarkedProps) {
  const [first] = marks;
  if (first === undefined) return text;
  return (
    <mark
      aria-describedby={marks.map(messageId).join(' ')}
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

/** The place where something belongs that is not there; not part of the text, so never selected with it. */
function Ghost({ mark, indent, context }: { mark: CodeMark; indent: string; context: LineContext }) {
  return (
    <div className="code-line code-ghost code-marked">
      <span className="code-signs">
        <Sign context={context} mark={mark} />
      </span>
      <span className="code-text select-none">
        {indent}
        <Marked begins={mark} current={context.current} marks={[mark]} text={mark.ghost ?? '…'} />
        <Message mark={mark} />
      </span>
    </div>
  );
}

const leadingBlanks = /^[ \t]{0,80}/u;

/** A missing member of an object that opens on this line belongs one level deeper. */
function ghostIndent(line: string): string {
  const blanks = leadingBlanks.exec(line)?.[0] ?? '';
  return /[[{]\s*$/u.test(line.slice(-8)) ? `${blanks}  ` : blanks;
}

function firstSegmentOf(segments: readonly Segment[], mark: CodeMark): number {
  return segments.findIndex((segment) => segment.marks.includes(mark));
}

/** What a row of a cut line and a row of its own share. */
interface RowProps {
  /** Part of a longer line: carries no number. */
  readonly cut?: boolean;
  readonly style?: CSSProperties | undefined;
}

const rowClass = (cut: boolean) => (cut ? 'code-line code-cut' : 'code-line');

/** A line without marks. An empty one holds its break, so that it is copied as a line. */
export const PlainLine = memo(function PlainLine({ line, cut = false, style }: RowProps & { line: string }) {
  return (
    <div className={rowClass(cut)} style={style}>
      <span className="code-text">{line === '' ? '\n' : line}</span>
    </div>
  );
});

interface MarkedLineProps extends RowProps {
  readonly range: LineRange;
  readonly marks: LineMarks;
  readonly context: LineContext;
}

/** A line with its signs, marks and messages, and the places after it where something is missing. */
export function MarkedLine({ range, marks, context, cut = false, style }: MarkedLineProps) {
  const segments = segmentsOf(context.text, range, marks.covering);
  const isMarked = marks.starting.length > 0;
  const line = context.text.slice(range.start, range.end);
  return (
    <>
      <div className={isMarked ? `${rowClass(cut)} code-marked` : rowClass(cut)} style={style}>
        {isMarked ? (
          <span className="code-signs">
            {marks.starting.map((mark) => (
              <Sign key={mark.id} context={context} mark={mark} />
            ))}
          </span>
        ) : null}
        <span className="code-text">
          {segments.map((segment, index) => (
            <Marked
              key={index}
              begins={marks.starting.find((mark) => firstSegmentOf(segments, mark) === index)}
              current={context.current}
              marks={segment.marks}
              text={segment.text}
            />
          ))}
          {marks.starting.map((mark) => (
            <Message key={mark.id} line={line} mark={mark} />
          ))}
        </span>
      </div>
      {marks.ghosts.map((mark) => (
        <Ghost key={mark.id} context={context} indent={ghostIndent(line)} mark={mark} />
      ))}
    </>
  );
}
