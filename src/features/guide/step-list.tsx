import type { GuideAssessment, StepAssessment } from '../../core/guide/assess.ts';
import type { Step } from '../../core/guide/guide.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { CopyStepLink } from './copy-step-link.tsx';
import type { GuideScene } from './guide-context.ts';
import { PaperAnswers, PaperFixes } from './paper-guide.tsx';
import { stateLooks } from './state-words.ts';
import { StepAnswers } from './step-answers.tsx';
import { StepBody } from './step-body.tsx';
import { StepEvidence } from './step-evidence.tsx';
import { StepOutcome } from './step-outcome.tsx';

interface StepListProps {
  readonly scene: GuideScene;
  readonly assessment: GuideAssessment;
}

/** All steps at once, each with its state and who decided it. */
export function StepList({ scene, assessment }: StepListProps) {
  return (
    <>
      <ol aria-label="Steps" className="divide-line border-line divide-y border-y">
        {scene.guide.steps.map((step, index) => {
          const assessed = assessment.steps[index];
          return assessed === undefined ? null : (
            <StepItem
              key={step.id}
              assessment={assessed}
              isNow={assessment.walk.current === step.id}
              scene={scene}
              step={step}
            />
          );
        })}
      </ol>
      <PaperFixes guide={scene.guide} />
    </>
  );
}

interface StepItemProps {
  readonly step: Step;
  readonly assessment: StepAssessment;
  readonly isNow: boolean;
  readonly scene: GuideScene;
}

function StepItem({ step, assessment, isNow, scene }: StepItemProps) {
  const { state, by, answer, suggested } = assessment;
  const { progress } = scene;
  const look = stateLooks[state];
  const answerLabel = step.answers.find(({ id }) => id === answer)?.label ?? null;
  // What the text has settled well needs no reading; what a person answers stays open under their hands.
  const isSettled = by === 'paste' && (state === 'passed' || state === 'done');
  const body = (
    <div className="flex flex-col gap-3">
      <StepBody scene={scene} step={step} />
      <StepAnswers
        answer={answer}
        step={step}
        suggested={suggested}
        onAnswer={(id) => progress.answer(step.id, id)}
      />
      <StepOutcome answer={answer} scene={scene} step={step} />
      <PaperAnswers guide={scene.guide} step={step} />
    </div>
  );
  return (
    <li aria-current={isNow ? 'step' : undefined} className="flex flex-col gap-3 py-4" id={`step-${step.id}`}>
      <div className="flex flex-col gap-1">
        <StateWord icon={look.icon} tone={look.tone}>
          {state}
        </StateWord>
        <h3 className="text-lg">{step.title}</h3>
      </div>
      <StepEvidence answerLabel={answerLabel} assessment={assessment} evidence={scene.evidence} />
      {isSettled ? <Disclosure summary="How to check it yourself">{body}</Disclosure> : body}
      <div className="screen-only flex flex-wrap gap-x-2 noscript:hidden">
        {by === 'you' ? (
          <Button look="quiet" small onClick={() => progress.answer(step.id, null)}>
            Take back your answer
          </Button>
        ) : null}
        <CopyStepLink progress={progress} step={step} />
      </div>
    </li>
  );
}
