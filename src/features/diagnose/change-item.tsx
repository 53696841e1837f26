import { memo, useId, useState } from 'react';
import type { Change } from '../../core/correct/change.ts';
import type { Decision } from '../../core/correct/choices.ts';
import { describeFix } from '../../core/correct/describe.ts';
import { writtenIn } from '../../core/correct/remark.ts';
import { proposedValue, valueSlot } from '../../core/correct/value-slot.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { Words } from '../../ui/words.tsx';
import { ChangeQuestion } from './change-question.tsx';
import { pathLabel, problemId } from './evidence-marks.ts';
import { OwnValue } from './own-value.tsx';

export interface ChangeItemProps {
  readonly change: Change;
  readonly body: string;
  readonly isAccepted: boolean;
  /** Which of several fixes; `null` while nobody decided. */
  readonly chosen: number | null;
  /** A value of the person's own; `null` for the proposal. */
  readonly written: string | null;
  readonly make: (decision: Decision) => void;
}

/** One change: what, why and how sure; to accept, to reject, to write differently, or to decide. */
export const ChangeItem = memo(function ChangeItem(props: ChangeItemProps) {
  const { change, written } = props;
  const isQuestion = change.fixes.length > 1;
  return (
    <li className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2 py-2">
      <ProblemLink change={change} />
      <div className="flex min-w-0 flex-col gap-1">
        {isQuestion ? <ChangeQuestion {...props} /> : <Proposal {...props} />}
        <p className="text-ink-soft flex flex-wrap items-start gap-x-3 text-sm">
          <HowSure change={change} written={written} />
          {/* The answers to a question say already what speaks for each of them. */}
          {isQuestion && change.by === 'api' ? null : (
            <span>
              <Words>{change.by === 'ours' ? change.message : change.because}</Words>
            </span>
          )}
        </p>
      </div>
    </li>
  );
});

function HowSure({ change: { fixes, certainty }, written }: Pick<ChangeItemProps, 'change' | 'written'>) {
  if (written !== null) return <StateWord tone="open">Your value</StateWord>;
  if (fixes.length > 1 || fixes[0]?.asks) {
    return (
      <StateWord icon="unknown" tone="open">
        Only you know
      </StateWord>
    );
  }
  return certainty === 'certain' ? (
    <StateWord tone="fine">Certain</StateWord>
  ) : (
    <StateWord tone="likely">Likely</StateWord>
  );
}

/** The numbers of the field problems that the change answers, each a way to the list. */
function ProblemLink({ change }: { readonly change: Change }) {
  if (change.numbers.length === 0) {
    return (
      <span className="text-likely justify-self-center pt-0.5">
        <Icon name="likely" />
      </span>
    );
  }
  return (
    <span className="flex flex-col gap-1 justify-self-center text-sm/6">
      {change.numbers.map((number) => (
        <a
          key={number}
          aria-label={`Problem ${number} in the list`}
          className="code-sign"
          href={`#${problemId(number)}`}
          onClick={(event) => {
            event.preventDefault();
            document.getElementById(problemId(number))?.focus();
          }}
        >
          {number}
        </a>
      ))}
    </span>
  );
}

/** One way to make the change: taken or not, as proposed or as the person writes it. */
function Proposal({ change, body, isAccepted, written, make }: ChangeItemProps) {
  const id = useId();
  const [fix] = change.fixes;
  const [isEditing, setIsEditing] = useState(written !== null);
  if (fix === undefined) return null;
  const asks = fix.asks !== null;
  const canEdit = valueSlot(fix) !== null;
  const kind = writtenIn(fix, body);
  const label = pathLabel(change.path);
  const what = kind === 'name' ? `name in place of ${label}` : `value of ${label}`;
  return (
    <>
      <div className="flex items-baseline gap-2">
        <input
          checked={isAccepted}
          className="accent-accent size-6 shrink-0 self-start"
          id={id}
          type="checkbox"
          onChange={() => make({ type: isAccepted ? 'reject' : 'accept', id: change.id })}
        />
        <label className="min-h-6 min-w-0 wrap-anywhere" htmlFor={id}>
          <strong className="font-mono text-sm font-semibold">{label}</strong>{' '}
          <BeforeAfter body={body} change={change} />
        </label>
        {canEdit && !asks && !isEditing ? (
          <span className="ml-auto">
            <Button aria-label={`Edit the ${what}`} look="quiet" small onClick={() => setIsEditing(true)}>
              Edit
            </Button>
          </span>
        ) : null}
      </div>
      {asks || isEditing ? (
        <OwnValue
          isFocused={isEditing && written === null}
          kind={kind}
          label={asks ? `Value for ${label}` : `Your ${what}`}
          value={written ?? (asks ? '' : proposedValue(fix))}
          onChange={(text) => make({ type: 'write', id: change.id, text })}
          onRestore={
            asks
              ? null
              : () => {
                  setIsEditing(false);
                  make({ type: 'restore', id: change.id });
                }
          }
        />
      ) : null}
    </>
  );
}

function BeforeAfter({ change: { edit, fixes }, body }: Pick<ChangeItemProps, 'change' | 'body'>) {
  const [fix] = fixes;
  if (fix === undefined) return null;
  const { before, after } = describeFix(fix, body);
  if (after === null) {
    return (
      <>
        take out <code>{before}</code>
      </>
    );
  }
  if (before === null || edit === 'insert') {
    return (
      <>
        is missing: add <code>{after}</code>
      </>
    );
  }
  return (
    <>
      <code>{before}</code> <span aria-hidden="true">→</span>
      <span className="sr-only">becomes</span> <code>{after}</code>
    </>
  );
}
