import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { readEntries } from './kit/entries.ts';
import { listsOf } from './kit/containers.ts';
import { memberSaid } from './kit/members-named.ts';
import { fits, type Pattern } from './kit/pattern.ts';
import { reach, reachText } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import type { StatedFieldError } from './shape.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * JSON Schema's output units: `{"keywordLocation": "/properties/qty/minimum", "instanceLocation": "/lines/0/qty", "error": "…"}`;
 * in the detailed form an outer unit holds inner ones. The form that replaces them has `evaluationPath`, a map `errors` from
 * keyword to sentence, and its inner units in `details`.
 *
 * @see {@link https://github.com/json-schema-org/json-schema-spec/blob/main/specs/output/jsonschema-validation-output-machines.md JSON Schema, Machine-readable output}
 * @see {@link https://json-schema.org/draft/2020-12/json-schema-core#section-12 JSON Schema, Output Formatting}
 */
export const jsonSchemaOutput = apiShape({
  id: 'json-schema-output',
  name: 'JSON Schema output',
  reference: 'https://json-schema.org/draft/2020-12/json-schema-core#section-12',
  confidence: 0.93,
  because: 'has output units: the place in the schema beside `instanceLocation`',
  when: (body, content) =>
    fits(content, newUnit) || listsOf(body, unit).length + listsOf(body, newUnit).length > 0,
  fields: (content, body) => {
    if (fits(content, newUnit)) return newErrorsOf(content, 0);
    const [details] = listsOf(body, newUnit);
    if (details !== undefined) return details.elements.flatMap((one) => newErrorsOf(one, 0));
    const [outermost] = listsOf(body, unit);
    return (outermost?.elements ?? []).flatMap((one) => errorsOf(one, 0));
  },
});

const unit: Pattern = { keywordLocation: 'string', instanceLocation: 'string', 'error?': 'string' };
const newUnit: Pattern = { evaluationPath: 'string', instanceLocation: 'string' };
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

/** The errors of a unit of the newer form and of those below it. */
function newErrorsOf(one: JsonNode, depth: number): readonly StatedFieldError[] {
  const paths = readSpelledPath(reachText(one, 'instanceLocation') ?? '');
  const own = reach(one, 'errors').flatMap(({ members }) =>
    members.map(({ name, value }) => {
      const [member] = memberSaid(value, '');
      const places = member === undefined ? paths : paths.map((path) => [...path, member.text]);
      return stated({ paths: places, message: value.text, code: name, span: value.span });
    }),
  );
  const inner =
    depth < deepest ? reach(one, 'details.*').flatMap((below) => newErrorsOf(below, depth + 1)) : [];
  return [...own, ...inner];
}
