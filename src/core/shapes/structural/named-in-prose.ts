import type { Path } from '../../json/node.ts';
import type { FieldLocation } from '../shape.ts';

/**
 * How surely words name a field:
 * `strong`: by their form alone (quotes, a path's spelling, a validator's set phrase);
 * `plain`: a single word before "must", "is" …: only in a list of such sentences or when the request has the name.
 */
export type Strength = 'strong' | 'plain';

/** A field named in prose. Offsets count from the start of the text that was searched. */
export interface NamedInProse {
  readonly paths: readonly Path[];
  readonly in: FieldLocation | null;
  readonly start: number;
  readonly end: number;
  readonly strength: Strength;
  readonly code: string | null;
  /** Where the message begins when the name is no part of it (`name: Please give a name`). */
  readonly messageFrom: number;
}

type Draft = Pick<NamedInProse, 'paths' | 'start' | 'end'> & Partial<NamedInProse>;

/** A field named surely by words of which nothing more is known. */
export function nameInProse(draft: Draft): NamedInProse {
  return { in: null, strength: 'strong', code: null, messageFrom: -1, ...draft };
}

/** The same, where the name itself stands at the place. */
export function namedPlace(paths: readonly Path[], start: number, name: string): NamedInProse {
  return nameInProse({ paths, start, end: start + name.length });
}
