import type { JsonKind, JsonMember, JsonNode } from './node.ts';

/** What can be told of an object before its members are made: their names and kinds, in text order. */
export interface Outline {
  readonly names: readonly string[];
  readonly kinds: readonly JsonKind[];
  /** Whether the member is an object or array with nothing in it. */
  readonly empty: readonly boolean[];
}

/** Of everything that is no object. */
const nothing: Outline = { names: [], kinds: [], empty: [] };

/** The outline of an object that has none of its own; what nobody asks for is not looked at. */
class Drawing implements Outline {
  readonly names: readonly string[];
  readonly #members: readonly JsonMember[];
  #kinds: readonly JsonKind[] | undefined;
  #empty: readonly boolean[] | undefined;

  constructor({ members }: JsonNode) {
    this.#members = members;
    this.names = members.map(({ name }) => name);
  }

  get kinds(): readonly JsonKind[] {
    this.#kinds ??= this.#members.map(({ value }) => value.kind);
    return this.#kinds;
  }

  get empty(): readonly boolean[] {
    this.#empty ??= this.#members.map(({ value }) =>
      value.kind === 'object'
        ? memberCount(value) === 0
        : value.kind === 'array' && value.elements.length === 0,
    );
    return this.#empty;
  }
}

const drawings = new WeakMap<JsonNode, Outline>();

function drawn(node: JsonNode): Outline {
  let outline = drawings.get(node);
  if (outline === undefined) drawings.set(node, (outline = new Drawing(node)));
  return outline;
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
    const outline = node.kind === 'object' ? (node.outline ?? drawn(node)) : nothing;
    let kept = known.get(outline);
    if (kept === undefined) known.set(outline, (kept = { answer: judge(outline) }));
    return kept.answer;
  };
}
