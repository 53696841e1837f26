import type { Span } from '../text/span.ts';
import { closersOf } from './characters.ts';
import { kindOfWord } from './literals.ts';
import type { JsonKind, JsonMember, JsonNode } from './node.ts';
import { decodeJsonText } from './strings.ts';
import { endOf, isContainer, linkOf, nextSlot, startOf, type Tape } from './tape.ts';

const nothing: readonly never[] = [];

/** A value on the tape, seen as a node. Children are made when they are first asked for, and kept. */
class TapeNode implements JsonNode {
  readonly kind: JsonKind;
  readonly #tape: Tape;
  readonly #slot: number;
  #span: Span | undefined;
  #members: readonly JsonMember[] | undefined;
  #elements: readonly JsonNode[] | undefined;
  #text: string | undefined;

  constructor(tape: Tape, slot: number) {
    this.#tape = tape;
    this.#slot = slot;
    this.kind = kindAt(tape, slot);
  }

  get span(): Span {
    this.#span ??= { start: startOf(this.#tape, this.#slot), end: endOf(this.#tape, this.#slot) };
    return this.#span;
  }

  get members(): readonly JsonMember[] {
    if (this.kind !== 'object') return nothing;
    this.#members ??= membersAt(this.#tape, this.#slot);
    return this.#members;
  }

  get elements(): readonly JsonNode[] {
    if (this.kind !== 'array') return nothing;
    this.#elements ??= elementsAt(this.#tape, this.#slot);
    return this.#elements;
  }

  get text(): string {
    if (this.kind === 'object' || this.kind === 'array') return '';
    this.#text ??= decodeJsonText(this.#tape.text, this.span);
    return this.#text;
  }
}

/** A member on the tape. Most are passed over by their name: the place of it is made when asked for. */
class TapeMember implements JsonMember {
  readonly name: string;
  readonly value: JsonNode;
  readonly #tape: Tape;
  readonly #slot: number;
  #nameSpan: Span | undefined;

  constructor(tape: Tape, slot: number) {
    this.#tape = tape;
    this.#slot = slot;
    this.name = nameAt(tape.text, startOf(tape, slot), linkOf(tape, slot));
    this.value = new TapeNode(tape, slot + 2);
  }

  get nameSpan(): Span {
    this.#nameSpan ??= { start: startOf(this.#tape, this.#slot), end: linkOf(this.#tape, this.#slot) };
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

function kindAt(tape: Tape, slot: number): JsonKind {
  const link = linkOf(tape, slot);
  const start = startOf(tape, slot);
  const code = tape.text.charCodeAt(start);
  // A quote first: most values are strings.
  if (code === 34 && link > start) return 'string';
  if (isContainer(tape, slot)) return (link & 1) === 1 ? 'object' : 'array';
  if (link === start) return 'null';
  if (isWholeNumber(tape.text, start, link)) return 'number';
  if (closersOf(code) !== '') return 'string';
  return kindOfWord(tape.text.slice(start, Math.min(link, start + 400)));
}

function isWholeNumber(text: string, start: number, end: number): boolean {
  if (end - start > 15) return false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

function membersAt(tape: Tape, slot: number): readonly JsonMember[] {
  const close = linkOf(tape, slot) & ~1;
  const members: JsonMember[] = [];
  for (let at = slot + 2; at < close; at = nextSlot(tape, at + 2)) members.push(new TapeMember(tape, at));
  return members;
}

function elementsAt(tape: Tape, slot: number): readonly JsonNode[] {
  const close = linkOf(tape, slot) & ~1;
  const elements: JsonNode[] = [];
  for (let at = slot + 2; at < close; at = nextSlot(tape, at)) elements.push(new TapeNode(tape, at));
  return elements;
}

/** The value at a slot of a complete tape. */
export function treeOf(tape: Tape, slot: number): JsonNode {
  return new TapeNode(tape, slot);
}
