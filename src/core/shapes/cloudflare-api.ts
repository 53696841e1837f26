import { apiShape } from './kit/api-shape.ts';

/**
 * Cloudflare's API: `{"success": false, "errors": [{"code": 1004, "message": "…", "source": {"pointer": "/name"}}], "messages": [], "result": null}`.
 *
 * `code` is Cloudflare's own number.
 *
 * @see {@link https://developers.cloudflare.com/fundamentals/api/how-to/make-api-calls/ Cloudflare, Make API calls}
 */
export const cloudflareApi = apiShape({
  id: 'cloudflare-api',
  name: 'Cloudflare API',
  reference: 'https://developers.cloudflare.com/fundamentals/api/how-to/make-api-calls/',
  confidence: 0.96,
  because: 'has `success`, `errors` with numeric codes, `messages` and `result`',
  body: {
    success: 'boolean',
    errors: [{ code: 'integer', message: 'string' }],
    messages: 'array',
    result: 'any',
  },
  envelope: { title: [], detail: 'errors.0.message', code: 'errors.0.code', status: [] },
  entries: { at: 'errors', place: 'source.pointer', message: 'message', code: 'code' },
});
