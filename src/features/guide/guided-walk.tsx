import { useEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import type { GuideAssessment } from '../../core/guide/assess.ts';
import { RichText } from '../../ui/rich-text.tsx';
import { Button } from '../../ui/button.tsx';
import { EndingView } from './ending-view.tsx';
import type { GuideScene } from './guide-context.ts';
import { CopyStepLink } from './copy-step-link.tsx';
import { Prelude } from './prelude.tsx';
import { StepAnswers } from './step-answers.tsx';
import { StepDetails } from './step-body.tsx';
import { StepEvidence } from './step-evidence.tsx';
import { stepWanted } from './step-wanted.ts';
import { YourAnswers } from './your-answers.tsx';

interface GuidedWalkProps {
  readonly scene: GuideScene;
  readonly assessment: GuideAssessment;
}

/** One question a screen; below it the answers so far, each to be changed. */
export function GuidedWalk({ scene, assessment }: GuidedWalkProps) {
  const { guide, progress, showsCommands } = scene;
  const { walk } = assessment;
  const { key, state } = useLocation();
  // An answer to be changed is asked again, whoever gave it; until then, or until the address changes, it keeps counting.
  const [again, setAgain] = useState<{ readonly step: string; readonly key: string } | null>(null);
  const change = (id: string) => setAgain({ step: id, key });
  const asked = (again?.key === key ? again.step : null) ?? walk.current;
  const step = guide.steps.find(({ id }) => id === asked);
  const assessed = assessment.steps.find((one) => one.step === asked);
  const heading = useRef<HTMLHeadingElement>(null);
  const screen = step?.id ?? 'ending';
  const lastScreen = useRef(screen);

  // The next question takes the focus, as a new page would; the first one does not.
  useEffect(() => {
    if (lastScreen.current !== screen) heading.current?.focus();
    lastScreen.current = screen;
  }, [screen]);

  // Who came by a link to this step is taken to it; who came Back or reloaded is left where they were.
  const way = useNavigationType();
  const wanted = way === NavigationType.Push && state === stepWanted ? key : null;
  useEffect(() => {
    if (wanted === null) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  }, [wanted]);

  const before = stepBefore(assessment, asked);
  const answers =
    step === undefined || assessed === undefined ? null : (
      <StepAnswers
        answer={assessed.answer}
        step={step}
        suggested={assessed.suggested}
        onAnswer={(id) => {
          setAgain(null);
          progress.answer(step.id, id);
        }}
      />
    );
  return (
    <div className="flex flex-col gap-8">
      <div className="border-line flex flex-col gap-4 border-y pt-4 pb-6">
        {before === null ? null : (
          <div className="screen-only flex">
            <Button look="quiet" small onClick={() => change(before)}>
              Back
            </Button>
          </div>
        )}
        {step === undefined || assessed === undefined ? (
          <EndingView ending={walk.ending} heading={heading} scene={scene} />
        ) : (
          <>
            <h3 ref={heading} className="text-xl outline-none" tabIndex={-1}>
              {step.title}
            </h3>
            <Prelude commands={[step.verify]} scene={scene} />
            <RichText text={step.do} />
            {/* In a call the question comes first; who runs commands needs them to answer it. */}
            {showsCommands ? <StepDetails scene={scene} step={step} /> : null}
            <StepEvidence answerLabel={null} assessment={assessed} evidence={scene.evidence} />
            {answers}
            {showsCommands ? null : <StepDetails scene={scene} step={step} />}
            <CopyStepLink progress={progress} step={step} />
          </>
        )}
      </div>
      <YourAnswers assessment={assessment} scene={scene} onChange={change} />
    </div>
  );
}

/** The step that was answered before the one asked now; `null` at the beginning. */
function stepBefore({ walk: { trail } }: GuideAssessment, asked: string | null): string | null {
  const index = trail.findIndex(({ step }) => step === asked);
  return trail[(index === -1 ? trail.length : index) - 1]?.step ?? null;
}
