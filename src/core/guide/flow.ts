import { supportEnding, type Answer, type Guide } from './guide.ts';

/** Where one answer leads: to a step or an ending of the same guide by its id, or to another guide. */
export type FlowTarget =
  | { readonly kind: 'step' | 'fix'; readonly id: string; readonly title: string }
  | { readonly kind: 'guide'; readonly code: string; readonly step: string | null };

export interface FlowStep {
  readonly id: string;
  readonly title: string;
  readonly answers: readonly { readonly label: string; readonly to: FlowTarget }[];
}

/** A guide as a map: its steps and where their answers lead, without its words. */
export interface Flow {
  readonly code: string;
  readonly title: string;
  readonly steps: readonly FlowStep[];
  /** Endings that no answer leads to: a finding alone brings their reply. */
  readonly unreached: readonly string[];
}

export function flowOf(guide: Guide): Flow {
  const reached = new Set(guide.steps.flatMap(({ answers }) => answers.flatMap(({ fix }) => fix ?? [])));
  return {
    code: guide.code,
    title: guide.title,
    steps: guide.steps.map(({ id, title, answers }, index) => ({
      id,
      title,
      answers: answers.map((answer) => ({ label: answer.label, to: targetOf(guide, answer, index) })),
    })),
    unreached: guide.fixes
      .filter(({ id }) => id !== supportEnding && !reached.has(id))
      .map(({ title }) => title),
  };
}

function targetOf(guide: Guide, { next, fix, guide: other }: Answer, index: number): FlowTarget {
  if (other !== null) {
    const [code = '', step] = other.split('#');
    return { kind: 'guide', code, step: step ?? null };
  }
  const step =
    fix === null ? (guide.steps.find(({ id }) => id === next) ?? guide.steps[index + 1]) : undefined;
  if (step !== undefined) return { kind: 'step', id: step.id, title: step.title };
  const ending = guide.fixes.find(({ id }) => id === (fix ?? supportEnding));
  return { kind: 'fix', id: fix ?? supportEnding, title: ending?.title ?? 'Ask support' };
}
