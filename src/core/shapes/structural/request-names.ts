import type { JsonNode, Path } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import type { RequestView } from '../shape.ts';

/** The names that occur in a request, for telling a field's name from any other word. */
export interface RequestNames {
  /** Whether the request's body or query has a member whose folded name is this. */
  readonly has: (folded: string) => boolean;
  /** Where members of this folded name lie in the body, the first few, in text order. */
  readonly paths: (folded: string) => readonly Path[];
  readonly inQuery: (folded: string) => boolean;
  /** Whether the text is a value of the request: a sentence that opens with it speaks of the value, not of a name. */
  readonly isValue: (text: string) => boolean;
  /** The record of a list whose member alone has this value: what the client calls it. */
  readonly recordOf: (text: string) => Path | undefined;
  /** Whether a member of this name lies directly under the path, or under the request's only wrapper. */
  readonly under: (prefix: Path, folded: string) => boolean;
}

/** Requests of hundreds of thousands of members are read no further. */
const mostNodes = 50_000;
/** No genuine field lies deeper; every level copies the path above it. */
const deepestPath = 100;
/** Places kept for one name. */
const mostPlaces = 8;

const known = new WeakMap<RequestView, RequestNames>();

/** The names of a request; `null` without one. Computed once a request. */
export function requestNames(request: RequestView | null): RequestNames | null {
  if (request === null) return null;
  const before = known.get(request);
  if (before !== undefined) return before;
  const places = new Map<string, Path[]>();
  const values = new Map<string, Path | null>(request.query.map(({ value }) => [value, null]));
  const stack: { node: JsonNode; path: Path }[] = [];
  if (request.body !== undefined) stack.push({ node: request.body, path: [] });
  for (let left = mostNodes; left > 0; left -= 1) {
    const next = stack.pop();
    if (next === undefined) break;
    const { node, path } = next;
    if (path.length >= deepestPath) continue;
    const children: { node: JsonNode; path: Path }[] = [];
    for (const member of node.members) {
      const at = [...path, member.name];
      const folded = foldName(member.name);
      const list = places.get(folded);
      if (list === undefined) places.set(folded, [at]);
      else if (list.length < mostPlaces) list.push(at);
      if (member.value.kind === 'string' || member.value.kind === 'number') {
        const { text } = member.value;
        // Only what is said once tells a record from the others.
        values.set(text, !values.has(text) && typeof path.at(-1) === 'number' ? path : null);
      }
      if (member.value.kind === 'object' || member.value.kind === 'array')
        children.push({ node: member.value, path: at });
    }
    for (const [index, element] of node.elements.entries()) {
      if (index >= 1000) break;
      if (element.kind === 'object' || element.kind === 'array')
        children.push({ node: element, path: [...path, index] });
      else if (element.kind === 'string') values.set(element.text, null);
    }
    for (const child of children.toReversed()) stack.push(child);
  }
  const query = new Set(request.query.map(({ name }) => foldName(name)));
  const names: RequestNames = {
    has: (folded) => places.has(folded) || query.has(folded),
    paths: (folded) => places.get(folded) ?? [],
    inQuery: (folded) => query.has(folded),
    recordOf: (text) => values.get(text) ?? undefined,
    isValue: (text) => values.has(text),
    under: (prefix, folded) => {
      const wrapped = request.body?.members.length === 1 ? 1 : 0;
      const near = (path: Path): boolean =>
        path.length > prefix.length && path.length <= prefix.length + 1 + wrapped;
      return (prefix.length === 0 && query.has(folded)) || (places.get(folded)?.some(near) ?? false);
    },
  };
  known.set(request, names);
  return names;
}
