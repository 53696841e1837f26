import { lazy, Suspense, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { InferredRule } from '../../core/shapes/taught/infer.ts';
import type { LessonOrder } from '../../core/shapes/taught/lesson.ts';
import type { Pick } from '../../core/shapes/taught/picks.ts';
import { Button } from '../../ui/button.tsx';
import { RuleChoice } from './rule-choice.tsx';
import { type AskLesson, useLesson } from './use-lesson.ts';

/** Few ask for it: it is loaded when the page is idle. */
const PickText = lazy(() => import('./pick-text.tsx').then((module) => ({ default: module.PickText })));

interface LessonViewProps {
  readonly ask: AskLesson;
  readonly revision: number;
  readonly onUse: (rule: InferredRule, keep: boolean) => void;
  readonly onClose: () => void;
}

const nothing: LessonOrder = { field: null, message: null };
const longestName = 60;

function nameOf(pick: Pick): string {
  return pick.text.length > longestName ? `${pick.text.slice(0, longestName)}…` : pick.text;
}

/** Two clicks: the name of a wrong field, and what the API says about it. */
export function LessonView({ ask, revision, onUse, onClose }: LessonViewProps) {
  const [order, setOrder] = useState(nothing);
  const [picked, setPicked] = useState<{ readonly field: Pick | null; readonly message: Pick | null }>({
    field: null,
    message: null,
  });
  const { lesson, answered, failure } = useLesson(ask, revision, order);
  const id = useId();
  const isAnswered = answered === order;

  const choose = (pick: Pick) => {
    const span = { start: pick.start, end: pick.end };
    const isField = order.field === null;
    setOrder(isField ? { field: span, message: null } : { ...order, message: span });
    setPicked(isField ? { field: pick, message: null } : { ...picked, message: pick });
  };
  const restart = () => {
    setOrder(nothing);
    setPicked({ field: null, message: null });
  };
  const { field, message } = picked;
  const isDone = field !== null && message !== null;
  const step = field === null ? `${id}-1` : `${id}-2`;

  return (
    <section
      aria-labelledby={id}
      className="border-line bg-sunken screen-only flex min-w-0 flex-col gap-3 border-y px-4 py-4"
    >
      <h2 className="text-lg" id={id}>
        Show us one problem
      </h2>
      <ol className="flex flex-col gap-1">
        <Step
          id={`${id}-1`}
          isCurrent={field === null}
          picked={field}
          text="Click the name of a wrong field."
        />
        <Step
          id={`${id}-2`}
          isCurrent={field !== null && message === null}
          picked={message}
          text="Click what the API says about it."
        />
      </ol>
      {failure === null ? null : <p>{failure}</p>}
      {isDone || lesson === null || lesson.picks.length === 0 || !isAnswered ? null : (
        <>
          <p className="text-ink-soft text-sm">
            With the keyboard: arrow keys, a letter to jump, Enter to choose.
            {lesson.isCut ? ' The beginning of the answer is shown.' : ''}
          </p>
          <Suspense>
            <PickText
              key={step}
              chosen={order.field}
              labelledBy={step}
              picks={lesson.picks}
              text={lesson.text}
              onPick={choose}
            />
          </Suspense>
        </>
      )}
      {lesson === null || !isAnswered || (!isDone && lesson.refusal === null) ? null : (
        <Outcome>
          {lesson.refusal === null ? (
            <RuleChoice rules={lesson.rules} onUse={onUse} />
          ) : (
            <p className="max-w-read">{lesson.refusal}</p>
          )}
        </Outcome>
      )}
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        {field === null ? null : (
          <Button small onClick={restart}>
            Start again
          </Button>
        )}
        <Button look="quiet" small onClick={onClose}>
          Close
        </Button>
      </div>
    </section>
  );
}

/** What came of it takes the focus: the text that had it is gone. */
function Outcome({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={box} className="outline-none" tabIndex={-1}>
      {children}
    </div>
  );
}

interface StepProps {
  readonly id: string;
  readonly text: string;
  readonly isCurrent: boolean;
  readonly picked: Pick | null;
}

function Step({ id, text, isCurrent, picked }: StepProps) {
  return (
    <li
      aria-current={isCurrent ? 'step' : undefined}
      className={`ml-5 list-decimal ${isCurrent ? 'font-semibold' : 'text-ink-soft'}`}
    >
      <span id={id}>{text}</span>
      {picked === null ? null : (
        <>
          {' '}
          <code className="text-ink font-semibold wrap-anywhere">{nameOf(picked)}</code>
        </>
      )}
    </li>
  );
}
