import type { Step } from '../../core/guide/guide.ts';
import { InlineRichText } from '../../ui/rich-text.tsx';

interface StepAnswersProps {
  readonly step: Step;
  /** The answer that counts. */
  readonly answer: string | null;
  /** The answer the text makes likely. */
  readonly suggested: string | null;
  readonly onAnswer: (answer: string) => void;
}

/** The question with its answers. Buttons, because an answer acts at once; the chosen one stays pressed. */
export function StepAnswers({ step, answer, suggested, onAnswer }: StepAnswersProps) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-2 font-semibold">
        <InlineRichText text={step.ask} />
      </legend>
      <div className="flex flex-wrap gap-2 noscript:hidden">
        {step.answers.map(({ id, label }) => (
          <button
            key={id}
            aria-pressed={id === answer}
            className="answer border-line-strong hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent pressed min-h-9 rounded-sm border px-3 py-1 text-left font-medium"
            type="button"
            onClick={() => onAnswer(id)}
          >
            {label}
            {id === suggested ? (
              <span className="text-ink-soft font-normal"> (likely, from your paste)</span>
            ) : null}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
