import type { Answer, Guide, GuidePack, Step } from './guide.ts';
import { supportEnding, unknownAnswer } from './guide.ts';
import { nearestId } from './nearest-id.ts';

/** What is wrong with a pack as a whole, and the place: ids as written, from the outside inwards. */
export interface PackFlaw {
  readonly guide: string;
  /** `['steps', 'check-token', 'answers', 'yes']`; members of lists are named by their id, or by index. */
  readonly at: readonly (string | number)[];
  readonly message: string;
}

export interface KnownIds {
  /** `null`: the names of checks are taken as they are. */
  readonly checks: readonly string[] | null;
  readonly causes: readonly string[];
  /** Codes of other packs that answers may lead to. */
  readonly otherGuides?: readonly string[];
  /** One guide without its pack: what only the pack knows is taken as it is. */
  readonly alone?: boolean;
}

/**
 * What the schema of one file cannot see: edges that lead nowhere, steps and fixes that nothing leads to, rounds
 * without a way out, checks and causes that do not exist, steps of the page the pack grew out of (`seeds`) that were lost.
 */
export function checkPack(pack: GuidePack, known: KnownIds): readonly PackFlaw[] {
  const codes = [...pack.guides.map((guide) => guide.code), ...(known.otherGuides ?? [])];
  const flaws = pack.guides.flatMap((guide) => {
    const ofSteps = guide.steps.flatMap((step) => flawsOfStep(step, guide, pack, codes, known));
    // While an answer leads nowhere, what it should lead to is not lost.
    const hasLooseEdge = ofSteps.some(({ at }) => at.includes('answers'));
    return [
      ...duplicateSteps(guide),
      ...ofSteps,
      ...guide.fixes.flatMap((fix) =>
        unknownNames(fix.causes, known.causes, 'cause', ['fixes', fix.id, 'causes']),
      ),
      ...(hasLooseEdge ? [] : deadEnds(guide)),
    ].map((flaw): PackFlaw => ({ guide: guide.code, ...flaw }));
  });
  return [...flaws, ...(known.alone === true ? [] : lostSeeds(pack))];
}

type LocalFlaw = Omit<PackFlaw, 'guide'>;

function duplicateSteps(guide: Guide): LocalFlaw[] {
  const seen = new Set<string>();
  const flaws: LocalFlaw[] = [];
  for (const [index, step] of guide.steps.entries()) {
    if (seen.has(step.id))
      flaws.push({
        at: ['steps', index, 'id'],
        message: `a second step is called \`${step.id}\`; give it an id of its own`,
      });
    seen.add(step.id);
  }
  return flaws;
}

function flawsOfStep(
  step: Step,
  guide: Guide,
  pack: GuidePack,
  codes: readonly string[],
  known: KnownIds,
): LocalFlaw[] {
  const at = ['steps', step.id];
  const answerIds = step.answers.map((answer) => answer.id);
  const verdicts = step.checks.flatMap(({ check, fail, pass }) =>
    [
      { key: 'fail', answer: fail },
      { key: 'pass', answer: pass },
    ].flatMap(({ key, answer }) =>
      answer === null || answerIds.includes(answer)
        ? []
        : [
            {
              at: [...at, 'checks', check, key],
              message: `this step has no answer \`${answer}\`${meant(answer, answerIds)}`,
            },
          ],
    ),
  );
  return [
    ...step.answers.flatMap((answer) =>
      flawsOfEdge(answer, guide, pack, codes).map((flaw) => ({
        ...flaw,
        at: [...at, 'answers', answer.id, ...flaw.at],
      })),
    ),
    ...(answerIds.includes(unknownAnswer)
      ? []
      : [{ at: [...at, 'answers'], message: `the answer \`${unknownAnswer}\` is missing` }]),
    ...step.checks.flatMap(({ check }) =>
      unknownNames([check], known.checks, 'check', [...at, 'checks', check]),
    ),
    ...verdicts,
    ...unknownNames(step.causes, known.causes, 'cause', [...at, 'causes']),
  ];
}

function flawsOfEdge(answer: Answer, guide: Guide, pack: GuidePack, codes: readonly string[]): LocalFlaw[] {
  const targets = [answer.next, answer.fix, answer.guide].filter((target) => target !== null);
  if (targets.length !== 1)
    return [{ at: [], message: 'an answer leads to exactly one of `next`, `fix` and `guide`' }];
  if (answer.next !== null) {
    const steps = guide.steps.map((step) => step.id);
    return missingTarget(answer.next, steps, 'next', 'step of this guide');
  }
  if (answer.fix !== null) {
    const fixes = guide.fixes.map((fix) => fix.id);
    return missingTarget(answer.fix, fixes, 'fix', 'fix of this guide');
  }
  const [code = '', stepId] = (answer.guide ?? '').split('#');
  const unknownGuide = missingTarget(code, codes, 'guide', 'guide');
  if (unknownGuide.length > 0 || stepId === undefined) return unknownGuide;
  const steps = pack.guides.find((other) => other.code === code)?.steps.map((step) => step.id);
  return steps === undefined ? [] : missingTarget(stepId, steps, 'guide', `step of guide ${code}`);
}

function missingTarget(target: string, known: readonly string[], key: string, what: string): LocalFlaw[] {
  return known.includes(target)
    ? []
    : [{ at: [key], message: `there is no ${what} called \`${target}\`${meant(target, known)}` }];
}

function unknownNames(
  names: readonly string[],
  known: readonly string[] | null,
  what: string,
  at: readonly string[],
): LocalFlaw[] {
  if (known === null) return [];
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({ at, message: `there is no ${what} called \`${name}\`${meant(name, known)}` }));
}

/** So many names are listed where none is near what was written. */
const fewNames = 10;

function meant(written: string, known: readonly string[]): string {
  const near = nearestId(written, known);
  if (near !== null) return `; did you mean \`${near}\`?`;
  const isShort = known.length > 0 && known.length <= fewNames;
  return isShort ? `; there are ${known.map((name) => `\`${name}\``).join(', ')}` : '';
}

/** Steps and fixes that no answer leads to, and steps from which no answer ever leads out. */
function deadEnds(guide: Guide): LocalFlaw[] {
  const edges = new Map(guide.steps.map((step) => [step.id, step.answers]));
  const reached = new Set<string>();
  const fixes = new Set<string>([supportEnding]);
  const waiting = guide.steps.slice(0, 1).map((step) => step.id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const answer of edges.get(id) ?? []) {
      if (answer.next !== null) waiting.push(answer.next);
      if (answer.fix !== null) fixes.add(answer.fix);
    }
  }

  const leadsOut = new Set<string>();
  for (let grown = true; grown;) {
    grown = false;
    for (const step of guide.steps) {
      const out = step.answers.some(
        (answer) =>
          answer.fix !== null || answer.guide !== null || (answer.next !== null && leadsOut.has(answer.next)),
      );
      if (out && !leadsOut.has(step.id)) {
        leadsOut.add(step.id);
        grown = true;
      }
    }
  }

  const support = guide.fixes.some((fix) => fix.id === supportEnding);
  return [
    ...guide.steps
      .filter((step) => !reached.has(step.id))
      .map((step) => ({
        at: ['steps', step.id, 'id'],
        message: `no answer leads to the step \`${step.id}\`; name it as \`next\` of an earlier answer or remove it`,
      })),
    ...guide.steps
      .filter((step) => !leadsOut.has(step.id))
      .map((step) => ({
        at: ['steps', step.id, 'answers'],
        message: `the answers of \`${step.id}\` lead round in a circle; let one of them end in a fix`,
      })),
    ...guide.fixes
      .filter((fix) => !fixes.has(fix.id))
      .map((fix) => ({
        at: ['fixes', fix.id],
        message: `no answer leads to the fix \`${fix.id}\`; name it in an answer or remove it`,
      })),
    ...(support
      ? []
      : [{ at: ['fixes'], message: `the ending \`${supportEnding}\` is missing; every guide needs it` }]),
  ];
}

function lostSeeds(pack: GuidePack): PackFlaw[] {
  const kept = new Set(pack.guides.flatMap((guide) => guide.steps.flatMap((step) => step.seed ?? [])));
  const lost = pack.seeds
    .filter((seed) => !kept.has(seed))
    .map((seed) => ({
      guide: '',
      at: ['seeds'],
      message: `no step says \`seed: ${seed}\`; give it to the step that keeps this one, or take it off the list`,
    }));
  const strange = pack.guides.flatMap((guide) =>
    guide.steps.flatMap((step) =>
      step.seed === null || pack.seeds.includes(step.seed)
        ? []
        : [
            {
              guide: guide.code,
              at: ['steps', step.id, 'seed'],
              message: `the pack lists no \`${step.seed}\` under \`seeds\`${meant(step.seed, pack.seeds)}`,
            },
          ],
    ),
  );
  return [...lost, ...strange];
}
