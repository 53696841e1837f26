import { memo, useEffect, useRef } from 'react';
import type { DiagnosedField } from '../../core/diagnosis.ts';
import { Icon } from '../../ui/icons.tsx';
import { useGrowing } from '../../ui/later.tsx';
import { Words } from '../../ui/words.tsx';
import { type Inspected, useInspected } from './case.tsx';
import { markOfProblem, pathLabel, problemId, sidesOf, targetSide } from './evidence-marks.ts';
import { Places } from './problem-places.tsx';
import { useProblemAddress } from './problem-address.ts';
import { type ProblemFocusValue, useProblemFocus } from './problem-focus.tsx';
import { SuggestedEdit } from './suggested-edit.tsx';

/** Every field the answer complains of: what, where, what to write; with the way to each place. */
export function FieldProblems() {
  const inspected = useInspected();
  const { current, side, wish, takesFocus } = useProblemFocus();
  useProblemAddress(inspected?.revision ?? 0);
  const list = useRef<HTMLOListElement>(null);
  const fields = inspected?.inspection.diagnosis.fieldErrors ?? [];
  const hasPlace =
    inspected === null || current === null ? true : targetSide(inspected, current, side) !== null;

  // A problem without a place in either text is shown where it is listed.
  useEffect(() => {
    if (wish > 0 && current !== null && !hasPlace && takesFocus) {
      list.current?.querySelector<HTMLElement>(`#${problemId(current)}`)?.focus();
    }
  }, [wish, current, hasPlace, takesFocus]);

  useEffect(() => {
    const box = list.current;
    const item = current === null ? null : box?.querySelector<HTMLElement>('[aria-current="true"]');
    if (box === null || !item) return;
    const { top, bottom } = item.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (top < frame.top || bottom > frame.bottom) box.scrollTop += top - frame.top;
  }, [current]);

  if (inspected === null || fields.length === 0) return null;
  return (
    <section aria-labelledby="field-problems" className="flex flex-col gap-2">
      <Header count={fields.length} />
      <ol
        ref={list}
        aria-labelledby="field-problems"
        className={`divide-line border-line divide-y border-y ${fields.length > mostUnfolded ? 'max-h-128 overflow-y-auto' : ''} ${fields.length > shortList ? 'skippable' : ''}`}
      >
        <Items key={inspected.revision} current={current} inspected={inspected} />
      </ol>
    </section>
  );
}

/** Up to this the list stands as it is; a longer one scrolls in a frame, so that what follows is not far away. */
const mostUnfolded = 6;
/** Up to this all items are drawn and laid out at once. */
const shortList = 40;
/** Of a longer list: more than its frame shows, and how many are added at a time. */
const atOnce = 12;
const atATime = 100;

/** The first items at once, the rest of a long list bit by bit when nothing more urgent is to be drawn. */
function Items({ current, inspected }: { readonly current: number | null; readonly inspected: Inspected }) {
  const { show } = useProblemFocus();
  const { length } = inspected.inspection.diagnosis.fieldErrors;
  const drawn = useGrowing(length, length > shortList ? atOnce : length, atATime);
  const shown = Math.min(length, Math.max(drawn, current ?? 0));
  return Array.from({ length: Math.ceil(shown / atATime) }, (_, part) => {
    const from = part * atATime;
    const to = Math.min(from + atATime, shown);
    const isInside = current !== null && current > from && current <= to;
    return (
      <Part
        key={from}
        current={isInside ? current : null}
        from={from}
        inspected={inspected}
        to={to}
        onShow={show}
      />
    );
  });
}

interface PartProps {
  readonly from: number;
  readonly to: number;
  /** `null` when the current problem is in another part: such a part is not drawn again. */
  readonly current: number | null;
  readonly inspected: Inspected;
  readonly onShow: ProblemFocusValue['show'];
}

/** Some neighbours of a list that may be long. */
const Part = memo(function Part({ from, to, current, inspected, onShow }: PartProps) {
  return inspected.inspection.diagnosis.fieldErrors
    .slice(from, to)
    .map((field, index) => (
      <Item
        key={from + index}
        field={field}
        inspected={inspected}
        isCurrent={current === from + index + 1}
        number={from + index + 1}
        onShow={onShow}
      />
    ));
});

function Header({ count }: { readonly count: number }) {
  const { current, step } = useProblemFocus();
  const arrow = 'grid size-8 place-items-center rounded-sm border border-line-strong hover:bg-sunken';
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <h2 className="text-lg" id="field-problems">
        Field problems
      </h2>
      <div className="screen-only flex items-center gap-2 text-sm">
        <button aria-label="Previous problem" className={arrow} type="button" onClick={() => step(-1)}>
          <Icon name="previous" />
        </button>
        <span className="min-w-14 text-center tabular-nums">
          {current === null ? `${count} in all` : `${current} of ${count}`}
        </span>
        <button aria-label="Next problem" className={arrow} type="button" onClick={() => step(1)}>
          <Icon name="next" />
        </button>
        <kbd className="pointer-coarse:hidden">F8</kbd>
      </div>
    </div>
  );
}

interface ItemProps {
  readonly field: DiagnosedField;
  readonly inspected: Inspected;
  readonly isCurrent: boolean;
  readonly number: number;
  readonly onShow: ProblemFocusValue['show'];
}

/** What the request pane says about the field, when it says more than the API did. */
function reasonFor(
  inspected: Inspected,
  number: number,
  known: readonly (string | undefined)[],
): string | null {
  const mark = markOfProblem(inspected, 'request', number);
  return mark === undefined || known.includes(mark.text) ? null : mark.text;
}

const Item = memo(function Item({ field, inspected, isCurrent, number, onShow }: ItemProps) {
  const sides = sidesOf(inspected, number);
  const reason = reasonFor(inspected, number, [field.message, field.suggestion?.because]);
  return (
    <li
      aria-current={isCurrent}
      data-problem={number}
      className="aria-[current=true]:bg-accent-tint not-aria-[current=true]:data-linked:bg-sunken grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2 py-2"
    >
      <span aria-hidden="true" className="code-sign self-start justify-self-center text-sm/6">
        {number}
      </span>
      <div className="flex min-w-0 flex-col gap-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <p className="flex min-w-0 flex-wrap items-baseline gap-x-2">
            <a
              className="link font-mono text-sm/6 font-semibold wrap-anywhere"
              href={`#${problemId(number)}`}
              id={problemId(number)}
              onClick={(event) => {
                event.preventDefault();
                onShow(number);
              }}
            >
              {pathLabel(field.path)}
            </a>
            <span className="min-w-0 wrap-anywhere" dir="auto">
              {field.message}
            </span>
          </p>
          <Places inspected={inspected} number={number} sides={sides} onShow={onShow} />
        </div>
        {reason === null ? null : (
          <p className="text-ink-soft text-sm">
            <Words>{reason}</Words>
          </p>
        )}
        {field.suggestion === null ? null : <SuggestedEdit suggestion={field.suggestion} />}
      </div>
    </li>
  );
});
