import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * Zendesk: `{"error": "RecordInvalid", "description": "…", "details": {"email": [{"description": "…", "error": "…"}]}}`.
 *
 * @see {@link https://developer.zendesk.com/api-reference/introduction/requests/#400-range Zendesk, Requests}
 */
export const zendesk = apiShape({
  id: 'zendesk',
  name: 'Zendesk',
  reference: 'https://developer.zendesk.com/api-reference/introduction/requests/#400-range',
  confidence: 0.96,
  because: 'has `error`, `description` and `details` from field to described errors',
  body: {
    error: 'string',
    description: 'string',
    details: (node) => fits(node.members[0]?.value, [{ description: 'string' }]),
  },
  envelope: { title: 'error', detail: 'description', code: 'error', status: [] },
  map: {
    at: 'details',
    keys: 'path',
    message: 'description',
    code: ['error', 'type'],
    whole: new Set(['base']),
  },
});
