import { MappedNode } from '../../json/mapped-node.ts';
import type { JsonNode } from '../../json/node.ts';
import { readJson } from '../../json/read.ts';
import { decodeJsonString } from '../../json/strings.ts';

/** Reading: the beginning of a JSON object or array that holds something. */
const opening = /^\s{0,20}(?:\[\s{0,200}[["\]]|(?:\[\s{0,200})?\{\s{0,200}["'}])/u;
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
