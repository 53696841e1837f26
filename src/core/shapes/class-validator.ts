import type { JsonNode, Path } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { listsOf } from './kit/containers.ts';
import { fits } from './kit/pattern.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import type { StatedFieldError } from './shape.ts';
import { nameOrIndex, readSpelledPath } from './spelled-path.ts';

/**
 * class-validator's own errors: a tree of `property`, `constraints` (rule to sentence) and `children`, as NestJS apps pass it on.
 *
 * @see {@link https://github.com/typestack/class-validator#validation-errors class-validator, Validation errors}
 */
export const classValidator = apiShape({
  id: 'class-validator',
  name: 'class-validator errors',
  reference: 'https://github.com/typestack/class-validator#validation-errors',
  confidence: 0.95,
  because: 'has entries with `property` and `constraints` or `children`',
  entry: (node) =>
    fits(node, { property: 'string', constraints: 'object' }) ||
    fits(node, { property: 'string', children: 'array' }),
  fields: (_, body) =>
    listsOf(body, { property: 'string' }).flatMap(({ elements }) =>
      elements.flatMap((entry) => readTree(entry, [], 0)),
    ),
});

/** Nested objects are followed no deeper. */
const deepest = 64;

function readTree(entry: JsonNode, above: Path, depth: number): readonly StatedFieldError[] {
  const [property] = reach(entry, 'property');
  if (property === undefined || depth > deepest) return [];
  // Whole paths stand in hand-made flat lists; a tree has one name in each entry.
  const readings = depth === 0 ? readSpelledPath(property.text) : [[nameOrIndex(property.text)]];
  const paths = readings.map((path) => [...above, ...path]);
  const rules = reach(entry, 'constraints').flatMap(({ members }) => members);
  const own = rules
    .filter(({ value }) => value.kind === 'string')
    .map(({ name, value }) => stated({ paths, message: value.text, code: name, span: property.span }));
  return [
    ...own,
    ...reach(entry, 'children.*').flatMap((child) => readTree(child, paths[0] ?? above, depth + 1)),
  ];
}
