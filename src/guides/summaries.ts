import type { Guide } from '../core/guide/guide.ts';

/** What a page shows of a pack before anything was pasted. */
export interface PackSummary {
  readonly id: string;
  readonly name: string;
  /** Empty for the general pack. */
  readonly guides: readonly Pick<Guide, 'code' | 'title' | 'meaning' | 'typical'>[];
}

// Made from YAML by `plugin.ts`. The general pack's guides stand in no list of a first page: its name is enough.
const summaries = import.meta.glob<PackSummary>(['./packs/*/pack.yaml', '!./packs/http/pack.yaml'], {
  eager: true,
  query: '?summary',
  import: 'summary',
});
const general = import.meta.glob<PackSummary>('./packs/http/pack.yaml', {
  eager: true,
  query: '?name',
  import: 'summary',
});

/** Every built-in pack; the general one comes last. */
export const packSummaries: readonly PackSummary[] = [...Object.values(summaries), ...Object.values(general)];
