import { apiShape } from './kit/api-shape.ts';
import { membersNamed } from './kit/members-named.ts';
import { fits } from './kit/pattern.ts';

/**
 * ajv's errors: `instancePath` (a JSON pointer; `dataPath` before version 8), `keyword`, `params`, `message`, in any wrapper.
 *
 * `required` and `additionalProperties` name the object; the member stands in `params`. Fastify, oas-tools, openapi-backend
 * and many others hand these on as they are.
 *
 * @see {@link https://ajv.js.org/api.html#error-objects ajv, Error objects}
 */
export const ajv = apiShape({
  id: 'ajv',
  name: 'ajv errors',
  reference: 'https://ajv.js.org/api.html#error-objects',
  confidence: 0.9,
  because: 'has entries with `instancePath` (or `dataPath`) and `keyword`',
  entry: (node) =>
    fits(node, { instancePath: 'string', keyword: 'string' }) ||
    fits(node, { dataPath: 'string', keyword: 'string' }),
  entries: {
    place: ['instancePath', 'dataPath'],
    message: 'message',
    code: 'keyword',
    in: 'prefix',
    about: membersNamed,
  },
});
