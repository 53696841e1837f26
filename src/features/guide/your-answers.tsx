import type { GuideAssessment } from '../../core/guide/assess.ts';
import { copyText } from '../../platform/clipboard.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import type { GuideScene } from './guide-context.ts';

interface YourAnswersProps {
  readonly scene: GuideScene;
  readonly assessment: GuideAssessment;
  /** Asks a step again. */
  readonly onChange: (step: string) => void;
}

/** The walk so far, each answer with the way to change it; and the whole as notes for a ticket. */
export function YourAnswers({ scene, assessment, onChange }: YourAnswersProps) {
  const { guide, progress } = scene;
  const { trail } = assessment.walk;
  if (trail.length === 0) return null;
  const given = trail.map(({ step: id, answer }) => {
    const step = guide.steps.find((one) => one.id === id);
    return {
      id,
      title: step?.title ?? id,
      label: step?.answers.find((one) => one.id === answer)?.label ?? answer,
      by: Object.hasOwn(progress.answers, id) ? 'you' : 'from your paste',
    };
  });
  return (
    <section aria-labelledby="your-answers" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id="your-answers">Your answers</h3>
        <div className="flex flex-wrap gap-x-4">
          <CopyButton
            copy={() => copyText(notes(`${guide.code} ${guide.title}`, given, outcomeOf(scene, assessment)))}
            label="Copy notes"
            look="quiet"
          />
          <Button look="quiet" small onClick={progress.reset}>
            Start again
          </Button>
        </div>
      </div>
      <dl className="divide-line border-line divide-y border-y">
        {given.map(({ id, title, label, by }) => (
          <div key={id} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
            <dt className="basis-64">{title}</dt>
            <dd className="grow font-semibold">
              {label} <span className="text-ink-soft font-normal">{by}</span>
            </dd>
            <dd>
              <Button aria-label={`Change ${title}`} look="quiet" small onClick={() => onChange(id)}>
                Change
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function outcomeOf({ guide }: GuideScene, { walk: { ending } }: GuideAssessment): string | null {
  if (ending === null) return null;
  if ('guide' in ending) return `Go on with ${ending.guide}`;
  return guide.fixes.find(({ id }) => id === ending.fix)?.title ?? null;
}

interface Given {
  readonly title: string;
  readonly label: string;
  readonly by: string;
}

/** What was asked and answered, as a person would write it into a ticket. */
function notes(heading: string, given: readonly Given[], outcome: string | null): string {
  const lines = given.map(({ title, label, by }) => `- ${title}: ${label}${by === 'you' ? '' : ` (${by})`}`);
  return [heading, ...lines, ...(outcome === null ? [] : [`Outcome: ${outcome}`])].join('\n');
}
