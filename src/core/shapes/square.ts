import { apiShape } from './kit/api-shape.ts';

/**
 * Square: `{"errors": [{"category": "INVALID_REQUEST_ERROR", "code": "…", "detail": "…", "field": "amount_money.amount"}]}`.
 *
 * @see {@link https://developer.squareup.com/docs/build-basics/general-considerations/handling-errors Square, Handling errors}
 */
export const square = apiShape({
  id: 'square',
  name: 'Square',
  reference: 'https://developer.squareup.com/docs/build-basics/general-considerations/handling-errors',
  confidence: 0.97,
  because: 'has `errors` of `category` and `code`',
  body: { errors: [{ category: /^[A-Z_]+$/u, code: 'string', 'detail?': 'string' }] },
  envelope: { title: 'errors.0.category', detail: 'errors.0.detail', code: 'errors.0.code', status: [] },
  entries: { at: 'errors', place: 'field', message: 'detail', code: 'code' },
});
