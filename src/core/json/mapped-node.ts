import { type MappedText, toSource } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { JsonMember, JsonNode } from './node.ts';

/** A node of a decoded text whose spans lie in the text that one was decoded from. */
export class MappedNode implements JsonNode {
  readonly #inner: JsonNode;
  readonly #mapped: MappedText;
  #members: readonly JsonMember[] | undefined;
  #elements: readonly JsonNode[] | undefined;

  constructor(inner: JsonNode, mapped: MappedText) {
    this.#inner = inner;
    this.#mapped = mapped;
  }

  get kind(): JsonNode['kind'] {
    return this.#inner.kind;
  }

  get text(): string {
    return this.#inner.text;
  }

  get span(): Span {
    return toSource(this.#mapped, this.#inner.span);
  }

  get members(): readonly JsonMember[] {
    this.#members ??= this.#inner.members.map(({ name, nameSpan, value }) => ({
      name,
      nameSpan: toSource(this.#mapped, nameSpan),
      value: new MappedNode(value, this.#mapped),
    }));
    return this.#members;
  }

  get elements(): readonly JsonNode[] {
    this.#elements ??= this.#inner.elements.map((element) => new MappedNode(element, this.#mapped));
    return this.#elements;
  }
}
