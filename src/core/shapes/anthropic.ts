import { apiShape } from './kit/api-shape.ts';

/**
 * Anthropic: `{"type": "error", "error": {"type": "invalid_request_error", "message": "messages.0.content: Field required"}}`.
 *
 * @see {@link https://docs.claude.com/en/api/errors Anthropic, Errors}
 */
export const anthropic = apiShape({
  id: 'anthropic',
  name: 'Anthropic',
  reference: 'https://docs.claude.com/en/api/errors',
  confidence: 0.96,
  because: 'says `"type": "error"` beside `error`',
  body: { type: /^error$/u, error: { type: 'string', message: 'string' } },
  envelope: { title: 'error.type', detail: 'error.message', code: 'error.type', status: [] },
});
