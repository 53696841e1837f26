import { apiShape } from './kit/api-shape.ts';

/**
 * Dropbox Sign (HelloSign): `{"error": {"error_msg": "…", "error_path": "cc_email_addresses[0]", "error_name": "bad_request"}}`.
 *
 * @see {@link https://github.com/hellosign/hellosign-openapi Dropbox Sign, OpenAPI description (`ErrorResponse`)}
 */
export const dropboxSign = apiShape({
  id: 'dropbox-sign',
  name: 'Dropbox Sign',
  reference: 'https://github.com/hellosign/hellosign-openapi',
  confidence: 0.97,
  because: 'has `error` with `error_msg` and `error_name`',
  body: { error: { error_msg: 'string', error_name: 'string' } },
  envelope: { title: [], detail: 'error.error_msg', code: 'error.error_name', status: [] },
  entries: { at: 'error', place: 'error_path', message: 'error_msg', code: 'error_name' },
  exhaustive: true,
});
