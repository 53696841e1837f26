import { endingOf } from '../../core/guide/fold.ts';
import type { Step } from '../../core/guide/guide.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { OtherGuide } from './ending-view.tsx';
import { FixView } from './fix-view.tsx';
import type { GuideScene } from './guide-context.ts';

interface StepOutcomeProps {
  readonly scene: GuideScene;
  readonly step: Step;
  /** The answer that counts; `null` while there is none. */
  readonly answer: string | null;
}

/** What an answer in the list of steps comes to, where the walk would end with it. */
export function StepOutcome({ scene, step, answer }: StepOutcomeProps) {
  const given = step.answers.find(({ id }) => id === answer);
  const ending = given === undefined ? null : endingOf(given);
  if (ending === null) return null;
  if ('guide' in ending) {
    return (
      <p className="screen-only">
        <OtherGuide ending={ending} look="plain" />
      </p>
    );
  }
  const fix = scene.guide.fixes.find(({ id }) => id === ending.fix);
  if (fix === undefined) return null;
  return (
    <Disclosure summary={`What to do: ${fix.title}`}>
      <FixView fix={fix} packName={scene.packName} />
    </Disclosure>
  );
}
