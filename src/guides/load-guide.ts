import type { Guide } from '../core/guide/guide.ts';
import { unshipGuide, type SharedByGuides, type ShippedGuide } from './shipped-guide.ts';

// Made from YAML by `plugin.ts`: each guide is a chunk of its own.
const shared = import.meta.glob<SharedByGuides>('./packs/*/pack.yaml', {
  query: '?shared',
  import: 'shared',
});
const guides = import.meta.glob<ShippedGuide>(['./packs/*/*.yaml', '!./packs/*/pack.yaml'], {
  import: 'guide',
});

/** Every name under which a pack has a guide: codes, `4xx`, `network`. */
export function guideNames(packId: string): readonly string[] {
  const start = `./packs/${packId}/`;
  return Object.keys(guides)
    .filter((path) => path.startsWith(start))
    .map((path) => path.slice(start.length, -'.yaml'.length));
}

/** The pack whose guides hold for every HTTP API. */
export const generalPack = 'http';

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
