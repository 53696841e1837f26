import type { JsonMember, JsonNode } from '../json/node.ts';
import { foldName } from '../text/fold-name.ts';

interface MemberIndex {
  readonly exact: ReadonlyMap<string, JsonMember>;
  readonly folded: ReadonlyMap<string, JsonMember>;
}

const indexes = new WeakMap<JsonNode, MemberIndex>();

/** The members of an object by name; the last of equal names wins, as `JSON.parse` has it. Computed once a node. */
export function memberIndex(node: JsonNode): MemberIndex {
  const before = indexes.get(node);
  if (before !== undefined) return before;
  const exact = new Map<string, JsonMember>();
  const folded = new Map<string, JsonMember>();
  for (const member of node.members) {
    exact.set(member.name, member);
    folded.set(foldName(member.name), member);
  }
  const index = { exact, folded };
  indexes.set(node, index);
  return index;
}

/** Reading: a path's joint inside a name. */
const joint = /[./[]/u;

/** Suffixes by which frameworks rename a nested list: Rails' `items_attributes`. */
const suffixes = ['attributes', 'data', 'list', 'ids', 'id'];

/** The member of a folded name: spelled in another style, with a framework's suffix, or in the other number. */
export function nearMember(
  node: JsonNode,
  name: string,
): { readonly member: JsonMember; readonly cost: number; readonly because: string } | undefined {
  const { folded } = memberIndex(node);
  const wanted = foldName(name);
  if (wanted === '') return undefined;
  const same = folded.get(wanted);
  if (same !== undefined)
    return { member: same, cost: 1, because: `\`${name}\` is spelled \`${same.name}\` in the request` };
  // `owner.id` read as one name is not `owner` with a suffix.
  if (joint.test(name)) return undefined;
  for (const suffix of suffixes) {
    const longer =
      folded.get(wanted + suffix) ??
      (wanted.endsWith(suffix) ? folded.get(wanted.slice(0, -suffix.length)) : undefined);
    if (longer !== undefined)
      return { member: longer, cost: 2, because: `\`${name}\` is \`${longer.name}\` in the request` };
  }
  const other = wanted.endsWith('s') ? wanted.slice(0, -1) : `${wanted}s`;
  const plural = wanted.length > 3 ? folded.get(other) : undefined;
  return plural === undefined
    ? undefined
    : { member: plural, cost: 3, because: `\`${name}\` is \`${plural.name}\` in the request` };
}
