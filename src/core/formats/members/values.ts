import { contentSpan, decodeJsonString } from '../../json/strings.ts';
import { memberAt, type JsonMember, type JsonNode } from '../../json/node.ts';
import { byOutline } from '../../json/outline.ts';
import { isFolded } from '../../text/fold-name.ts';
import { sliceOf, type MappedText } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';

/** What spellings of one name differ in. Applied to a name. */
const ORNAMENT = /[^a-z\d]/gu;

/** A name as writers of JSON vary it: `responseBody`, `response_body`, `Response-Body`. */
export function plainName(name: string): string {
  return name.length > 64 || isFolded(name) ? name : name.toLowerCase().replaceAll(ORNAMENT, '');
}

const plainNames = byOutline(({ names }) => names.map(plainName));

/** The last member whose plain name is one of these, in the order of the names. */
export function memberNamed(node: JsonNode | undefined, names: readonly string[]): JsonMember | undefined {
  if (node === undefined || node.kind !== 'object') return undefined;
  const plain = plainNames(node);
  for (const name of names) {
    const index = plain.lastIndexOf(name);
    if (index >= 0) return memberAt(node, index);
  }
  return undefined;
}

export function valueNamed(node: JsonNode | undefined, names: readonly string[]): JsonNode | undefined {
  return memberNamed(node, names)?.value;
}

/** The characters of a string, or of a number; `null` for anything else. */
export function scalarText(node: JsonNode | undefined): string | null {
  return node !== undefined && (node.kind === 'string' || node.kind === 'number') ? node.text : null;
}

/** The range of a value without its quotes. */
export function innerSpan(text: string, node: JsonNode): Span {
  return node.kind === 'string' ? contentSpan(text, node.span) : node.span;
}

/** A status code that a member holds as a number or as three digits. */
export function statusIn(node: JsonNode | undefined): number | null {
  const written = scalarText(node);
  return written !== null && /^[1-5]\d\d$/u.test(written) ? Number(written) : null;
}

/** A string's characters, or an object or array as it is written. `undefined` for what is no content. */
export function contentOf(text: string, node: JsonNode): MappedText | undefined {
  if (node.kind === 'string') return decodeJsonString(text, node.span);
  if (node.kind === 'object' || node.kind === 'array') return sliceOf(text, node.span.start, node.span.end);
  return undefined;
}
