import type { Guide, PackIndex } from '../core/guide/guide.ts';
import { stepForCause } from '../core/guide/step-for-cause.ts';
import { unshipGuide, type SharedByGuides, type ShippedGuide } from './shipped-guide.ts';

// Made from YAML by `plugin.ts`: the indexes are there from the start, each guide is a chunk of its own.
const indexes = import.meta.glob<PackIndex>('./packs/*/pack.yaml', { eager: true, import: 'index' });
const shared = import.meta.glob<SharedByGuides>('./packs/*/pack.yaml', {
  query: '?shared',
  import: 'shared',
});
const guides = import.meta.glob<ShippedGuide>(['./packs/*/*.yaml', '!./packs/*/pack.yaml'], {
  import: 'guide',
});

/** The pack whose guides hold for every HTTP API. */
export const generalPack = 'http';

/** Every built-in pack; the general one comes last. */
export const packIds: readonly string[] = Object.values(indexes)
  .map(({ id }) => id)
  .toSorted((one, other) => Number(one === generalPack) - Number(other === generalPack));

/** What is known of a pack from the start; `null` for a pack that is not built in. */
export function packIndex(packId: string): PackIndex | null {
  return Object.values(indexes).find(({ id }) => id === packId) ?? null;
}

export interface LoadedGuide {
  readonly guide: Guide;
  /** The pack it comes from: the one asked for, or the general one. */
  readonly pack: string;
}

/**
 * The guide for a code: the pack's own, else the general one, else the general steps for the code's class under the
 * registry's name and meaning. `null` when nothing at all is known of the code.
 */
export async function loadGuide(packId: string, code: string): Promise<LoadedGuide | null> {
  for (const pack of new Set([packId, generalPack])) {
    const guide = await load(pack, code);
    if (guide !== null) return { guide, pack };
  }
  const { statusCode } = await import('../core/http/status-codes.ts');
  const named = statusCode(Number(code));
  const ofClass = await load(generalPack, `${code.slice(0, 1)}xx`);
  if (named === undefined || ofClass === null) return null;
  const { reasonPhrase, meaning } = named;
  const guide: Guide = { ...ofClass, code, title: reasonPhrase, typical: reasonPhrase, meaning };
  return { guide, pack: generalPack };
}

async function load(pack: string, code: string): Promise<Guide | null> {
  const [shipped, common] = await Promise.all([
    guides[`./packs/${pack}/${code}.yaml`]?.(),
    shared[`./packs/${pack}/pack.yaml`]?.(),
  ]);
  return shipped === undefined || common === undefined ? null : unshipGuide(shipped, common);
}

/** Which step of which guide deals with a cause, for `inspect`: the pack's own, else the general pack's. */
export function createStepForCause(
  packId: string,
): (cause: string, statusCode: number | null) => { guide: string; id: string } | null {
  const packs = [...new Set([packId, generalPack])].map(packIndex).filter((index) => index !== null);
  return (cause, statusCode) => stepForCause(packs, cause, statusCode);
}
