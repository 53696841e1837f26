import type { JsonNode, Path } from '../json/node.ts';
import type { RequestView, StatedFieldError } from '../shapes/shape.ts';
import { foldName } from '../text/fold-name.ts';
import { locate } from './locate.ts';
import type { LocatedField } from './located.ts';

/** How a place that was found lies against its spelling: the names it lost, or the wrappers it gained. */
interface Shift {
  readonly lost: Path;
  readonly gained: Path;
}

/**
 * Finds the places of one answer's errors. A server spells all its places alike: what those that were found have lost
 * (`create.order.`) or gained (`{ "employee": {…} }`), a member that the request lacks loses or gains, too.
 */
export function locateTogether(
  errors: readonly StatedFieldError[],
  request: RequestView | null,
): readonly LocatedField[] {
  const located = errors.map((error) => locate(error, request));
  const body = request?.body;
  if (body === undefined) return located;
  const shifts = errors.flatMap(({ paths }, index) => shiftOf(paths, located[index]));
  return located.map((field, index) => {
    const error = errors[index];
    if (error === undefined || field.place?.match !== 'missing' || field.in !== 'body') return field;
    const paths = error.paths.flatMap((path) => shifted(path, shifts));
    return paths.length === 0 || stands(field.path, body) ? field : locate({ ...error, paths }, request);
  });
}

/** Whether more than the missing member's name was found: then the place is sure. */
function stands(path: Path, body: JsonNode): boolean {
  const parent = path.slice(0, -1);
  return parent.length > 0 && body.members.some(({ name }) => name === parent[0]);
}

function shiftOf(paths: readonly Path[], field: LocatedField | undefined): readonly Shift[] {
  if (field?.in !== 'body' || field.place === null || field.place.match === 'missing') return [];
  const { path: found } = field;
  for (const path of paths) {
    if (found.length === 0) continue;
    const [long, short] = path.length > found.length ? [path, found] : [found, path];
    const surplus = long.slice(0, long.length - short.length);
    if (short.length === 0 || !surplus.every((name) => typeof name === 'string')) continue;
    if (!long.slice(surplus.length).every((name, at) => isSame(name, short[at]))) continue;
    return [path === long ? { lost: surplus, gained: [] } : { lost: [], gained: surplus }];
  }
  return [];
}

function isSame(a: string | number, b: string | number | undefined): boolean {
  return foldName(String(a)) === foldName(String(b));
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((name, at) => name === b[at]);
}

/** The path without what its siblings lost, or below what all of them gained. */
function shifted(path: Path, shifts: readonly Shift[]): readonly Path[] {
  const moved = shifts.filter(({ lost, gained }) => lost.length + gained.length > 0);
  const [first] = moved;
  if (first === undefined || path.length === 0) return [];
  const { lost, gained } = first;
  if (!moved.every((shift) => samePath(shift.lost, lost) && samePath(shift.gained, gained))) return [];
  if (gained.length > 0) return moved.length === shifts.length ? [[...gained, ...path]] : [];
  return path.length > lost.length && lost.every((name, at) => path[at] === name)
    ? [path.slice(lost.length)]
    : [];
}
