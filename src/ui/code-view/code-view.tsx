import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { LineContext } from './code-line.tsx';
import { CopyTools } from './copy-tools.tsx';
import { LargeText } from './large-text.tsx';
import type { CodeMark } from './lines.ts';
import { placeOfSelection, type ScreenPlace } from './place-at-hand.ts';
import type { Reveal } from './reveal.ts';
import { SmallText } from './small-text.tsx';
import { useNeedsBreaks } from './use-needs-breaks.ts';
import type { MakeTable } from './use-rows.ts';

/** Above this only the rows in view are drawn: the browser needs seconds for all of them. */
const largestDrawn = 1_000_000;

/** What the text means at a place, for those who know its format; `null` where it means nothing to them. */
export type PlaceReader = (offset: number) => { readonly value: string; readonly pointer: string } | null;

/** A switch that the device remembers. */
export interface Setting {
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
}

export interface CodeViewProps {
  /** Names the text for assistive technology. */
  readonly label: string;
  readonly text: string;
  /** Number of the first line in the text it was taken from. */
  readonly firstLine: number;
  readonly marks: readonly CodeMark[];
  readonly reveal: Reveal | null;
  readonly wrap: Setting;
  /** Puts a text on the clipboard; answers whether that worked. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly readPlace: PlaceReader;
  readonly signHref: (mark: CodeMark) => string;
  readonly onSign: (mark: CodeMark) => void;
  /** The reader put the caret somewhere. */
  readonly onCaret?: (offset: number) => void;
  /** Cuts a large text into rows away from the page; without it, the page does it itself. The same function while the text is the same. */
  readonly makeTable?: MakeTable | undefined;
}

/** A place the reader chose, and what was shown then. */
interface Chosen {
  readonly offset: number;
  readonly text: string;
  readonly reveal: Reveal | null;
}

/** What both ways of drawing a text are given. */
export interface TextViewProps extends Pick<
  CodeViewProps,
  'label' | 'firstLine' | 'marks' | 'reveal' | 'wrap' | 'makeTable'
> {
  readonly text: string;
  readonly context: Omit<LineContext, 'text'>;
  /** `null` when the text needs no line breaks. */
  readonly pretty: Setting | null;
  /** Told the place that is looked at: a found word, a line that was jumped to. In the text as it was given. */
  readonly onPlace: (offset: number) => void;
  /** Given the way from a row on the screen back to the text. */
  readonly setSourceOf: (map: (row: number, column: number) => number | null) => void;
  readonly tools: ReactNode;
}

/**
 * A text to read, with marks: sign and number in the gutter, tint and underline in the line, words at its end.
 * Not an editor: every character is real text in the page.
 */
export function CodeView(props: CodeViewProps) {
  const { text, marks, reveal, readPlace, signHref, onSign, onCaret } = props;
  const [isPretty, setPretty] = useState(true);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const isLarge = text.length > largestDrawn;
  const needsBreaks = useNeedsBreaks(text);
  const current = reveal?.id ?? null;
  const context = useMemo(() => ({ current, signHref, onSign }), [current, signHref, onSign]);

  // Where the reader was led last is the place at hand; or where they put the caret since.
  const led = marks.find(({ id }) => id === current)?.start ?? null;
  const hand = chosen?.text === text && (chosen.reveal === reveal || led === null) ? chosen.offset : led;
  const choose = useCallback((offset: number) => setChosen({ offset, reveal, text }), [reveal, text]);

  const sourceOf = useRef<(row: number, column: number) => number | null>(() => null);
  const setSourceOf = useCallback((map: (row: number, column: number) => number | null) => {
    sourceOf.current = map;
  }, []);
  const seen = useRef<ScreenPlace | null>(null);
  useLayoutEffect(() => {
    const follow = () => {
      const place = frame.current === null ? null : placeOfSelection(frame.current);
      if (place?.row === seen.current?.row && place?.column === seen.current?.column) return;
      seen.current = place;
      const offset = place === null ? null : sourceOf.current(place.row, place.column);
      if (offset === null) return;
      choose(offset);
      onCaret?.(offset);
    };
    document.addEventListener('selectionchange', follow);
    // A browser reports a moved selection later than it moves it: a quick key may come in between.
    document.addEventListener('keydown', follow, { capture: true });
    return () => {
      document.removeEventListener('selectionchange', follow);
      document.removeEventListener('keydown', follow, { capture: true });
    };
  }, [onCaret, choose]);

  const pretty = needsBreaks ? { isOn: isPretty, set: setPretty } : null;
  const shared = {
    context,
    firstLine: props.firstLine,
    label: props.label,
    makeTable: props.makeTable,
    marks,
    pretty,
    reveal,
    setSourceOf,
    text,
    wrap: props.wrap,
    onPlace: choose,
    tools: (
      <CopyTools
        copy={props.copy}
        firstLine={props.firstLine}
        hand={hand}
        label={props.label}
        readPlace={readPlace}
        text={text}
      />
    ),
  };
  return (
    <div ref={frame} className="flex flex-col gap-2">
      {isLarge ? <LargeText {...shared} /> : <SmallText {...shared} />}
    </div>
  );
}
