/** One thing that can be gone to. */
export interface SearchEntry {
  readonly id: string;
  /** Path within the site, without the base. */
  readonly path: string;
  readonly title: string;
  readonly detail: string;
  /** Further words it is found by: symptoms, messages. */
  readonly words: readonly string[];
}

const mostResults = 12;

/** How well one word of the query fits: the title's beginning before a word's beginning before anywhere. */
function fit(word: string, title: string, rest: string): number {
  if (title.startsWith(word)) return 4;
  if (` ${title}`.includes(` ${word}`)) return 3;
  if (` ${rest}`.includes(` ${word}`)) return 2;
  return title.includes(word) || rest.includes(word) ? 1 : 0;
}

/** The entries in which every word of the query occurs, best first; all of them, cut, for an empty query. */
export function findEntries(entries: readonly SearchEntry[], query: string): readonly SearchEntry[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean).slice(0, 12);
  if (words.length === 0) return entries.slice(0, mostResults);
  return entries
    .map((entry) => {
      const title = entry.title.toLowerCase();
      const rest = [entry.detail, ...entry.words].join(' ').toLowerCase();
      const fits = words.map((word) => fit(word, title, rest));
      return { entry, score: fits.includes(0) ? 0 : fits.reduce((sum, one) => sum + one, 0) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, mostResults)
    .map(({ entry }) => entry);
}
