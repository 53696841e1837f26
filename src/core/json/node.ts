import type { Span } from '../text/span.ts';
import type { Outline } from './outline.ts';

/** A path in a JSON value: member names as strings, array indexes as numbers. `[]` is the whole value. */
export type Path = readonly (string | number)[];

/** RFC 8259 §3 value kinds. */
export type JsonKind = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

/**
 * One value of a JSON-like tree with its place in the text. JSON, tolerant JSON, XML and form bodies are all read
 * into this form, so that one recogniser serves them all. Implementations may build children lazily.
 */
export interface JsonNode {
  readonly kind: JsonKind;
  /** The whole value, quotes and brackets included. */
  readonly span: Span;
  /** Members in text order, duplicates kept; `[]` unless `kind` is `'object'`. */
  readonly members: readonly JsonMember[];
  /** `[]` unless `kind` is `'array'`. */
  readonly elements: readonly JsonNode[];
  /** Decoded characters of a string; the literal of a number, boolean or null; `''` for objects and arrays. */
  readonly text: string;
  /** Of an object, where it can be told without its members; objects that look alike share one. */
  readonly outline?: Outline | undefined;
  /** The same member as in `members`, made without the others. */
  readonly memberAt?: (index: number) => JsonMember | undefined;
}

/** One name/value pair of an object (RFC 8259 §4 "member"). */
export interface JsonMember {
  readonly name: string;
  /** The name as written, quotes included. */
  readonly nameSpan: Span;
  readonly value: JsonNode;
}

/** The value of the last member with this name, as `JSON.parse` would take it; `undefined` when absent or no object. */
export function memberValue(node: JsonNode | undefined, name: string): JsonNode | undefined {
  const names = node?.outline?.names;
  if (node === undefined || names === undefined)
    return node?.members.findLast((member) => member.name === name)?.value;
  const index = names.lastIndexOf(name);
  return index < 0 ? undefined : memberAt(node, index)?.value;
}

/** The member at an index, made without the others where the node can do so. */
export function memberAt(node: JsonNode, index: number): JsonMember | undefined {
  return node.memberAt === undefined ? node.members[index] : node.memberAt(index);
}

/** The node at a path; numeric strings do not index arrays and numbers do not name members. */
export function nodeAt(node: JsonNode | undefined, path: Path): JsonNode | undefined {
  let at = node;
  for (const segment of path) {
    if (at === undefined) return undefined;
    at = typeof segment === 'number' ? at.elements[segment] : memberValue(at, segment);
  }
  return at;
}
