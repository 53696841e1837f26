import type { Path } from '../json/node.ts';
import { locationWord } from '../shapes/location-word.ts';
import type { FieldLocation, StatedFieldError } from '../shapes/shape.ts';

/** A reading of the API's spelling with the part of the request it speaks of. */
export interface BodyReading {
  readonly path: Path;
  readonly in: FieldLocation | null;
}

/**
 * The readings of a stated place. Where the API does not name the part of the request apart, a reading that is another
 * one without its first segment (`headers.x-org` and `x-org`) has that segment as its part.
 */
export function readingsOf(stated: StatedFieldError): readonly BodyReading[] {
  if (stated.in !== null) return stated.paths.map((path) => ({ path, in: stated.in }));
  const prefixed = new Map<string, FieldLocation>();
  for (const path of stated.paths) {
    const start = path[0] === 'request' || path[0] === 'req' ? 1 : 0;
    const location = locationWord(path[start]);
    if (location === undefined || path.length < start + 2) continue;
    const key = JSON.stringify(path.slice(start + 1));
    if (!prefixed.has(key)) prefixed.set(key, location.in);
  }
  return stated.paths.map((path) => ({ path, in: prefixed.get(JSON.stringify(path)) ?? null }));
}
