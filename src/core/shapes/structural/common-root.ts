import { foldName } from '../../text/fold-name.ts';
import type { StatedFieldError } from '../shape.ts';
import type { RequestNames } from './request-names.ts';
import { wordSet } from './vocabulary.ts';

/** What validators call the value they are given. */
const rootWords = wordSet('data instance body payload input root value object obj dto model entity request');
/** Reading: the name of a type. */
const typeName = /^\p{Lu}[\p{L}\d]{0,60}$/u;
/** What stands below JSON:API's `data`. */
const resourceMembers = wordSet('attributes relationships type id');

/**
 * Places that all begin with the same word for the whole (`data.name`, `data.lines.0`) or with a type's name
 * (`Ticket.Seats[1].Row`): they lie below it. One place alone shows no such thing, nor one that the request has.
 */
export function withoutCommonRoot(
  errors: readonly StatedFieldError[],
  names: RequestNames | null,
): readonly StatedFieldError[] {
  const firsts = errors.map(({ paths: [path = []] }) => path);
  const [root] = firsts[0] ?? [];
  if (typeof root !== 'string' || !(rootWords.has(root) || typeName.test(root))) return errors;
  const below = new Set(firsts.map((path) => JSON.stringify(path.slice(1))));
  const shared = firsts.every((path) => path[0] === root && !resourceMembers.has(String(path[1] ?? '')));
  // fastjsonschema's sentences begin with the word, too: `data.stops[0] must contain …`.
  const said = errors.every(
    ({ message }) => message.startsWith(root) && /^[.[ ]/u.test(message.slice(root.length)),
  );
  const several = below.size > 1 && firsts.some((path) => path.length > 1);
  if (!shared || !(several || (said && rootWords.has(root)))) return errors;
  if (names?.has(foldName(root)) === true) return errors;
  return errors.map((error) => {
    const inside = error.paths.map((path) => (path[0] === root ? path.slice(1) : path));
    // The word alone is the whole.
    return { ...error, paths: error.paths[0]?.length === 1 ? inside : [...inside, ...error.paths] };
  });
}
