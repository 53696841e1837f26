import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * Stripe, and APIs after its model such as OpenAI's: `{"error": {"type": "invalid_request_error", "message": "…", "param": "…", "code": "…"}}`.
 *
 * `param` is spelled as form fields are: `items[0][price]`.
 *
 * @see {@link https://docs.stripe.com/api/errors Stripe, Errors}
 */
export const stripe = apiShape({
  id: 'stripe',
  name: 'Stripe',
  reference: 'https://docs.stripe.com/api/errors',
  confidence: 0.95,
  because: 'has `error` with a `type` that ends in `_error` and `param` or `doc_url`',
  body: {
    error: (node) =>
      fits(node, { type: /_error$/u, message: 'string' }) &&
      (fits(node, { param: 'string|null' }) ||
        fits(node, { doc_url: 'string' }) ||
        fits(node, { request_log_url: 'string' })),
  },
  envelope: { title: 'error.type', detail: 'error.message', code: ['error.code', 'error.type'], status: [] },
  entries: { at: 'error', place: 'param', message: 'message', code: 'code' },
});
