import { apiShape } from './kit/api-shape.ts';

/**
 * Meta's Graph API: `{"error": {"message": "…", "type": "OAuthException", "code": 100, "error_data": {"blame_field_specs": [["name"]]}, "fbtrace_id": "…"}}`.
 *
 * `code` is Meta's own number.
 *
 * @see {@link https://developers.facebook.com/docs/graph-api/guides/error-handling/ Meta, Handling Errors}
 */
export const metaGraph = apiShape({
  id: 'meta-graph',
  name: 'Meta Graph API',
  reference: 'https://developers.facebook.com/docs/graph-api/guides/error-handling/',
  confidence: 0.98,
  because: 'has `error` with `fbtrace_id`',
  body: { error: { message: 'string', fbtrace_id: 'string' } },
  envelope: {
    title: ['error.error_user_title', 'error.type'],
    detail: ['error.error_user_msg', 'error.message'],
    code: 'error.code',
    status: [],
  },
  entries: {
    at: 'error',
    place: 'error_data.blame_field_specs.0',
    message: ['error_user_msg', 'message'],
    code: 'code',
  },
});
