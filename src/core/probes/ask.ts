import type { Fix, Suggestion } from '../diagnosis.ts';
import { probes } from './index.ts';
import type { Answer, Probe, Target } from './probe.ts';
import { noFacts } from './known-facts.ts';

/** An answer with the probe that gave it. */
export interface Told {
  readonly probe: string;
  readonly answer: Answer;
}

/** Words that leave open what is wrong: any probe's answer explains them. */
const vague: ReadonlySet<string> = new Set(['invalid-field', 'invalid-format']);

function rank(target: Target, probe: Probe, answer: Answer): number {
  const cause = target.stated?.cause;
  const agrees = cause !== undefined && probe.explains.includes(cause) ? 4 : 0;
  return agrees + (answer.fixes.length > 0 ? 2 : 0) + (answer.fixes[0]?.asks === null ? 1 : 0);
}

/** A probe that would write what stands there already has explained nothing: the value is refused for another reason. */
function ask(probe: Probe, target: Target): Answer | null {
  const answer = probe.run(target);
  const { text } = target.body;
  const changes = ({ edits, asks }: Fix): boolean =>
    asks !== null || edits.some((edit) => text.slice(edit.start, edit.end) !== edit.text);
  return answer === null || answer.fixes.length === 0 || answer.fixes.every(changes) ? answer : null;
}

/**
 * What is wrong with a value the API complained of: the probe that agrees with the API's stated cause first, then one
 * with something to write. A probe that explains another cause is heard only of what is wrong by itself.
 */
export function explain(target: Target): Told | null {
  const cause = target.stated?.cause;
  if (cause === undefined) return null;
  const alone: Target = { ...target, stated: null, facts: noFacts };
  let best: (Told & { readonly rank: number }) | null = null;
  for (const probe of probes) {
    const agrees = probe.explains.includes(cause) || vague.has(cause);
    const answer = ask(probe, agrees ? target : alone);
    if (answer === null) continue;
    const ranked = rank(target, probe, answer);
    if (best === null || ranked > best.rank) best = { probe: probe.id, answer, rank: ranked };
  }
  if (best === null) return null;
  const { probe, answer } = best;
  // What the API meant was read from the value: it may have meant something else.
  return { probe, answer: target.stated?.isGuess === true ? { ...answer, fixCertainty: 'likely' } : answer };
}

/** What is wrong with a value by itself or by the facts; the API did not complain of it. */
export function foresee(target: Target): Told | null {
  for (const probe of probes) {
    const answer = ask(probe, target);
    if (answer !== null) return { probe: probe.id, answer };
  }
  return null;
}

/** The public form of an answer's fixes; `null` when nothing can be written. */
export function suggestionOf(answer: Answer, target: Target): Suggestion | null {
  const [first] = answer.fixes;
  const { within } = target.body;
  if (first === undefined) return null;
  const removes = first.edits.length > 0 && first.edits.every(({ text }) => text === '');
  const inserts = target.node === null && first.asks !== null;
  return {
    edit: removes ? 'remove' : inserts ? 'insert' : 'replace',
    text: first.text,
    certainty: answer.fixCertainty,
    because: first.because,
    fixes: within === 'body' ? answer.fixes : answer.fixes.map((fix) => ({ ...fix, within })),
  };
}
