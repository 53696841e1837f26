import { apiShape } from './kit/api-shape.ts';
import { readEntries } from './kit/entries.ts';
import { reach } from './kit/reach.ts';
import type { FieldLocation } from './shape.ts';

/**
 * Flask-Pydantic: `{"validation_error": {"body_params": [{"loc": […], "msg": "…", "type": "…"}]}}`, with
 * `query_params`, `path_params` and `form_params` beside it.
 *
 * @see {@link https://github.com/bauerji/flask-pydantic Flask-Pydantic}
 */
export const flaskPydantic = apiShape({
  id: 'flask-pydantic',
  name: 'Flask-Pydantic',
  reference: 'https://github.com/bauerji/flask-pydantic',
  confidence: 0.95,
  because: 'sorts Pydantic errors under `validation_error` by the part of the request',
  body: {
    validation_error: (node) =>
      node.members.some(({ name, value }) => parts.has(name) && value.kind === 'array'),
  },
  fields: (content) =>
    [...parts].flatMap(([name, location]) =>
      readEntries(reach(content, `validation_error.${name}.*`), {
        place: 'loc',
        message: 'msg',
        code: 'type',
        in: location,
        whole: true,
      }),
    ),
});

const parts: ReadonlyMap<string, FieldLocation> = new Map([
  ['body_params', 'body'],
  ['form_params', 'body'],
  ['query_params', 'query'],
  ['path_params', 'path'],
]);
