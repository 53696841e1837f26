import type { Guide } from '../core/guide/guide.ts';
import { generalPack } from './load-guide.ts';

/** What a page shows of a pack before anything was pasted. */
export interface PackSummary {
  readonly id: string;
  readonly name: string;
  readonly guides: readonly Pick<Guide, 'code' | 'title' | 'meaning' | 'typical'>[];
}

// Made from YAML by `plugin.ts`.
const summaries = import.meta.glob<PackSummary>('./packs/*/pack.yaml', {
  eager: true,
  query: '?summary',
  import: 'summary',
});

/** Every built-in pack; the general one comes last. */
export const packSummaries: readonly PackSummary[] = Object.values(summaries).toSorted(
  (one, other) => Number(one.id === generalPack) - Number(other.id === generalPack),
);
