import { apiShape } from './kit/api-shape.ts';
import { surplusMembers } from './kit/members-named.ts';
import { fits } from './kit/pattern.ts';

/**
 * Moleculer Web: `{"name": "ValidationError", "message": "…", "code": 422, "type": "VALIDATION_ERROR", "data": [{"type", "message", "field"}]}`.
 *
 * `code` is the HTTP status. The entries are fastest-validator's.
 *
 * @see {@link https://moleculer.services/docs/0.14/errors Moleculer, Errors}
 */
export const moleculer = apiShape({
  id: 'moleculer',
  name: 'Moleculer',
  reference: 'https://moleculer.services/docs/0.14/errors',
  confidence: 0.95,
  because: 'has `name`, `message`, `code`, and `type` in capitals, with `data`',
  body: { name: /Error$/u, message: 'string', code: 'integer', 'type?': /^[A-Z_]+$/u, 'data?': 'any' },
  when: (_, content) =>
    !fits(content, { className: 'any' }) &&
    (fits(content, { type: 'string' }) || fits(content, { data: [{ field: 'string' }] })),
  envelope: { title: 'name', detail: 'message', code: 'type', status: 'code' },
  // An entry about the whole object has no `field`.
  entries: {
    at: 'data',
    place: 'field',
    message: 'message',
    code: 'type',
    whole: true,
    about: surplusMembers,
  },
});
