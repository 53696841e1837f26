import { apiShape } from './kit/api-shape.ts';
import { membersNamed } from './kit/members-named.ts';

/**
 * Feathers: `{"name": "BadRequest", "message": "…", "code": 400, "className": "bad-request", "data": …, "errors": …}`.
 *
 * `code` is the HTTP status. Field errors stand in `errors` as a map, or in `data` as ajv's list.
 *
 * @see {@link https://feathersjs.com/api/errors Feathers, Errors}
 */
export const feathers = apiShape({
  id: 'feathers',
  name: 'Feathers',
  reference: 'https://feathersjs.com/api/errors',
  confidence: 0.96,
  because: 'has `className` beside `name`, `message` and `code`',
  body: { name: 'string', message: 'string', code: 'integer', className: 'string' },
  envelope: { title: 'name', detail: 'message', code: 'className', status: 'code' },
  entries: {
    at: ['data', 'errors.*'],
    place: ['instancePath', 'dataPath', 'path'],
    message: 'message',
    code: ['keyword', 'validatorKey', 'type', 'code'],
    about: membersNamed,
  },
  map: { at: 'errors', keys: 'path', code: ['code', 'kind', 'validatorKey'] },
});
