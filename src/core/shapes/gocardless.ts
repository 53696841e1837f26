import { apiShape } from './kit/api-shape.ts';

/**
 * GoCardless: `{"error": {"message": "…", "type": "validation_failed", "code": 422, "errors": [{"field", "message", "request_pointer"}]}}`.
 *
 * @see {@link https://developer.gocardless.com/api-reference/#api-usage-errors GoCardless, Errors}
 */
export const gocardless = apiShape({
  id: 'gocardless',
  name: 'GoCardless',
  reference: 'https://developer.gocardless.com/api-reference/#api-usage-errors',
  confidence: 0.97,
  because: 'has `error` with `type`, `code` and `documentation_url`',
  body: {
    error: {
      message: 'string',
      type: 'string',
      code: 'integer',
      documentation_url: 'string',
      'errors?': 'array',
    },
  },
  envelope: {
    title: 'error.type',
    detail: 'error.message',
    code: ['error.errors.0.reason', 'error.type'],
    status: 'error.code',
  },
  entries: { at: 'error.errors', place: ['request_pointer', 'field'], message: 'message', code: 'reason' },
});
