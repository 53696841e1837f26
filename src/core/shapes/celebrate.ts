import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';
import { reach, reachText } from './kit/reach.ts';
import { splitJoined } from './kit/split-joined.ts';
import { pathsAt, stated } from './kit/stated.ts';
import { readLocation } from './location-word.ts';
import type { FieldLocation, StatedFieldError } from './shape.ts';

/**
 * celebrate, joi for Express: `{"validation": {"body": {"source": "body", "keys": ["a.b"], "message": "…"}}}`.
 *
 * `keys` names the fields; `message` is their sentences in the same order, joined with ". ".
 *
 * @see {@link https://github.com/arb/celebrate#errorsopts celebrate, errors()}
 */
export const celebrate = apiShape({
  id: 'celebrate',
  name: 'celebrate (joi)',
  reference: 'https://github.com/arb/celebrate#errorsopts',
  confidence: 0.96,
  because: 'sorts `keys` and `message` under `validation` by the part of the request',
  body: { validation: (node) => fits(node.members[0]?.value, { keys: 'array', message: 'string' }) },
  fields: (content) =>
    reach(content, 'validation').flatMap(({ members }) =>
      members.flatMap(({ name, value }) => readKeys(value, readLocation(name))),
    ),
});

function readKeys(part: JsonNode, location: FieldLocation | null): readonly StatedFieldError[] {
  const keys = reach(part, 'keys.*');
  const messages = splitJoined(reachText(part, 'message') ?? '', keys.length);
  return keys.map((key, index) =>
    stated({ paths: pathsAt(key), message: messages[index] ?? '', in: location, span: key.span }),
  );
}
