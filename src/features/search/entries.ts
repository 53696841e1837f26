import type { PackIndex } from '../../core/guide/guide.ts';
import { formerReasonPhrases } from '../../core/http/status-codes.ts';
import type { SearchEntry } from './find.ts';

/** What can be found of the packs without loading a guide; of two guides for one code the first pack's stands. */
export function packEntries(packs: readonly PackIndex[]): readonly SearchEntry[] {
  const entries = new Map<string, SearchEntry>();
  for (const pack of packs) {
    for (const { code, title, typical, meaning, symptoms } of pack.guides) {
      const known = entries.get(code);
      const words = [...(known?.words ?? []), ...symptoms];
      entries.set(
        code,
        known === undefined
          ? {
              id: code,
              path: `/codes/${code}/`,
              title: `${code} ${title}`,
              detail: typical,
              words: [meaning, ...(formerReasonPhrases.get(Number(code)) ?? []), ...words],
            }
          : { ...known, words },
      );
    }
  }
  return [...entries.values()].filter(({ id }) => /^\d{3}$/u.test(id));
}
