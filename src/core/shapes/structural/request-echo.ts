import type { JsonNode } from '../../json/node.ts';
import { memberCount } from '../../json/outline.ts';
import type { ReadingContext } from './reading-context.ts';

/** Values compared at most for one subtree. */
const mostCompared = 2000;

/** Whether a subtree of the answer repeats the request's body: such an echo holds no errors. */
export function equalsRequest(node: JsonNode, context: ReadingContext): boolean {
  const request = context.body.request?.body;
  if (request === undefined || memberCount(node) < 1 || memberCount(request) !== memberCount(node))
    return false;
  const budget = { left: mostCompared };
  return equals(node, request, budget);
}

function equals(a: JsonNode, b: JsonNode, budget: { left: number }): boolean {
  budget.left -= 1;
  if (a.kind !== b.kind) return false;
  if (budget.left < 0) return true;
  if (a.kind === 'object') {
    if (a.members.length !== b.members.length) return false;
    return a.members.every((member, index) => {
      const other = b.members[index];
      return other !== undefined && member.name === other.name && equals(member.value, other.value, budget);
    });
  }
  if (a.kind === 'array') {
    if (a.elements.length !== b.elements.length) return false;
    return a.elements.every((element, index) => {
      const other = b.elements[index];
      return other !== undefined && equals(element, other, budget);
    });
  }
  return a.text === b.text;
}
