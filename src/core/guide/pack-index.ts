import type { GuidePack, PackIndex, Step } from './guide.ts';

/** The part of a pack that is there from the start, and the table of which step deals with which cause. */
export function indexPack(pack: GuidePack): PackIndex {
  const causeSteps = new Map<string, string[]>();
  for (const guide of pack.guides) {
    for (const step of guide.steps) {
      for (const cause of causesOf(step)) {
        const places = causeSteps.get(cause) ?? [];
        places.push(`${guide.code}#${step.id}`);
        causeSteps.set(cause, places);
      }
    }
  }
  const { id, name, version, api, shapes, support, prelude } = pack;
  return {
    id,
    name,
    version,
    api,
    shapes,
    support,
    prelude,
    guides: pack.guides.map(({ code, title, meaning, typical, symptoms }) => ({
      code,
      title,
      meaning,
      typical,
      symptoms,
    })),
    causeSteps: Object.fromEntries([...causeSteps].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
}

/**
 * What a step deals with: the causes it names, and the checks whose failure is a problem found there.
 * A failure that only sends on to another guide is dealt with over there.
 */
function causesOf(step: Step): ReadonlySet<string> {
  const dealtWith = step.checks.filter(
    ({ fail, failState }) =>
      failState === 'problem found' &&
      (step.answers.find((answer) => answer.id === fail)?.guide ?? null) === null,
  );
  return new Set([...step.causes, ...dealtWith.map(({ check }) => check)]);
}
