import { apiShape } from './kit/api-shape.ts';

/**
 * Plaid: `{"error_type": "INVALID_REQUEST", "error_code": "MISSING_FIELDS", "error_message": "…", "display_message": null, "request_id": "…"}`.
 *
 * @see {@link https://plaid.com/docs/errors/ Plaid, Errors}
 */
export const plaid = apiShape({
  id: 'plaid',
  name: 'Plaid',
  reference: 'https://plaid.com/docs/errors/',
  confidence: 0.97,
  because: 'has `error_type`, `error_code` and `error_message`',
  body: { error_type: 'string', error_code: 'string', error_message: 'string' },
  envelope: { title: 'error_type', detail: 'error_message', code: 'error_code', status: [] },
});
