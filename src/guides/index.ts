import type { PackIndex } from '../core/guide/guide.ts';
import { generalPack } from './load-guide.ts';

// Made from YAML by `plugin.ts`. A page begins with `summaries.ts` and loads this with its first diagnosis.
const indexes = import.meta.glob<PackIndex>('./packs/*/pack.yaml', { eager: true, import: 'index' });
/** Every built-in pack; the general one comes last. */
export const packIds: readonly string[] = Object.values(indexes)
  .map(({ id }) => id)
  .toSorted((one, other) => Number(one === generalPack) - Number(other === generalPack));

/** What is known of a pack from the start; `null` for a pack that is not built in. */
export function packIndex(packId: string): PackIndex | null {
  return Object.values(indexes).find(({ id }) => id === packId) ?? null;
}
