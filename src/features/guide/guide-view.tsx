import { useMemo } from 'react';
import { assess, type GuideAssessment } from '../../core/guide/assess.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { Callout } from '../../ui/callout.tsx';
import { TwoWaySwitch } from '../../ui/two-way-switch.tsx';
import type { Audience } from './audience.ts';
import type { GuideEvidence, GuideScene } from './guide-context.ts';
import { CustomerReply } from './customer-reply.tsx';
import { GuidedWalk } from './guided-walk.tsx';
import { Prelude } from './prelude.tsx';
import { StepList } from './step-list.tsx';
import { type GuideProgress, useProgress } from './use-progress.ts';

interface GuideViewProps {
  readonly guide: Guide;
  readonly packName: string;
  /** Shell lines that the commands rely on. */
  readonly prelude: string | null;
  readonly evidence: GuideEvidence | null;
  readonly audience: Audience;
}

const nothingFound: GuideEvidence['findings'] = [];

/** The state of a guide with this address and this evidence; shared by the guide, the hand-off and the recent cases. */
export function useGuideAssessment(
  guide: Guide,
  evidence: GuideEvidence | null,
): { readonly progress: GuideProgress; readonly assessment: GuideAssessment } {
  const progress = useProgress(guide);
  const { step, answers } = progress;
  const findings = evidence?.findings ?? nothingFound;
  const assessment = useMemo(() => assess(guide, findings, answers, step), [guide, findings, answers, step]);
  return { progress, assessment };
}

/** One code's steps: all at once, or one question at a time. The address says which. */
export function GuideView({ guide, packName, prelude, evidence, audience }: GuideViewProps) {
  const { progress, assessment } = useGuideAssessment(guide, evidence);
  const scene: GuideScene = {
    guide,
    packName,
    evidence,
    progress,
    prelude,
    showsCommands: audience === 'developer',
  };
  const isWalk = progress.step !== null;
  const [first] = guide.steps;
  // An ending comes with its own reply.
  const reply =
    audience === 'support' && !(isWalk && assessment.walk.ending !== null) ? (
      <CustomerReply assessment={assessment} scene={scene} />
    ) : null;
  const steps = (
    <section aria-labelledby="guide-steps" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id="guide-steps">
          Steps <Settled assessment={assessment} />
        </h2>
        <div className="screen-only noscript:hidden">
          <TwoWaySwitch
            label="How to go through the steps"
            options={[
              { value: 'walk', label: 'Guide me' },
              { value: 'all', label: 'Show all steps' },
            ]}
            value={isWalk ? 'walk' : 'all'}
            onChange={(mode) => {
              if (mode === 'all') progress.showAll();
              else if (first !== undefined) progress.walkFrom(first.id);
            }}
          />
        </div>
      </div>
      <Dropped progress={progress} />
      {isWalk ? null : <Prelude commands={guide.steps.map(({ verify }) => verify)} scene={scene} />}
      {isWalk ? (
        <GuidedWalk assessment={assessment} scene={scene} />
      ) : (
        <StepList assessment={assessment} scene={scene} />
      )}
    </section>
  );
  // In a walk the question comes first, on screen and for the keyboard.
  return (
    <>
      {isWalk ? null : reply}
      {steps}
      {isWalk ? reply : null}
    </>
  );
}

function Settled({ assessment }: { readonly assessment: GuideAssessment }) {
  const { counts, steps } = assessment;
  const settled = steps.length - counts['to do'] - counts['could not check'];
  return (
    <span className="text-ink-soft text-base font-normal tabular-nums">
      {settled} of {steps.length} checked
    </span>
  );
}

/** A link may be older than the guide: what no longer fits is named, not swallowed. */
function Dropped({ progress }: { readonly progress: GuideProgress }) {
  const { dropped } = progress;
  if (dropped.length === 0) return null;
  return (
    <Callout tone="likely">
      <p>
        This guide has changed since your link was made. Left out:{' '}
        {dropped.slice(0, 5).map((name, index) => (
          <span key={name + String(index)}>
            {index > 0 ? ', ' : ''}
            <code>{name}</code>
          </span>
        ))}
        {dropped.length > 5 ? ` and ${dropped.length - 5} more` : ''}.
      </p>
    </Callout>
  );
}
