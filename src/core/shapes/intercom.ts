import { apiShape } from './kit/api-shape.ts';

/**
 * Intercom: `{"type": "error.list", "request_id": "…", "errors": [{"code": "parameter_invalid", "message": "…", "field": "email"}]}`.
 *
 * @see {@link https://developers.intercom.com/docs/references/rest-api/errors/error-objects/ Intercom, Errors}
 */
export const intercom = apiShape({
  id: 'intercom',
  name: 'Intercom',
  reference: 'https://developers.intercom.com/docs/references/rest-api/errors/error-objects/',
  confidence: 0.98,
  because: 'says `"type": "error.list"`',
  body: { type: /^error\.list$/u, errors: 'array' },
  envelope: { title: [], detail: 'errors.0.message', code: 'errors.0.code', status: [] },
  entries: { at: 'errors', place: 'field', message: 'message', code: 'code' },
});
