import type { JsonMember, JsonNode } from '../../json/node.ts';
import { readJson } from '../../json/read.ts';
import { decodeJsonString } from '../../json/strings.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { toSource } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';

/** Reading: the beginning of a JSON object or array that holds something. */
const opening = /^\s{0,20}(?:\{\s{0,200}["'}]|\[\s{0,200}[[{"\]])/u;
/** Reading: a path that opens with a quoted name, `["odd key"].size must be …`. */
const bracketPath = /^\["[^"\]\n]{1,80}"\][.[ ]/u;

/**
 * The JSON value that a string member holds as text (zod 4's serialised error, tRPC), with its spans mapped back to the
 * body; `undefined` when the string is no JSON. A leading sentence (`Property values were not valid: [{…}]`) is skipped.
 */
export function readNestedJson(text: string, node: JsonNode): JsonNode | undefined {
  if (node.kind !== 'string' || node.text.length < 8 || bracketPath.test(node.text)) return undefined;
  const start = opening.test(node.text) ? 0 : jsonBehindSentence(node.text);
  if (start < 0) return undefined;
  const mapped = decodeJsonString(text, node.span);
  const value = readJson(mapped.text, { start, end: mapped.text.length }).value;
  if (value === undefined || (value.kind !== 'object' && value.kind !== 'array')) return undefined;
  return new MappedNode(value, mapped);
}

function jsonBehindSentence(text: string): number {
  const at = text.indexOf(': [{"');
  if (at >= 0 && text.trimEnd().endsWith(']')) return at + 2;
  const object = text.indexOf(': {"');
  return object >= 0 && text.trimEnd().endsWith('}') ? object + 2 : -1;
}

/** A node of the nested text whose spans lie in the body. */
class MappedNode implements JsonNode {
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
