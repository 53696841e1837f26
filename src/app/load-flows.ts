import { type Flow, flowOf } from '../core/guide/flow.ts';
import { guideNames, loadGuide } from '../guides/load-guide.ts';

/** The map of a pack's own guides; none for an unknown pack. */
export async function loadFlows(pack: string): Promise<readonly Flow[]> {
  const guides = await Promise.all(guideNames(pack).map((code) => loadGuide(pack, code)));
  return guides
    .flatMap((found) => (found?.pack === pack ? [flowOf(found.guide)] : []))
    .toSorted((one, other) => one.code.localeCompare(other.code, 'en'));
}
