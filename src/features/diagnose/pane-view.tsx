import { useCallback, useMemo } from 'react';
import type { Pane } from '../../core/diagnosis.ts';
import { jsonPlaceAt } from '../../core/json/place-at.ts';
import { copyText } from '../../platform/clipboard.ts';
import { CodeView, type Setting } from '../../ui/code-view/code-view.tsx';
import type { CodeMark } from '../../ui/code-view/lines.ts';
import type { Reveal } from '../../ui/code-view/reveal.ts';
import type { Inspected } from './case.tsx';
import { useMakeTable } from './cut-rows.ts';
import { codeMarks } from './code-marks.ts';
import { paneText, problemId } from './evidence-marks.ts';
import { type Side, useProblemFocus } from './problem-focus.tsx';

export const titles = { response: 'Response', request: 'Request' } as const;

interface PaneViewProps {
  readonly pane: Pane;
  readonly side: Side;
  readonly inspected: Inspected;
  readonly reveal: Reveal | null;
  readonly wrap: Setting;
}

/** One of the two texts, with its marks. */
export function PaneView({ pane, side, inspected, reveal, wrap }: PaneViewProps) {
  const { caretAt } = useProblemFocus();
  const { text, firstLine } = useMemo(() => paneText(pane, inspected.input), [pane, inspected]);
  const makeTable = useMakeTable(pane, inspected.input);
  const marks = useMemo(() => codeMarks(pane, side, inspected), [pane, side, inspected]);
  const { id = null, focus = false, wish = 0 } = reveal ?? {};
  const shown = useMemo(() => (id === null ? null : { id, focus, wish }), [id, focus, wish]);
  const signHref = useCallback((mark: CodeMark) => `#${problemId(Number(mark.sign))}`, []);
  const onSign = useCallback((mark: CodeMark) => {
    document.getElementById(problemId(Number(mark.sign)))?.focus();
  }, []);
  const onCaret = useCallback((offset: number) => caretAt(side, offset), [caretAt, side]);
  const readPlace = useCallback(
    (offset: number) => {
      const place = jsonPlaceAt(text, offset);
      return place === null
        ? null
        : { pointer: place.pointer, value: text.slice(place.value.start, place.value.end) };
    },
    [text],
  );
  return (
    <CodeView
      copy={copyText}
      firstLine={firstLine}
      label={`${titles[side]} text`}
      makeTable={makeTable}
      marks={marks}
      readPlace={readPlace}
      reveal={shown}
      signHref={signHref}
      text={text}
      wrap={wrap}
      onCaret={onCaret}
      onSign={onSign}
    />
  );
}
