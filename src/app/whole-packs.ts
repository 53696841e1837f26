import type { PackIndex } from '../core/guide/guide.ts';
import { packIndex } from '../guides/index.ts';
import { generalPack } from '../guides/load-guide.ts';
import type { DiagnosisFacts } from '../platform/diagnosis-messages.ts';

/** A pack and the general one behind it, with everything but the guides. Loaded with the first diagnosis. */
export function packsBehind(packId: string): readonly PackIndex[] {
  return [...new Set([packId, generalPack])].map(packIndex).filter((index) => index !== null);
}

export function factsOf(packId: string): Omit<DiagnosisFacts, 'taught'> {
  const packs = packsBehind(packId);
  return {
    api: packs[0]?.api ?? null,
    causeSteps: packs.map(({ causeSteps }) => causeSteps),
    packShapes: packs[0]?.shapes ?? [],
  };
}
