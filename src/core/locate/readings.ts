import type { Path } from '../json/node.ts';
import { locationWord } from '../shapes/location-word.ts';
import type { FieldLocation, StatedFieldError } from '../shapes/shape.ts';
import { readSpelledPath } from '../shapes/spelled-path.ts';

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
  const given = withOpening(stated);
  const paths = stated.missing === true ? withoutParents(given) : given;
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

/** Reading: the path in quotes that a sentence opens with: `"owner.name" is required`. */
const opening = /^["'`]([\w$-]{1,80}(?:[.[][\w$\].[-]{1,200}))["'`] /u;

/** Where only the member's own name is given, and the sentence opens with the whole path to it, that path counts. */
function withOpening({ paths, message }: StatedFieldError): readonly Path[] {
  const [name, ...deeper] = paths[0] ?? [];
  const spelled = name === undefined || deeper.length > 0 ? undefined : opening.exec(message)?.[1];
  if (spelled === undefined) return paths;
  const whole = readSpelledPath(spelled).filter((path) => path.length > 1 && path.at(-1) === name);
  return whole.length === 0 ? paths : whole;
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
