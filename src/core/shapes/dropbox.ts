import { apiShape } from './kit/api-shape.ts';

/**
 * Dropbox: `{"error_summary": "path/not_found/..", "error": {".tag": "path", "path": {".tag": "not_found"}}}`. It names no fields.
 *
 * @see {@link https://www.dropbox.com/developers/documentation/http/documentation#error-handling Dropbox, Error handling}
 */
export const dropbox = apiShape({
  id: 'dropbox',
  name: 'Dropbox',
  reference: 'https://www.dropbox.com/developers/documentation/http/documentation#error-handling',
  confidence: 0.98,
  because: 'has `error_summary` and `error` with `.tag`',
  body: { error_summary: 'string', error: (node) => node.members.some(({ name }) => name === '.tag') },
  envelope: { title: [], detail: ['user_message.text', 'error_summary'], code: 'error_summary', status: [] },
  exhaustive: true,
});
