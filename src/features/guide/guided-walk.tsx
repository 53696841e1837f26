import { useEffect, useRef, useState, type RefObject } from 'react';
import { Link, NavigationType, useLocation, useNavigationType } from 'react-router';
import type { GuideAssessment } from '../../core/guide/assess.ts';
import type { Ending } from '../../core/guide/fold.ts';
import { buttonClass, Button } from '../../ui/button.tsx';
import { FixView } from './fix-view.tsx';
import type { GuideScene } from './guide-context.ts';
import { CopyStepLink } from './copy-step-link.tsx';
import { Prelude } from './prelude.tsx';
import { StepAnswers } from './step-answers.tsx';
import { StepBody } from './step-body.tsx';
import { StepEvidence } from './step-evidence.tsx';
import { stepWanted } from './step-wanted.ts';

interface GuidedWalkProps {
  readonly scene: GuideScene;
  readonly assessment: GuideAssessment;
}

/** One question a screen; below it the answers so far, each to be changed. */
export function GuidedWalk({ scene, assessment }: GuidedWalkProps) {
  const { guide, progress } = scene;
  const { walk } = assessment;
  // An answer to be changed is asked again, whoever gave it; until then it keeps counting.
  const [changing, setChanging] = useState<string | null>(null);
  const asked = changing ?? walk.current;
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
  const { key, state } = useLocation();
  const way = useNavigationType();
  const wanted = way === NavigationType.Push && state === stepWanted ? key : null;
  useEffect(() => {
    if (wanted === null) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  }, [wanted]);

  return (
    <div className="flex flex-col gap-8">
      <div className="border-line flex flex-col gap-4 border-y py-6">
        {step === undefined || assessed === undefined ? (
          <EndingView ending={walk.ending} heading={heading} scene={scene} />
        ) : (
          <>
            <h3 ref={heading} className="text-xl outline-none" tabIndex={-1}>
              {step.title}
            </h3>
            <Prelude commands={[step.verify]} scene={scene} />
            <StepBody scene={scene} step={step} />
            <StepEvidence answerLabel={null} assessment={assessed} evidence={scene.evidence} />
            <StepAnswers
              answer={assessed.answer}
              step={step}
              suggested={assessed.suggested}
              onAnswer={(id) => {
                setChanging(null);
                progress.answer(step.id, id);
              }}
            />
            <CopyStepLink progress={progress} step={step} />
          </>
        )}
      </div>
      <YourAnswers assessment={assessment} scene={scene} onChange={setChanging} />
    </div>
  );
}

interface EndingViewProps {
  readonly ending: Ending | null;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly scene: GuideScene;
}

function EndingView({ ending, heading, scene }: EndingViewProps) {
  if (ending !== null && 'guide' in ending) {
    const search = ending.step === null ? '' : `?step=${ending.step}`;
    return (
      <>
        <h3 ref={heading} className="text-xl outline-none" tabIndex={-1}>
          This is a case for {ending.guide}
        </h3>
        <p>
          <Link className={buttonClass('primary')} to={`/codes/${ending.guide}/${search}`}>
            Go on with {ending.guide}
          </Link>
        </p>
      </>
    );
  }
  const fix = scene.guide.fixes.find(({ id }) => id === ending?.fix);
  return (
    <>
      <h3 ref={heading} className="text-xl outline-none" tabIndex={-1}>
        {fix?.title ?? 'No step found the cause'}
      </h3>
      {fix === undefined ? (
        <p>Hand the case over to support: the section below says what they need.</p>
      ) : (
        <>
          <Prelude commands={[fix.code]} scene={scene} />
          <FixView fix={fix} packName={scene.packName} />
        </>
      )}
    </>
  );
}

function YourAnswers({
  scene,
  assessment,
  onChange,
}: GuidedWalkProps & { readonly onChange: (step: string | null) => void }) {
  const { guide, progress } = scene;
  if (assessment.walk.trail.length === 0) return null;
  return (
    <section aria-labelledby="your-answers" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id="your-answers">Your answers</h3>
        <Button
          look="quiet"
          small
          onClick={() => {
            onChange(null);
            progress.reset();
          }}
        >
          Start again
        </Button>
      </div>
      <dl className="divide-line border-line divide-y border-y">
        {assessment.walk.trail.map(({ step: id, answer }) => {
          const step = guide.steps.find((one) => one.id === id);
          const isOwn = Object.hasOwn(progress.answers, id);
          return (
            <div key={id} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
              <dt className="basis-64">{step?.title}</dt>
              <dd className="grow font-semibold">
                {step?.answers.find((one) => one.id === answer)?.label}{' '}
                <span className="text-ink-soft font-normal">{isOwn ? 'you' : 'from your paste'}</span>
              </dd>
              <dd>
                <Button
                  aria-label={`Change ${step?.title ?? id}`}
                  look="quiet"
                  small
                  onClick={() => onChange(id)}
                >
                  Change
                </Button>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
