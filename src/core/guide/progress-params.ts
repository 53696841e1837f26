import type { Answers } from './fold.ts';
import type { Guide } from './guide.ts';

/** How far a person is in a guide, as it stands in an address: ids of the guide and nothing else. */
export interface Progress {
  /** The step being looked at. */
  readonly step: string | null;
  readonly answers: Answers;
}

/** Name of the parameter that holds the step; no step may have this id. */
const stepParameter = 'step';

/**
 * Reads `?step=<step>&<step>=<answer>…`. What the guide does not know is dropped and listed by name, cut to 60
 * characters; of a name that stands twice the first counts.
 */
export function readProgress(
  guide: Guide,
  params: Iterable<readonly [string, string]>,
): Progress & { readonly dropped: readonly string[] } {
  const answers: Record<string, string> = {};
  const dropped: string[] = [];
  let current: string | null = null;
  for (const [name, value] of params) {
    const step = guide.steps.find(({ id }) => id === (name === stepParameter ? value : name));
    if (step !== undefined && name === stepParameter && current === null) {
      current = step.id;
    } else if (
      step?.id === name &&
      !Object.hasOwn(answers, step.id) &&
      step.answers.some(({ id }) => id === value)
    ) {
      answers[step.id] = value;
    } else {
      dropped.push(name.slice(0, 60));
    }
  }
  return { step: current, answers, dropped };
}

/** The parameters, sorted so that equal progress gives equal links; `''` for none. Names and values are slugs. */
export function formatProgress({ step, answers }: Progress): string {
  const given = Object.entries(answers).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const parts = step === null ? given : [[stepParameter, step] as const, ...given];
  return parts.map(([name, value]) => `${name}=${value}`).join('&');
}
