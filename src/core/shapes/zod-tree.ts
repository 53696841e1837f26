import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { readErrorMap } from './kit/error-map.ts';
import { fits } from './kit/pattern.ts';

/**
 * zod's `error.format()`, a tree of `_errors`, and its successor `z.treeifyError()`, a tree of `errors`, `properties`
 * and `items`.
 *
 * @see {@link https://zod.dev/error-formatting#ztreeifyerror zod, z.treeifyError()}
 */
export const zodTree = apiShape({
  id: 'zod-tree',
  name: 'zod error tree',
  reference: 'https://zod.dev/error-formatting#ztreeifyerror',
  confidence: 0.93,
  because: 'is a tree of `_errors`, or of `errors` with `properties` or `items`',
  part: isTree,
  fields: (tree) =>
    fits(tree, { _errors: 'array' })
      ? readErrorMap(tree, { keys: 'name', whole: new Set(['_errors']) })
      : readErrorMap(tree, {
          keys: 'name',
          whole: new Set(['errors']),
          through: new Set(['properties', 'items']),
        }),
});

/** Whether every member or element is a tree again: a resource's `items` are none. */
function isBranch(node: JsonNode): boolean {
  if (node.kind !== 'object' && node.kind !== 'array') return false;
  return [...node.members.map(({ value }) => value), ...node.elements]
    .slice(0, 20)
    .every((below) => below.kind === 'null' || fits(below, { errors: 'array' }));
}

function isTree(node: JsonNode): boolean {
  if (fits(node, { _errors: 'array' })) {
    return node.members
      .slice(0, 3)
      .every(({ name, value }) => name === '_errors' || fits(value, { _errors: 'array' }));
  }
  if (!fits(node, { errors: (errors) => errors.elements.every(({ kind }) => kind === 'string') }))
    return false;
  return fits(node, { properties: isBranch }) || fits(node, { items: isBranch });
}
