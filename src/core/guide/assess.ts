import type { Finding } from '../checks/check.ts';
import { answerGiven, endingOf, fold, type Answers, type Walk } from './fold.ts';
import { supportEnding, unknownAnswer, type Guide, type Step } from './guide.ts';

/** The state of a step, in the words that are shown. `passed` only where a check looked and found nothing. */
export type StepState = 'to do' | 'done' | 'passed' | 'problem found' | 'could not check' | 'skipped';

/** A finding as the public diagnosis carries it. */
export type GuideFinding = Omit<Finding, 'cause'>;

/** What the pasted text says about a step. */
export interface StepEvidence {
  readonly state: 'done' | 'passed' | 'problem found' | 'could not check';
  /** The finding that decided. */
  readonly finding: GuideFinding;
  /** Every finding that bears on the step, failures first. */
  readonly findings: readonly GuideFinding[];
  /** The answer that the finding gives; `null` when it gives none. */
  readonly answer: string | null;
}

export interface StepAssessment {
  readonly step: string;
  readonly state: StepState;
  /** Who decided: the pasted text or the person. `null` while nobody has. */
  readonly by: 'paste' | 'you' | null;
  /** The answer that counts: the person's own, else the one the text proves. */
  readonly answer: string | null;
  /** An answer the text makes likely and does not prove: to be offered, not taken. */
  readonly suggested: string | null;
  /** The finding that decided the state; `null` when the person did. */
  readonly finding: GuideFinding | null;
  /** Kept whether or not the person has overruled it. */
  readonly evidence: StepEvidence | null;
}

export interface GuideAssessment {
  readonly steps: readonly StepAssessment[];
  readonly counts: Readonly<Record<StepState, number>>;
  /** Every answer that counts, the person's and the text's, by step id. */
  readonly answers: Answers;
  /** Where these answers lead. */
  readonly walk: Walk;
}

/**
 * The state of every step of a guide: what the findings say, overruled by what the person says.
 * `from` is the step a link points to, as in {@link fold}.
 */
export function assess(
  guide: Guide,
  findings: readonly GuideFinding[],
  answers: Answers,
  from: string | null = null,
): GuideAssessment {
  const steps = guide.steps.map((step) => assessStep(step, findings, answers));
  const counting = Object.fromEntries(
    steps.flatMap(({ step, answer }) => (answer === null ? [] : [[step, answer] as const])),
  );
  const walk = fold(guide, counting, from);
  const shown = markSkipped(steps, walk);
  const count = (state: StepState): number => shown.filter((step) => step.state === state).length;
  const counts = {
    'to do': count('to do'),
    done: count('done'),
    passed: count('passed'),
    'problem found': count('problem found'),
    'could not check': count('could not check'),
    skipped: count('skipped'),
  };
  return { steps: shown, counts, answers: counting, walk };
}

function assessStep(step: Step, findings: readonly GuideFinding[], answers: Answers): StepAssessment {
  const evidence = weigh(step, findings);
  const own = answerGiven(step, answers);
  if (own !== undefined) {
    const ending = endingOf(own);
    const isProblem = ending !== null && !('fix' in ending && ending.fix === supportEnding);
    const state = own.id === unknownAnswer ? 'could not check' : isProblem ? 'problem found' : 'done';
    return { step: step.id, state, by: 'you', answer: own.id, suggested: null, finding: null, evidence };
  }
  if (evidence === null) {
    return {
      step: step.id,
      state: 'to do',
      by: null,
      answer: null,
      suggested: null,
      finding: null,
      evidence,
    };
  }
  const { state, finding, answer } = evidence;
  const proves = finding.certainty === 'certain';
  return {
    step: step.id,
    state,
    by: 'paste',
    answer: proves ? answer : null,
    suggested: proves ? null : answer,
    finding,
    evidence,
  };
}

/**
 * A failure decides before an open question, an open question before a pass: a step has passed only when everything
 * that bears on it was checked, and when the guide says that the pass answers its question. Among failures the certain one decides, else the first in the step's own order.
 */
function weigh(step: Step, findings: readonly GuideFinding[]): StepEvidence | null {
  const bearing = step.checks.flatMap((rule) => {
    const finding = findings.find(({ check }) => check === rule.check);
    return finding === undefined ? [] : [{ rule, finding }];
  });
  const failed = bearing.filter(({ finding }) => finding.verdict === 'fail');
  const open = bearing.filter(({ finding }) => finding.verdict === 'unknown');
  const passed = bearing.filter(({ finding }) => finding.verdict === 'pass');
  const certain = failed.find(({ finding }) => finding.certainty === 'certain');
  const decisive = certain ?? failed[0] ?? open[0] ?? passed.find(({ rule }) => rule.pass !== null);
  if (decisive === undefined) return null;
  const { rule, finding } = decisive;
  // A step that only asks to read is done when the text was read, not when its content is guessed at.
  const isGuessed = rule.failState === 'done' && finding.certainty === 'likely';
  const undecided = { state: 'could not check', answer: null } as const;
  const outcome = {
    fail: isGuessed ? undecided : { state: rule.failState, answer: rule.fail },
    unknown: undecided,
    pass: { state: 'passed', answer: rule.pass },
  } as const;
  return {
    ...outcome[finding.verdict],
    finding,
    findings: [...failed, ...open, ...passed].map((entry) => entry.finding),
  };
}

/** Steps that the walk went past without asking. */
function markSkipped(steps: readonly StepAssessment[], walk: Walk): readonly StepAssessment[] {
  const asked = new Set(walk.trail.map(({ step }) => step));
  const reached = walk.current ?? walk.trail.at(-1)?.step;
  const end = steps.findIndex(({ step }) => step === reached);
  return steps.map((step, index) =>
    step.state === 'to do' && index < end && !asked.has(step.step) ? { ...step, state: 'skipped' } : step,
  );
}
