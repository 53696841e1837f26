import { useState } from 'react';
import type { Reveal } from '../../ui/code-view/reveal.ts';
import { TextPlace } from '../../ui/code-view/text-place.tsx';
import { LaterAnew } from '../../ui/later.tsx';
import { TwoWaySwitch } from '../../ui/two-way-switch.tsx';
import { useInspected } from './case.tsx';
import { markId, sourceOf, targetSide } from './evidence-marks.ts';
import { useLinkedMarks } from './linked-marks.ts';
import { PaneView, titles } from './pane-view.tsx';
import { type MarkedPlace, type Side, useProblemFocus } from './problem-focus.tsx';
import { isLargePane } from './read-case.ts';
import { RequestBox } from './request-box.tsx';
import { isRequestAlone } from './unread.ts';
import { useWrapSetting, type WrapStore } from './wrap-setting.ts';

/** The answer and the request as they were pasted, with every problem marked on both. */
export function AnnotatedPanes({ store }: { readonly store?: WrapStore }) {
  const inspected = useInspected();
  const { current, side, wish, takesFocus, place } = useProblemFocus();
  const [chosen, setChosen] = useState<Side>(
    inspected !== null && isRequestAlone(inspected) ? 'request' : 'response',
  );
  const [seenWish, setSeenWish] = useState(0);
  const wrap = useWrapSetting(store);
  useLinkedMarks();
  const target =
    place?.side ?? (inspected === null || current === null ? null : targetSide(inspected, current, side));
  // Going to a problem brings its pane to the front where only one is shown.
  if (wish !== seenWish) {
    setSeenWish(wish);
    if (target !== null) setChosen(target);
  }
  const panes = inspected?.inspection.panes ?? null;
  // Where only one is shown, a request that was added is what the person wants to see next.
  const hasRequest = panes !== null && panes.request !== null;
  const [hadRequest, setHadRequest] = useState(hasRequest);
  if (hasRequest !== hadRequest) {
    setHadRequest(hasRequest);
    if (hasRequest) setChosen('request');
  }
  if (inspected === null || panes === null) return null;
  return (
    <div className="flex flex-col gap-3">
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
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 md:grid-cols-[repeat(2,minmax(0,1fr))] print:grid-cols-1">
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
              {panes[one] === null ? (
                one === 'response' ? (
                  <p className="text-ink-soft text-sm">Your text holds the request only.</p>
                ) : null
              ) : (
                // A large text that takes another's place is drawn for itself, after what stands around it.
                <LaterAnew
                  meanwhile={<TextPlace />}
                  of={sourceOf(panes[one], inspected.input)}
                  waits={isLargePane(panes[one])}
                >
                  <PaneView
                    inspected={inspected}
                    pane={panes[one]}
                    reveal={revealIn(one, current, place, target === one && takesFocus, wish)}
                    side={one}
                    wrap={wrap}
                  />
                </LaterAnew>
              )}
            </div>
            {one === 'request' ? <RequestBox /> : null}
          </section>
        ))}
      </div>
    </div>
  );
}

/** A narrow screen shows one text at a time; the request box stays, since it is where the request comes from. */
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
