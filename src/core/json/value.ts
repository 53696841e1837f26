import type { JsonNode } from './node.ts';

interface Pending {
  readonly node: JsonNode;
  readonly put: (value: unknown) => void;
}

function scalar(node: JsonNode): unknown {
  switch (node.kind) {
    case 'string':
      return node.text;
    case 'number':
      return Number(node.text.replaceAll('_', ''));
    case 'boolean':
      return node.text.toLowerCase() === 'true';
    default:
      return null;
  }
}

/** The value as `JSON.parse` would give it: the last of several members with one name wins. Any depth. */
export function toValue(root: JsonNode): unknown {
  let result: unknown = null;
  const pending: Pending[] = [
    {
      node: root,
      put: (value) => {
        result = value;
      },
    },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, put } = next;
    if (node.kind === 'object') {
      const object = {};
      put(object);
      // Named in text order first, so that the order of the members is kept while values arrive in any order.
      const last = new Map(node.members.map((member) => [member.name, member.value]));
      for (const name of last.keys()) define(object, name, null);
      for (const [name, value] of last)
        pending.push({ node: value, put: (made) => define(object, name, made) });
    } else if (node.kind === 'array') {
      const array: unknown[] = Array.from({ length: node.elements.length });
      put(array);
      for (const [index, element] of node.elements.entries()) {
        pending.push({
          node: element,
          put: (made) => {
            array[index] = made;
          },
        });
      }
    } else put(scalar(node));
  }
  return result;
}

/** Sets an own member even when it is called `__proto__`. */
function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}
