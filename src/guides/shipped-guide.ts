import { supportEnding, type Fix, type Guide, type GuidePack, type Link } from '../core/guide/guide.ts';

/** A link as `key#anchor` of the pack's sources. */
type Reference = string;

type Shipped<T> = T extends Link
  ? Reference
  : T extends readonly (infer Item)[]
    ? readonly Shipped<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Shipped<T[Key]> }
      : T;

/** A guide as it lies in its chunk: links by reference, and without the ending that all guides of a pack share. */
export type ShippedGuide = Shipped<Guide>;

/** What all guides of a pack share; a chunk of its own, loaded with the first guide. */
export interface SharedByGuides {
  readonly sources: GuidePack['sources'];
  readonly ending: Fix;
}

/** From a compiled guide to its chunk. */
export function shipGuide(guide: Guide, shared: SharedByGuides): ShippedGuide {
  const keys = new Map(Object.entries(shared.sources).map(([key, { url }]) => [url, key]));
  const refer = ({ url }: Link): Reference => {
    const [page = '', anchor] = url.split('#');
    return `${keys.get(page) ?? page}${anchor === undefined ? '' : `#${anchor}`}`;
  };
  const referAll = <T extends { readonly source: Link | null; readonly docs: readonly Link[] }>(part: T) => ({
    ...part,
    source: part.source && refer(part.source),
    docs: part.docs.map(refer),
  });
  return {
    ...guide,
    docs: guide.docs.map(refer),
    steps: guide.steps.map((step) => ({
      ...referAll(step),
      notes: step.notes.map((note) => ({ ...note, source: note.source && refer(note.source) })),
    })),
    fixes: guide.fixes.filter((fix) => !isShared(fix, shared)).map(referAll),
  };
}

/** From its chunk to the guide. */
export function unshipGuide(shipped: ShippedGuide, shared: SharedByGuides): Guide {
  const resolve = (reference: Reference): Link => {
    const [key = '', anchor] = reference.split('#');
    const { label, url } = shared.sources[key] ?? { label: key, url: '' };
    return { label, url: anchor === undefined ? url : `${url}#${anchor}` };
  };
  const resolveAll = <T extends { readonly source: Reference | null; readonly docs: readonly Reference[] }>(
    part: T,
  ) => ({
    ...part,
    source: part.source === null ? null : resolve(part.source),
    docs: part.docs.map(resolve),
  });
  const fixes = shipped.fixes.map(resolveAll);
  return {
    ...shipped,
    docs: shipped.docs.map(resolve),
    steps: shipped.steps.map((step) => ({
      ...resolveAll(step),
      notes: step.notes.map((note) => ({
        ...note,
        source: note.source === null ? null : resolve(note.source),
      })),
    })),
    fixes: fixes.some(({ id }) => id === supportEnding) ? fixes : [...fixes, shared.ending],
  };
}

function isShared(fix: Fix, { ending }: SharedByGuides): boolean {
  return fix.id === supportEnding && JSON.stringify(fix) === JSON.stringify(ending);
}
