import type { Answer, Guide, Step } from './guide.ts';
import { supportEnding } from './guide.ts';

/** Answers by step id. Ids that the guide does not know count as not given. */
export type Answers = Readonly<Record<string, string>>;

/** A step that was answered on the way. */
export interface TrailEntry {
  readonly step: string;
  readonly answer: string;
}

/** How a walk ended: with a fix of this guide, or with a step of another one. */
export type Ending =
  | { readonly fix: string }
  | { readonly guide: string; /** `null`: its beginning. */ readonly step: string | null };

/** Where the answers lead. Exactly one of `current` and `ending` is there, unless the guide has no steps. */
export interface Walk {
  /** Id of the step to ask now. */
  readonly current: string | null;
  readonly ending: Ending | null;
  readonly trail: readonly TrailEntry[];
}

/**
 * Walks a guide with the answers given so far. Answers off the trail are not lost: they count again as soon as an
 * earlier answer leads back to their step. A walk that returns to a step it has passed stops there and asks anew.
 * `from` starts in the middle, for a link to one step.
 */
export function fold(guide: Guide, answers: Answers, from: string | null = null): Walk {
  const trail: TrailEntry[] = [];
  const passed = new Set<string>();
  let step = findStep(guide, from) ?? guide.steps[0];
  while (step !== undefined) {
    const answer = passed.has(step.id) ? undefined : answerGiven(step, answers);
    if (answer === undefined) return { current: step.id, ending: null, trail };
    passed.add(step.id);
    trail.push({ step: step.id, answer: answer.id });
    const ending = endingOf(answer);
    if (ending !== null) return { current: null, ending, trail };
    step = findStep(guide, answer.next) ?? followingStep(guide, step);
  }
  return { current: null, ending: { fix: supportEnding }, trail };
}

/** The person's answer to a step, as the guide writes it; `undefined` when none was given that the step knows. */
export function answerGiven(step: Step, answers: Answers): Answer | undefined {
  const id = Object.hasOwn(answers, step.id) ? answers[step.id] : undefined;
  return step.answers.find((answer) => answer.id === id);
}

/** Where an answer ends the walk; `null` when it leads on. */
export function endingOf(answer: Answer): Ending | null {
  if (answer.fix !== null) return { fix: answer.fix };
  if (answer.guide === null) return null;
  const [guide = '', step] = answer.guide.split('#');
  return { guide, step: step ?? null };
}

function findStep(guide: Guide, id: string | null): Step | undefined {
  return guide.steps.find((step) => step.id === id);
}

function followingStep(guide: Guide, step: Step): Step | undefined {
  return guide.steps[guide.steps.indexOf(step) + 1];
}
