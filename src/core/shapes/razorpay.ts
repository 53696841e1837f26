import { apiShape } from './kit/api-shape.ts';

/**
 * Razorpay: `{"error": {"code": "BAD_REQUEST_ERROR", "description": "…", "field": "amount", "source", "step", "reason"}}`.
 *
 * @see {@link https://razorpay.com/docs/errors/ Razorpay, Errors}
 */
export const razorpay = apiShape({
  id: 'razorpay',
  name: 'Razorpay',
  reference: 'https://razorpay.com/docs/errors/',
  confidence: 0.96,
  because: 'has `error` with `code` in capitals and `description`',
  body: { error: { code: /^[A-Z_]+$/u, description: 'string' } },
  envelope: { title: [], detail: 'error.description', code: 'error.code', status: [] },
  entries: { at: 'error', place: 'field', message: 'description', code: ['reason', 'code'] },
});
