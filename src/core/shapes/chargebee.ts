import { apiShape } from './kit/api-shape.ts';

/**
 * Chargebee: `{"message": "…", "type": "invalid_request", "api_error_code": "param_wrong_value", "param": "customer[email]", "http_status_code": 400}`.
 * `param` is there whenever the error is due to a parameter.
 *
 * @see {@link https://apidocs.chargebee.com/docs/api/error-handling Chargebee, Error Handling}
 */
export const chargebee = apiShape({
  id: 'chargebee',
  name: 'Chargebee',
  reference: 'https://apidocs.chargebee.com/docs/api/error-handling',
  confidence: 0.98,
  because: 'has `api_error_code`',
  body: { message: 'string', api_error_code: 'string' },
  envelope: { title: 'type', detail: 'message', code: 'api_error_code', status: 'http_status_code' },
  entries: { at: '', place: 'param', message: 'message', code: 'api_error_code' },
  exhaustive: true,
});
