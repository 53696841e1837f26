import type { JsonNode } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import { containerWords } from '../structural/vocabulary.ts';
import { fits, type Pattern } from './pattern.ts';

/** Members looked at. */
const looked = 8;

/** Whether the object is a map whose values look like this: under every name, and no name is a word such as `errors`. */
export function isMapOf(node: JsonNode, value: Pattern): boolean {
  if (node.kind !== 'object' || node.members.length === 0) return false;
  return node.members
    .slice(0, looked)
    .every((member) => !containerWords.has(foldName(member.name)) && fits(member.value, value));
}
