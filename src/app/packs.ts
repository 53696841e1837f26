import type { GuideSummary, PackIndex } from '../core/guide/guide.ts';
import { generalPack, packIds, packIndex } from '../guides/index.ts';
import type { DiagnosisFacts } from '../platform/diagnosis-messages.ts';

/** The pack whose words are shown until a person chooses another. */
export const defaultPack: string = packIds.find((id) => id !== generalPack) ?? generalPack;

/** A pack and the general one behind it. */
export function packsBehind(packId: string): readonly PackIndex[] {
  return [...new Set([packId, generalPack])].map(packIndex).filter((index) => index !== null);
}

export function packName(packId: string): string {
  return packIndex(packId)?.name ?? packId;
}

/** The guides for status codes that a vendor wrote itself, by code. */
export function ownGuides(packId: string): readonly GuideSummary[] {
  return (packIndex(packId)?.guides ?? [])
    .filter(({ code }) => /^\d{3}$/u.test(code))
    .toSorted((one, other) => Number(one.code) - Number(other.code));
}

export function factsOf(packId: string): DiagnosisFacts {
  const packs = packsBehind(packId);
  return { api: packs[0]?.api ?? null, causeSteps: packs.map(({ causeSteps }) => causeSteps) };
}
