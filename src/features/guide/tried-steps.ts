import type { TriedStep } from '../../core/bundle/support-parts.ts';
import type { GuideAssessment } from '../../core/guide/assess.ts';
import type { Guide } from '../../core/guide/guide.ts';

/** What was done about each step, in the words of the hand-off. */
export function triedSteps(guide: Guide, assessment: GuideAssessment): readonly TriedStep[] {
  return guide.steps.flatMap((step, index) => {
    const assessed = assessment.steps[index];
    if (assessed === undefined) return [];
    const { state, by, answer, finding } = assessed;
    const note =
      by === 'you'
        ? (step.answers.find(({ id }) => id === answer)?.label ?? null)
        : (finding?.message ?? null);
    return [{ title: step.title, state, by, note }];
  });
}
