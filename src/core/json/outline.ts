import type { JsonKind, JsonNode } from './node.ts';

/** What can be told of an object before its members are made: their names and kinds, in text order. */
export interface Outline {
  readonly names: readonly string[];
  readonly kinds: readonly JsonKind[];
  /** Whether the member is an object or array with nothing in it. */
  readonly empty: readonly boolean[];
}

/** Of everything that is no object. */
const nothing: Outline = { names: [], kinds: [], empty: [] };

/** The outline of an object that has none of its own, for one question: what it does not ask for is not looked at. */
function drawn({ members }: JsonNode): Outline {
  return {
    names: members.map(({ name }) => name),
    get kinds() {
      return members.map(({ value }) => value.kind);
    },
    get empty() {
      return members.map(({ value }) => {
        const inside = value.kind === 'object' ? value.members : value.elements;
        return (value.kind === 'object' || value.kind === 'array') && inside.length === 0;
      });
    },
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
    const outline = node.kind === 'object' ? node.outline : nothing;
    if (outline === undefined) return judge(drawn(node));
    let kept = known.get(outline);
    if (kept === undefined) known.set(outline, (kept = { answer: judge(outline) }));
    return kept.answer;
  };
}
