import { memberValue, type JsonNode } from '../../json/node.ts';

/** Objects with more members get an index: a hundred shapes ask a body's root for names it does not have. */
const mostSearched = 24;

const indexes = new WeakMap<JsonNode, ReadonlyMap<string, JsonNode>>();

/** The value of the last member with this name, as `memberValue` gives it. */
export function valueOf(node: JsonNode, name: string): JsonNode | undefined {
  if (node.members.length <= mostSearched) return memberValue(node, name);
  let index = indexes.get(node);
  if (index === undefined) {
    index = new Map(node.members.map((member) => [member.name, member.value]));
    indexes.set(node, index);
  }
  return index.get(name);
}
