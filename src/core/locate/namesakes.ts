import type { JsonMember, JsonNode, Path } from '../json/node.ts';
import { foldName } from '../text/fold-name.ts';

export interface Namesake {
  readonly path: Path;
  readonly member: JsonMember;
}

/** Values looked at for names, and how deep. */
const mostValues = 50_000;
const deepest = 60;

const known = new WeakMap<JsonNode, ReadonlyMap<string, readonly Namesake[]>>();

/** The first two members of each folded name anywhere in the body: enough to tell whether a name is unique. */
export function namesakes(body: JsonNode, name: string): readonly Namesake[] {
  let index = known.get(body);
  if (index === undefined) {
    index = indexNames(body);
    known.set(body, index);
  }
  return index.get(foldName(name)) ?? [];
}

function indexNames(body: JsonNode): ReadonlyMap<string, readonly Namesake[]> {
  const index = new Map<string, Namesake[]>();
  const stack: { node: JsonNode; path: Path }[] = [{ node: body, path: [] }];
  for (let left = mostValues; left > 0; left -= 1) {
    const next = stack.pop();
    if (next === undefined) break;
    if (next.path.length > deepest) continue;
    for (const member of next.node.members) {
      const path = [...next.path, member.name];
      const folded = foldName(member.name);
      const list = index.get(folded);
      if (list === undefined) index.set(folded, [{ path, member }]);
      else if (list.length < 2) list.push({ path, member });
      if (member.value.kind === 'object' || member.value.kind === 'array')
        stack.push({ node: member.value, path });
    }
    for (const [position, element] of next.node.elements.entries()) {
      if (position >= 1000) break;
      if (element.kind === 'object' || element.kind === 'array')
        stack.push({ node: element, path: [...next.path, position] });
    }
  }
  return index;
}
