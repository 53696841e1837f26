import { apiShape } from './kit/api-shape.ts';

/**
 * Cloudflare's API: `{"success": false, "errors": [{"code": 1004, "message": "…", "source": {"pointer": "/name"}}], "messages": [], "result": null}`.
 *
 * `code` is Cloudflare's own number; what is really wrong may stand in `error_chain`.
 *
 * @see {@link https://developers.cloudflare.com/fundamentals/api/troubleshooting/ Cloudflare, API troubleshooting}
 */
export const cloudflareApi = apiShape({
  id: 'cloudflare-api',
  name: 'Cloudflare API',
  reference: 'https://developers.cloudflare.com/fundamentals/api/troubleshooting/',
  confidence: 0.96,
  because: 'has `success`, `errors` with numeric codes, and `messages`',
  body: {
    success: 'boolean',
    errors: [{ code: 'integer', message: 'string' }],
    messages: 'array',
    'result?': 'any',
  },
  envelope: {
    title: 'errors.0.message',
    detail: ['errors.0.error_chain.0.message', 'errors.0.message'],
    code: 'errors.0.code',
    status: [],
  },
  entries: { at: 'errors', place: 'source.pointer', message: 'message', code: 'code' },
});
