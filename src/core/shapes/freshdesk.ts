import { apiShape } from './kit/api-shape.ts';

/**
 * Freshdesk and Freshservice: `{"description": "Validation failed", "errors": [{"field": "email", "message": "…", "code": "missing_field"}]}`.
 *
 * @see {@link https://developers.freshdesk.com/api/#error Freshdesk, Errors}
 */
export const freshdesk = apiShape({
  id: 'freshdesk',
  name: 'Freshdesk',
  reference: 'https://developers.freshdesk.com/api/#error',
  confidence: 0.93,
  because: 'has `description` and `errors` of `field`, `message` and `code`',
  body: { description: 'string', errors: [{ field: 'string', message: 'string', code: 'string' }] },
  envelope: { title: [], detail: 'description', code: 'errors.0.code', status: [] },
  entries: { at: 'errors', place: 'field', message: 'message', code: 'code' },
});
