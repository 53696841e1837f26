import { apiShape } from './kit/api-shape.ts';

/**
 * Unzer: `{"isError": true, "traceId": "…", "errors": [{"code": "API.410.200.001", "merchantMessage": "lastName is missing",
 * "customerMessage": "…"}]}`, with status 200 too. The public key shows only what is meant for the customer.
 *
 * @see {@link https://docs.unzer.com/server-side-integration/api-basics/error-handling/ Unzer, Error handling}
 */
export const unzer = apiShape({
  id: 'unzer',
  name: 'Unzer',
  reference: 'https://docs.unzer.com/server-side-integration/api-basics/error-handling/',
  confidence: 0.96,
  because: 'has `errors` with `customerMessage`',
  body: { errors: [{ 'code?': 'string', 'merchantMessage?': 'string', customerMessage: 'string' }] },
  envelope: {
    title: [],
    detail: ['errors.0.merchantMessage', 'errors.0.customerMessage'],
    code: 'errors.0.code',
    status: [],
  },
  entries: {
    at: 'errors',
    place: [],
    message: ['merchantMessage', 'customerMessage'],
    code: 'code',
    whole: true,
  },
  placeInSentence: 'or none',
  exhaustive: true,
});
