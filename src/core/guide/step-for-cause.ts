import type { PackIndex } from './guide.ts';

/**
 * The step that deals with a cause: of the guide for this status code where it has one, else of the pack's first guide
 * that does. Packs are asked in order, the vendor's before the general one; `null` when no guide knows the cause.
 */
export function stepForCause(
  packs: readonly Pick<PackIndex, 'causeSteps'>[],
  cause: string,
  statusCode: number | null,
): { guide: string; id: string } | null {
  for (const { causeSteps } of packs) {
    const places = Object.hasOwn(causeSteps, cause) ? (causeSteps[cause] ?? []) : [];
    const place = places.find((entry) => entry.startsWith(`${statusCode}#`)) ?? places[0];
    const [guide, id] = place?.split('#') ?? [];
    if (guide !== undefined && id !== undefined) return { guide, id };
  }
  return null;
}
