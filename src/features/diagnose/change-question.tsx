import { useId, type ReactNode } from 'react';
import { describeFix } from '../../core/correct/describe.ts';
import { questionOf } from '../../core/correct/question.ts';
import { writtenIn } from '../../core/correct/remark.ts';
import { valueSlot } from '../../core/correct/value-slot.ts';
import type { ChangeItemProps } from './change-item.tsx';
import { pathLabel } from './evidence-marks.ts';
import { OwnValue } from './own-value.tsx';

/** Several ways to make one change, between which only a person can decide: "Which day is meant?" */
export function ChangeQuestion({ change, body, isAccepted, chosen, written, make }: ChangeItemProps) {
  const name = useId();
  const { id, fixes } = change;
  const { question, answers } = questionOf(fixes);
  const label = pathLabel(change.path);
  const [first] = fixes;
  const isOwn = isAccepted && written !== null;
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 wrap-anywhere">
        <strong className="font-mono text-sm font-semibold">{label}</strong>{' '}
        <code>{first === undefined ? null : describeFix(first, body).before}</code> {question}
      </legend>
      {fixes.map((fix, index) => (
        <Answer
          key={index}
          isChosen={isAccepted && !isOwn && chosen === index}
          name={name}
          onChoose={() => make({ type: 'choose', id, fix: index })}
        >
          {answers[index]} <code>{describeFix(fix, body).after ?? 'take it out'}</code>
        </Answer>
      ))}
      {first === undefined || valueSlot(first) === null ? null : (
        <Answer
          isChosen={isOwn}
          name={name}
          onChoose={() => make({ type: 'write', id, text: written ?? '' })}
        >
          Another value
        </Answer>
      )}
      {isOwn && first !== undefined ? (
        <OwnValue
          isFocused={false}
          kind={writtenIn(first, body)}
          label={`Your value of ${label}`}
          value={written}
          onChange={(text) => make({ type: 'write', id, text })}
          onRestore={null}
        />
      ) : null}
      <Answer
        isChosen={!isAccepted && chosen !== null}
        name={name}
        onChoose={() => make({ type: 'reject', id })}
      >
        Leave it as it is
      </Answer>
    </fieldset>
  );
}

interface AnswerProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Answer({ name, isChosen, onChoose, children }: AnswerProps) {
  const id = useId();
  return (
    <div className="flex items-baseline gap-2">
      <input
        checked={isChosen}
        className="accent-accent size-6 shrink-0 self-start"
        id={id}
        name={name}
        type="radio"
        onChange={onChoose}
      />
      <label className="min-h-6 wrap-anywhere" htmlFor={id}>
        {children}
      </label>
    </div>
  );
}
