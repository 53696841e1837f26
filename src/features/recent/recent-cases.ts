/** One case worked on in this browser: where it stands, and nothing of what was pasted. */
export interface RecentCase {
  /** Path with the progress of ids: `/codes/422/?check-types=no`. The key: the same case moves up. */
  readonly path: string;
  readonly code: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The part of the browser's storage used here. */
export interface RecentStore {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
}

const key = 'recent-cases';
const mostCases = 8;
const longestPath = 1_000;

function isRecentCase(value: unknown): value is RecentCase {
  if (typeof value !== 'object' || value === null) return false;
  const { path, code, title, at } = value as Partial<Record<keyof RecentCase, unknown>>;
  return (
    typeof path === 'string' &&
    path.startsWith('/codes/') &&
    path.length <= longestPath &&
    typeof code === 'string' &&
    typeof title === 'string' &&
    typeof at === 'number'
  );
}

/** The stored text as it is: equal texts mean nothing changed. */
export function storedCases(store: RecentStore): string {
  return store.read(key) ?? '[]';
}

export function readRecentCases(store: RecentStore): readonly RecentCase[] {
  return parseCases(storedCases(store));
}

/** The cases kept, newest first; what cannot be read is as good as forgotten. */
export function parseCases(text: string): readonly RecentCase[] {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isRecentCase).slice(0, mostCases) : [];
  } catch {
    return [];
  }
}

/** Two addresses of one page are one case: the later progress replaces the earlier. */
const pageOf = ({ path }: RecentCase): string => path.split('?')[0] ?? path;

export function rememberCase(store: RecentStore, recent: RecentCase): void {
  if (!isRecentCase(recent)) return;
  const others = readRecentCases(store).filter((one) => pageOf(one) !== pageOf(recent));
  store.write(key, JSON.stringify([recent, ...others].slice(0, mostCases)));
}

export function forgetCase(store: RecentStore, path: string): void {
  const rest = readRecentCases(store).filter((one) => one.path !== path);
  if (rest.length === 0) store.remove(key);
  else store.write(key, JSON.stringify(rest));
}

export function forgetAllCases(store: RecentStore): void {
  store.remove(key);
}
