import { memberValue, type JsonNode } from '../../json/node.ts';

const wrappers = ['records', 'data', 'items', 'results', 'value', 'rows', 'list', 'content', 'entries'];

/** The records of a list answer: the array itself or the one inside the usual wrapper; `null` when it is no list. */
export function recordsOf(root: JsonNode | undefined): readonly JsonNode[] | null {
  if (root?.kind === 'array') return root.elements;
  for (const name of wrappers) {
    const node = memberValue(root, name);
    if (node?.kind === 'array') return node.elements;
  }
  return null;
}

/** The one record of an answer: the object itself or the one inside a wrapper; `null` when it is none. */
export function recordOf(root: JsonNode | undefined): JsonNode | null {
  if (root?.kind !== 'object') return null;
  const inner = memberValue(root, 'data') ?? memberValue(root, 'record') ?? memberValue(root, 'result');
  return inner?.kind === 'object' ? inner : root;
}
