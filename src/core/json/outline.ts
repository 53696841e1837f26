import type { JsonKind, JsonMember, JsonNode } from './node.ts';

/** What can be told of an object before its members are made: their names and kinds, in text order. */
export interface Outline {
  readonly names: readonly string[];
  readonly kinds: readonly JsonKind[];
  /** Whether the member is an object or array with nothing in it. */
  readonly empty: readonly boolean[];
}

/** The outline of an object that has none of its own. */
function drawn({ members }: JsonNode): Outline {
  return {
    names: members.map(({ name }) => name),
    kinds: members.map(({ value }) => value.kind),
    empty: members.map(
      ({ value }) =>
        (value.kind === 'object' || value.kind === 'array') &&
        value.members.length === 0 &&
        value.elements.length === 0,
    ),
  };
}

/** How many members an object has. */
export function memberCount(node: JsonNode): number {
  return (node.outline?.names ?? node.members).length;
}

/**
 * A question that names and kinds answer alone, asked once for all objects of a text that look alike. Records come by
 * the thousand: what is known of their outline spares making their members.
 */
export function byOutline<T>(judge: (outline: Outline) => T): (node: JsonNode) => T {
  const known = new WeakMap<Outline, { readonly answer: T }>();
  return (node) => {
    const { outline } = node;
    if (outline === undefined) return judge(drawn(node));
    let kept = known.get(outline);
    if (kept === undefined) known.set(outline, (kept = { answer: judge(outline) }));
    return kept.answer;
  };
}

/** The member at an index, made without the others where the node can do so. */
export function memberAt(node: JsonNode, index: number): JsonMember | undefined {
  return node.memberAt === undefined ? node.members[index] : node.memberAt(index);
}
