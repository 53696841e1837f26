import type { PackIndex } from './guide.ts';

/**
 * The step that deals with a cause: of the guide shown for this status code where it has one, else of the first guide
 * that does. Packs are given in order, the vendor's before the general one. `null` when no guide knows the cause.
 */
export function stepForCause(
  packs: readonly Pick<PackIndex, 'causeSteps'>[],
  cause: string,
  statusCode: number | null,
): { guide: string; id: string } | null {
  const places = packs.flatMap(({ causeSteps }) =>
    Object.hasOwn(causeSteps, cause) ? (causeSteps[cause] ?? []) : [],
  );
  const own = `${statusCode}#`;
  const ofCode = places.find((place) => place.startsWith(own));
  if (ofCode !== undefined) return split(ofCode);
  // A code without a guide of its own shows the steps of its class under its own address.
  const ofClass = places.find((place) => place.startsWith(`${String(statusCode).slice(0, 1)}xx#`));
  if (statusCode !== null && ofClass !== undefined && !hasGuide(packs, own))
    return { guide: String(statusCode), id: split(ofClass).id };
  const first = places.find((place) => !place.includes('xx#'));
  return first === undefined ? null : split(first);
}

function hasGuide(packs: readonly Pick<PackIndex, 'causeSteps'>[], prefix: string): boolean {
  return packs.some(({ causeSteps }) =>
    Object.values(causeSteps).some((places) => places.some((place) => place.startsWith(prefix))),
  );
}

function split(place: string): { guide: string; id: string } {
  const [guide = '', id = ''] = place.split('#');
  return { guide, id };
}
