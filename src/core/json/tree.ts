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
  readonly span: Span;
  readonly #tape: Tape;
  readonly #slot: number;
  #members: readonly JsonMember[] | undefined;
  #elements: readonly JsonNode[] | undefined;
  #text: string | undefined;

  constructor(tape: Tape, slot: number) {
    this.#tape = tape;
    this.#slot = slot;
    this.span = { start: startOf(tape, slot), end: endOf(tape, slot) };
    this.kind = kindAt(tape, slot, this.span);
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

function kindAt(tape: Tape, slot: number, span: Span): JsonKind {
  if (isContainer(tape, slot)) return (linkOf(tape, slot) & 1) === 1 ? 'object' : 'array';
  if (span.end === span.start) return 'null';
  if (closersOf(tape.text.charCodeAt(span.start)) !== '') return 'string';
  return kindOfWord(tape.text.slice(span.start, Math.min(span.end, span.start + 400)));
}

function membersAt(tape: Tape, slot: number): readonly JsonMember[] {
  const close = linkOf(tape, slot) & ~1;
  const members: JsonMember[] = [];
  for (let at = slot + 2; at < close; at = nextSlot(tape, at + 2)) {
    const nameSpan = { start: startOf(tape, at), end: linkOf(tape, at) };
    members.push({ name: decodeJsonText(tape.text, nameSpan), nameSpan, value: new TapeNode(tape, at + 2) });
  }
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
