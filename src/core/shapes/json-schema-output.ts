import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { readEntries } from './kit/entries.ts';
import { listsOf } from './kit/containers.ts';
import { memberSaid } from './kit/members-named.ts';
import type { Pattern } from './kit/pattern.ts';
import { reach, reachText } from './kit/reach.ts';
import type { StatedFieldError } from './shape.ts';

/**
 * JSON Schema's output units: `{"keywordLocation": "/properties/qty/minimum", "instanceLocation": "/lines/0/qty", "error": "…"}`;
 * in the detailed form an outer unit holds inner ones.
 *
 * @see {@link https://json-schema.org/draft/2020-12/json-schema-core#section-12 JSON Schema, Output Formatting}
 */
export const jsonSchemaOutput = apiShape({
  id: 'json-schema-output',
  name: 'JSON Schema output',
  reference: 'https://json-schema.org/draft/2020-12/json-schema-core#section-12',
  confidence: 0.93,
  because: 'has units with `keywordLocation` and `instanceLocation`',
  when: (body) => listsOf(body, unit).length > 0,
  fields: (_, body) => {
    const [outermost] = listsOf(body, unit);
    return (outermost?.elements ?? []).flatMap((one) => errorsOf(one, 0));
  },
});

const unit: Pattern = { keywordLocation: 'string', instanceLocation: 'string', 'error?': 'string' };
/** Units are followed no deeper. */
const deepest = 32;

/** The unit's own error; one that holds others only says that something below it failed. */
function errorsOf(one: JsonNode, depth: number): readonly StatedFieldError[] {
  const inner = reach(one, 'errors.*');
  if (inner.length > 0 && depth < deepest) return inner.flatMap((below) => errorsOf(below, depth + 1));
  const keyword = reachText(one, 'keywordLocation') ?? '';
  return readEntries([one], {
    place: 'instanceLocation',
    message: ['error', 'keywordLocation'],
    whole: true,
    about: (entry) => memberSaid(entry, 'error'),
  }).map((error) => ({ ...error, code: keyword.slice(keyword.lastIndexOf('/') + 1) }));
}
