import { apiShape } from './kit/api-shape.ts';
import { hasOnly } from './kit/pattern.ts';
import { reach } from './kit/reach.ts';

/**
 * Airtable: `{"error": {"type": "UNKNOWN_FIELD_NAME", "message": "Unknown field name: \"Nmae\""}}`.
 *
 * @see {@link https://airtable.com/developers/web/api/errors Airtable, Errors}
 */
export const airtable = apiShape({
  id: 'airtable',
  name: 'Airtable',
  reference: 'https://airtable.com/developers/web/api/errors',
  confidence: 0.91,
  because: 'has `error` with a `type` in capitals and `message`, and nothing else',
  body: { error: { type: /^[A-Z_]+$/u, message: 'string' } },
  when: (_, content) =>
    hasOnly(content, new Set(['error'])) &&
    reach(content, 'error').every((error) => hasOnly(error, new Set(['type', 'message']))),
  envelope: { title: [], detail: 'error.message', code: 'error.type', status: [] },
});
