import { isMapOf } from './kit/field-map.ts';
import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { readErrorMap } from './kit/error-map.ts';
import { fits } from './kit/pattern.ts';
import { reach } from './kit/reach.ts';

/**
 * marshmallow's messages: nested maps, list positions as text keys (`"1"`), a dictionary's values under `value`, and
 * `_schema` for the whole.
 *
 * @see {@link https://marshmallow.readthedocs.io/en/stable/quickstart.html#validation marshmallow, Validation}
 */
export const marshmallow = apiShape({
  id: 'marshmallow',
  name: 'marshmallow messages',
  reference: 'https://marshmallow.readthedocs.io/en/stable/quickstart.html#validation',
  confidence: 0.8,
  because: 'is a map of sentences with `_schema` or with positions as names',
  when: (_, content) => mapIn(content) !== undefined,
  fields: (content) => readErrorMap(mapIn(content) ?? content, { keys: 'path' }),
});

/** Reading: a position written as a name. */
const position = /^\d{1,6}$/u;

function mapIn(content: JsonNode): JsonNode | undefined {
  return [...reach(content, 'errors'), ...reach(content, 'messages'), content].find(isMessages);
}

function isMessages(node: JsonNode): boolean {
  if (fits(node, { _schema: 'strings' }) || isPositions(node)) return true;
  return (
    isMapOf(node, (value) => isMessage(value)) &&
    node.members.slice(0, 12).some(({ value }) => isPositions(value) || fits(value, { _schema: 'strings' }))
  );
}

/** Maps nest, and end in lists; a sentence alone under a name is another library's. */
function isMessage(value: JsonNode, depth = 0): boolean {
  if (value.kind !== 'object') return fits(value, 'strings');
  return (
    depth < 8 &&
    value.members
      .slice(0, 12)
      .every((member) => member.value.kind === 'array' || isMessage(member.value, depth + 1))
  );
}

function isPositions(map: JsonNode): boolean {
  return (
    map.members.length > 0 &&
    map.members.slice(0, 5).every(({ name, value }) => position.test(name) && isMessage(value))
  );
}
