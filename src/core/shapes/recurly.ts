import { apiShape } from './kit/api-shape.ts';

/**
 * Recurly: `{"error": {"type": "validation", "message": "…", "params": [{"param": "account.code", "message": "…"}]}}`.
 *
 * @see {@link https://recurly.com/developers/api/v2021-02-25/index.html#section/Getting-Started/Errors Recurly, Errors}
 */
export const recurly = apiShape({
  id: 'recurly',
  name: 'Recurly',
  reference: 'https://recurly.com/developers/api/v2021-02-25/index.html#section/Getting-Started/Errors',
  confidence: 0.97,
  because: 'has `error.params` of `param` and `message`',
  body: { error: { type: 'string', message: 'string', params: [{ param: 'string' }] } },
  envelope: { title: 'error.type', detail: 'error.message', code: 'error.type', status: [] },
  entries: { at: 'error.params', place: 'param', message: ['message', 'messages'] },
});
