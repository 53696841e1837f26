import { useCallback, useMemo, useState } from 'react';
import type { Pane } from '../../core/diagnosis.ts';
import { copyText } from '../../platform/clipboard.ts';
import { CodeView } from '../../ui/code-view/code-view.tsx';
import type { CodeMark } from '../../ui/code-view/lines.ts';
import type { Reveal } from '../../ui/code-view/reveal.ts';
import { TwoWaySwitch } from '../../ui/two-way-switch.tsx';
import { type Inspected, useCase } from './case.tsx';
import { codeMarks, markId, paneText, problemId, targetSide } from './evidence-marks.ts';
import { type MarkedPlace, type Side, useProblemFocus } from './problem-focus.tsx';
import { RequestBox } from './request-box.tsx';

const titles = { response: 'Response', request: 'Request' } as const;

/** The answer and the request as they were pasted, with every problem marked on both. */
export function AnnotatedPanes() {
  const { inspected } = useCase();
  const { current, side, wish, place } = useProblemFocus();
  const [chosen, setChosen] = useState<Side>('response');
  const [seenWish, setSeenWish] = useState(0);
  const target =
    place?.side ?? (inspected === null || current === null ? null : targetSide(inspected, current, side));
  // Going to a problem brings its pane to the front where only one is shown.
  if (wish !== seenWish) {
    setSeenWish(wish);
    if (target !== null) setChosen(target);
  }
  if (inspected === null) return null;
  const { panes } = inspected.inspection;
  return (
    <div className="@container flex flex-col gap-3">
      <div className="screen-only md:hidden">
        <TwoWaySwitch
          label="Shown text"
          options={[
            { value: 'response', label: 'Response' },
            { value: 'request', label: 'Request' },
          ]}
          value={chosen}
          onChange={setChosen}
        />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 @3xl:grid-cols-[repeat(2,minmax(0,1fr))]">
        {(['response', 'request'] as const).map((one) => (
          <section
            key={one}
            aria-labelledby={`pane-${one}`}
            className={`flex min-w-0 flex-col gap-2 ${one === 'response' ? onPhone(one === chosen) : ''}`}
            data-side={one}
          >
            <div className={`flex min-w-0 flex-col gap-2 ${onPhone(one === chosen)}`}>
              <h2 className="text-lg" id={`pane-${one}`}>
                {titles[one]}
              </h2>
              {panes[one] === null ? null : (
                <PaneView
                  inspected={inspected}
                  pane={panes[one]}
                  reveal={revealIn(one, current, place, target === one, wish)}
                  side={one}
                />
              )}
            </div>
            {one === 'request' ? <RequestBox /> : null}
          </section>
        ))}
      </div>
    </div>
  );
}

/** A phone shows one text at a time; the request box stays, since it is where the request comes from. */
function onPhone(isChosen: boolean): string {
  return isChosen ? '' : 'max-md:hidden print:flex';
}

/** The mark that a pane shows as current; both panes show a problem's, one of them takes the focus. */
function revealIn(
  side: Side,
  current: number | null,
  place: MarkedPlace | null,
  focus: boolean,
  wish: number,
): Reveal | null {
  if (place !== null) return place.side === side ? { id: place.id, focus, wish } : null;
  return current === null ? null : { id: markId(side, current), focus, wish };
}

interface PaneViewProps {
  readonly pane: Pane;
  readonly side: Side;
  readonly inspected: Inspected;
  readonly reveal: Reveal | null;
}

function PaneView({ pane, side, inspected, reveal }: PaneViewProps) {
  const { inspection, input } = inspected;
  const { text, firstLine } = useMemo(() => paneText(pane, input), [pane, input]);
  const marks = useMemo(
    () => codeMarks(pane, side, inspection.diagnosis.fieldErrors),
    [pane, side, inspection],
  );
  const { id = null, focus = false, wish = 0 } = reveal ?? {};
  const shown = useMemo(() => (id === null ? null : { id, focus, wish }), [id, focus, wish]);
  const signHref = useCallback((mark: CodeMark) => `#${problemId(Number(mark.sign))}`, []);
  const onSign = useCallback((mark: CodeMark) => {
    document.getElementById(problemId(Number(mark.sign)))?.focus();
  }, []);
  return (
    <CodeView
      copy={() => copyText(text)}
      firstLine={firstLine}
      label={`${titles[side]} text`}
      marks={marks}
      reveal={shown}
      signHref={signHref}
      text={text}
      onSign={onSign}
    />
  );
}
