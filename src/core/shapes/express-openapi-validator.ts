import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { hasOnly } from './kit/pattern.ts';
import { reachText } from './kit/reach.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * express-openapi-validator: `{"message": "…", "errors": [{"path": "/body/items/0/id", "message": "…", "errorCode": "required.openapi.validation"}]}`.
 *
 * The path starts with the part of the request and includes the absent member. On 401, 404, 405 and 415 it is the URL.
 *
 * @see {@link https://cdimascio.github.io/express-openapi-validator-documentation/ express-openapi-validator}
 */
export const expressOpenapiValidator = apiShape({
  id: 'express-openapi-validator',
  name: 'express-openapi-validator',
  reference: 'https://cdimascio.github.io/express-openapi-validator-documentation/',
  confidence: 0.94,
  because: "repeats the sentence in `errors` with a `path` that starts at the request's parts or is the URL",
  body: { message: 'string', errors: [{ path: /^\//u, message: 'string', 'errorCode?': 'string' }] },
  when: (_, content) =>
    hasOnly(content, members) &&
    reachText(content, 'message')?.includes(reachText(content, 'errors.0.message') ?? '') === true,
  envelope: { title: [], detail: 'message', code: [], status: ['status', 'code'] },
  entries: {
    at: 'errors',
    place: 'path',
    message: 'message',
    code: 'errorCode',
    in: 'prefix',
    only: { path: partPath },
    paths: (place) => readSpelledPath(place.text.replace(partPrefix, '/')),
  },
  exhaustive: true,
});

const members: ReadonlySet<string> = new Set(['message', 'errors', 'status', 'code']);
/** Reading: a part of the request at the start of the pointer. */
const partPrefix = /^\/(?:body|query|params|headers|cookies)(?:\/|$)/u;

function partPath(node: JsonNode): boolean {
  return partPrefix.test(node.text);
}
