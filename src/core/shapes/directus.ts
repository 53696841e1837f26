import { apiShape } from './kit/api-shape.ts';

/**
 * Directus: `{"errors": [{"message": "…", "extensions": {"code": "FAILED_VALIDATION", "field": "email", "type": "email"}}]}`.
 *
 * @see {@link https://directus.io/docs/guides/connect/errors Directus, Error codes}
 */
export const directus = apiShape({
  id: 'directus',
  name: 'Directus',
  reference: 'https://directus.io/docs/guides/connect/errors',
  confidence: 0.95,
  because: 'has `errors` with a `field` in `extensions`',
  body: { errors: [{ message: 'string', extensions: { code: 'string', field: 'string' } }] },
  envelope: { title: [], detail: 'errors.0.message', code: 'errors.0.extensions.code', status: [] },
  entries: {
    at: 'errors',
    place: ['extensions.path', 'extensions.field'],
    message: 'message',
    code: ['extensions.type', 'extensions.code'],
  },
});
