import { apiShape } from './kit/api-shape.ts';

/**
 * Typeform: `{"code": "VALIDATION_ERROR", "description": "…", "details": [{"code", "description", "field": "/fields/0/title", "in": "body"}]}`.
 *
 * @see {@link https://www.typeform.com/developers/troubleshooting/ Typeform, Troubleshooting}
 */
export const typeform = apiShape({
  id: 'typeform',
  name: 'Typeform',
  reference: 'https://www.typeform.com/developers/troubleshooting/',
  confidence: 0.96,
  because: 'has `code`, `description` and `details` of `field` and `in`',
  body: { code: 'string', description: 'string', details: [{ field: 'string', description: 'string' }] },
  envelope: { title: [], detail: 'description', code: 'code', status: [] },
  entries: { at: 'details', place: 'field', message: 'description', code: 'code', in: { at: 'in' } },
});
