import lists from './catalogue.json';
import { formatGroups, groupOf } from './groups.ts';

/** One form of paste, or one way of phrasing errors, as the page shows it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly name: string;
  /** One sentence; empty for a shape, whose name says it. */
  readonly what: string;
  readonly reference: string;
  readonly hasExample: boolean;
}

export interface CatalogueGroup {
  readonly title: string;
  readonly entries: readonly CatalogueEntry[];
}

/** The formats by where a person copies them. */
export const formatsByGroup: readonly CatalogueGroup[] = formatGroups.map((group) => ({
  title: group.title,
  entries: lists.formats.filter(({ id }) => groupOf[id] === group.id),
}));

export const shapeEntries: readonly CatalogueEntry[] = lists.shapes
  .map((shape) => ({ ...shape, what: '' }))
  .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));

/** Whether every word of the filter stands in the entry. */
export function matches({ id, name, what, reference }: CatalogueEntry, filter: string): boolean {
  const text = `${id} ${name} ${what} ${reference}`.toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

/** Loads every example, so that they are there without a network. */
export async function loadExamples(): Promise<void> {
  await Promise.all([import('./format-examples.json'), import('./shape-examples.json')]);
}

/** The example's text; loaded when it is wanted. `null` when there is none. */
export async function loadExample(kind: 'format' | 'shape', id: string): Promise<string | null> {
  const examples: Readonly<Record<string, string>> =
    kind === 'format'
      ? (await import('./format-examples.json')).default
      : (await import('./shape-examples.json')).default;
  return examples[id] ?? null;
}
