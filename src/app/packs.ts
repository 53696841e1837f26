import { generalPack, guideNames } from '../guides/load-guide.ts';
import { packSummaries, type PackSummary } from '../guides/summaries.ts';

/** The pack whose words are shown until a person chooses another. */
export const defaultPack: string = packSummaries[0]?.id ?? generalPack;

/** Every pack that comes with the site, the general one last. */
export const builtInPacks: readonly Pick<PackSummary, 'id' | 'name'>[] = packSummaries;

function summaryOf(packId: string): PackSummary | undefined {
  return packSummaries.find(({ id }) => id === packId);
}

export function packName(packId: string): string {
  return summaryOf(packId)?.name ?? packId;
}

/** The guides for status codes that a vendor wrote itself, by code. */
export function ownGuides(packId: string): PackSummary['guides'] {
  return (summaryOf(packId)?.guides ?? [])
    .filter(({ code }) => /^\d{3}$/u.test(code))
    .toSorted((one, other) => Number(one.code) - Number(other.code));
}

/** Every name under which a pack or the general one behind it has a guide: codes, `4xx`, `network`. */
export function guidedCodes(packId: string): readonly string[] {
  return [...new Set([packId, generalPack].flatMap(guideNames))];
}
