import { apiShape } from './kit/api-shape.ts';

/**
 * PayPal: `{"name": "INVALID_REQUEST", "message": "…", "debug_id": "…", "details": [{"field": "/purchase_units/0/amount", "issue": "…", "description": "…"}]}`.
 *
 * @see {@link https://developer.paypal.com/api/rest/responses/ PayPal, API responses}
 */
export const paypal = apiShape({
  id: 'paypal',
  name: 'PayPal',
  reference: 'https://developer.paypal.com/api/rest/responses/',
  confidence: 0.97,
  because: 'has `name`, `message` and `debug_id`',
  body: { name: 'string', message: 'string', debug_id: 'string' },
  envelope: { title: 'name', detail: 'message', code: 'name', status: [] },
  entries: {
    at: 'details',
    place: 'field',
    message: ['description', 'issue'],
    code: 'issue',
    in: { at: 'location' },
    whole: true,
  },
});
