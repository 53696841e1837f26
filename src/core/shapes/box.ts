import { apiShape } from './kit/api-shape.ts';

/**
 * Box: `{"type": "error", "status": 400, "code": "bad_request", "message": "…", "context_info": {"errors": [{"reason", "name", "message"}]}, "request_id": "…"}`.
 *
 * @see {@link https://developer.box.com/reference/resources/client-error/ Box, Client error}
 */
export const box = apiShape({
  id: 'box',
  name: 'Box',
  reference: 'https://developer.box.com/reference/resources/client-error/',
  confidence: 0.98,
  because: 'says `"type": "error"` with `status`, `code` and `request_id`',
  body: { type: /^error$/u, status: 'integer', code: 'string', request_id: 'string' },
  envelope: { title: [], detail: 'message', code: 'code', status: 'status' },
  entries: { at: 'context_info.errors', place: 'name', message: 'message', code: 'reason' },
});
