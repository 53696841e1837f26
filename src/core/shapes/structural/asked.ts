import { nodeAt } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import { readSpelledPath } from '../spelled-path.ts';
import type { Below, ReadingContext } from './reading-context.ts';

/** Whether the request has a member of this name where the map speaks of it. */
export function isAsked(name: string, below: Below, context: ReadingContext): boolean {
  if (context.names === null) return false;
  const [path] = readSpelledPath(name);
  const named = path?.filter((segment) => typeof segment === 'string') ?? [];
  const [first] = named;
  const { names } = context;
  // A position is asked where the request has a list as long.
  if (path?.length === 1 && named.length === 0)
    return nodeAt(context.body.request?.body, [...below.prefix, ...path]) !== undefined;
  return (
    names.under(below.prefix, foldName(name)) ||
    (first !== undefined && names.under(below.prefix, foldName(first))) ||
    // Bean Validation: `createTrip.trip.title`, behind the method's and the argument's name.
    (below.prefix.length === 0 && named.length > 2 && names.under([], foldName(named[2] ?? '')))
  );
}
