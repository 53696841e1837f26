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
  const paths = stated.missing === true ? withoutParents(stated.paths) : stated.paths;
  if (stated.in !== null) return paths.map((path) => ({ path, in: stated.in }));
  const prefixed = new Map<string, FieldLocation>();
  for (const path of paths) {
    const start = path[0] === 'request' || path[0] === 'req' ? 1 : 0;
    const location = locationWord(path[start]);
    if (location === undefined || path.length < start + 2) continue;
    const key = JSON.stringify(path.slice(start + 1));
    if (!prefixed.has(key)) prefixed.set(key, location.in);
  }
  return paths.map((path) => ({ path, in: prefixed.get(JSON.stringify(path)) ?? null }));
}

/**
 * `required` names an object and the member that it lacks: that the object is there says nothing. Where a reading leads
 * on from another one by one name, the other is no reading.
 */
function withoutParents(paths: readonly Path[]): readonly Path[] {
  const isParent = (path: Path): boolean =>
    paths.some(
      (other) => other.length === path.length + 1 && path.every((segment, at) => segment === other[at]),
    );
  return paths.filter((path) => !isParent(path));
}
