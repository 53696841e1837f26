import type { Span } from '../text/span.ts';
import type { JsonKind, JsonMember, JsonNode } from './node.ts';
import type { Outline } from './outline.ts';
import { decodeJsonText } from './strings.ts';
import { endOf, linkOf, nextSlot, startOf, type Tape } from './tape.ts';
import { kindAt } from './tape-kind.ts';
import { TapeOutlines } from './tape-outlines.ts';

const nothing: readonly never[] = [];

/** A tape with what is known of the objects on it. */
class Tree {
  readonly tape: Tape;
  readonly #outlines = new TapeOutlines();

  constructor(tape: Tape) {
    this.tape = tape;
  }

  outlineAt(slot: number): Outline | undefined {
    return this.#outlines.at(this.tape, slot);
  }
}

/** A value on the tape, seen as a node. Children are made when they are first asked for, and kept. */
class TapeNode implements JsonNode {
  readonly kind: JsonKind;
  readonly #tree: Tree;
  readonly #slot: number;
  #span: Span | undefined;
  #members: readonly JsonMember[] | undefined;
  /** Those that were asked for one by one. */
  #some: readonly TapeMember[] = nothing;
  #elements: readonly JsonNode[] | undefined;
  #text: string | undefined;
  /** `null`: not looked for yet. */
  #outline: Outline | undefined | null = null;

  constructor(tree: Tree, slot: number, kind: JsonKind) {
    this.#tree = tree;
    this.#slot = slot;
    this.kind = kind;
  }

  get span(): Span {
    const { tape } = this.#tree;
    this.#span ??= { start: startOf(tape, this.#slot), end: endOf(tape, this.#slot) };
    return this.#span;
  }

  get outline(): Outline | undefined {
    if (this.kind !== 'object') return undefined;
    if (this.#outline === null) this.#outline = this.#tree.outlineAt(this.#slot);
    return this.#outline;
  }

  get members(): readonly JsonMember[] {
    if (this.kind !== 'object') return nothing;
    this.#members ??= membersAt(this.#tree, this.#slot, this.outline, this.#some);
    return this.#members;
  }

  memberAt(index: number): JsonMember | undefined {
    const name = this.#members === undefined ? this.outline?.names[index] : undefined;
    if (name === undefined) return this.members[index];
    const { tape } = this.#tree;
    let at = this.#slot + 2;
    for (let before = 0; before < index; before += 1) at = nextSlot(tape, at + 2);
    const known = this.#some.find((member) => member.standsAt(at));
    if (known !== undefined) return known;
    const made = new TapeMember(this.#tree, at, name);
    // An array of its exact length: most objects of a list are asked for one member, or for none.
    this.#some = this.#some.length === 0 ? [made] : [...this.#some, made];
    return made;
  }

  get elements(): readonly JsonNode[] {
    if (this.kind !== 'array') return nothing;
    this.#elements ??= elementsAt(this.#tree, this.#slot);
    return this.#elements;
  }

  get text(): string {
    if (this.kind === 'object' || this.kind === 'array') return '';
    this.#text ??= decodeJsonText(this.#tree.tape.text, this.span);
    return this.#text;
  }
}

/** A member on the tape. Most are passed over by their name: the rest is made when asked for. */
class TapeMember implements JsonMember {
  readonly name: string;
  readonly #tree: Tree;
  readonly #slot: number;
  #value: JsonNode | undefined;
  #nameSpan: Span | undefined;

  constructor(tree: Tree, slot: number, name: string) {
    this.#tree = tree;
    this.#slot = slot;
    this.name = name;
  }

  standsAt(slot: number): boolean {
    return this.#slot === slot;
  }

  get value(): JsonNode {
    const slot = this.#slot + 2;
    this.#value ??= new TapeNode(this.#tree, slot, kindAt(this.#tree.tape, slot));
    return this.#value;
  }

  get nameSpan(): Span {
    const { tape } = this.#tree;
    this.#nameSpan ??= { start: startOf(tape, this.#slot), end: linkOf(tape, this.#slot) };
    return this.#nameSpan;
  }
}

/** Names are short: a name in plain quotes without an escape is a slice. */
function nameAt(text: string, start: number, end: number): string {
  if (end - start >= 2 && text.charCodeAt(start) === 34 && text.charCodeAt(end - 1) === 34) {
    const name = text.slice(start + 1, end - 1);
    if (!name.includes('\\')) return name;
  }
  return decodeJsonText(text, { start, end });
}

/** All members of an object; those in `known` are made already. */
function membersAt(
  tree: Tree,
  slot: number,
  outline: Outline | undefined,
  known: readonly TapeMember[],
): readonly JsonMember[] {
  const { tape } = tree;
  const close = linkOf(tape, slot) & ~1;
  const members: JsonMember[] = [];
  for (let at = slot + 2; at < close; at = nextSlot(tape, at + 2)) {
    const name = outline?.names[members.length] ?? nameAt(tape.text, startOf(tape, at), linkOf(tape, at));
    const made = known.find((member) => member.standsAt(at));
    members.push(made ?? new TapeMember(tree, at, name));
  }
  return members;
}

function elementsAt(tree: Tree, slot: number): readonly JsonNode[] {
  const { tape } = tree;
  const close = linkOf(tape, slot) & ~1;
  const elements: JsonNode[] = [];
  for (let at = slot + 2; at < close; at = nextSlot(tape, at))
    elements.push(new TapeNode(tree, at, kindAt(tape, at)));
  return elements;
}

/** The values at these slots of a complete tape. */
export function treesOf(tape: Tape, slots: readonly number[]): readonly JsonNode[] {
  const tree = new Tree(tape);
  return slots.map((slot) => new TapeNode(tree, slot, kindAt(tape, slot)));
}

/** The value at a slot of a complete tape. */
export function treeOf(tape: Tape, slot: number): JsonNode {
  return new TapeNode(new Tree(tape), slot, kindAt(tape, slot));
}
