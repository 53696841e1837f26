import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { readErrorMap } from './kit/error-map.ts';
import { fits } from './kit/pattern.ts';
import { reach } from './kit/reach.ts';
import type { FieldLocation } from './shape.ts';

/**
 * webargs, flask-smorest and apiflask: marshmallow's messages below the part of the request: `{"json": {"email": ["…"]}}`.
 *
 * @see {@link https://webargs.readthedocs.io/en/latest/quickstart.html#error-handling webargs, Error Handling}
 */
export const webargs = apiShape({
  id: 'webargs',
  name: 'webargs (flask-smorest)',
  reference: 'https://webargs.readthedocs.io/en/latest/quickstart.html#error-handling',
  confidence: 0.88,
  because: 'sorts messages by the part of the request',
  when: (_, content) => partsIn(content) !== undefined,
  fields: (content) =>
    (partsIn(content)?.members ?? []).flatMap(({ name, value }) =>
      readErrorMap(value, { keys: 'name', in: parts.get(name) ?? null }),
    ),
});

const parts: ReadonlyMap<string, FieldLocation> = new Map([
  ['json', 'body'],
  ['form', 'body'],
  ['files', 'body'],
  ['json_or_form', 'body'],
  ['query', 'query'],
  ['querystring', 'query'],
  ['view_args', 'path'],
  ['path', 'path'],
  ['headers', 'header'],
  ['cookies', 'cookie'],
]);

function partsIn(content: JsonNode): JsonNode | undefined {
  return reach(content, '')
    .concat(reach(content, 'errors'), reach(content, 'messages'), reach(content, 'detail'))
    .find(
      ({ members }) =>
        members.length > 0 &&
        members.length <= parts.size &&
        members.every(({ name, value }) => parts.has(name) && isMessages(value)),
    );
}

function isMessages(value: JsonNode): boolean {
  const first = value.members[0]?.value;
  return first !== undefined && (fits(first, 'strings') || first.kind === 'object');
}
