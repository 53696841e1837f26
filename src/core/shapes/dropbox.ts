import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { valueOf } from './kit/members.ts';

/**
 * Dropbox: `{"error_summary": "path/not_found/..", "error": {".tag": "path", "path": {".tag": "not_found"}}}`. It names no fields.
 * Where it tells to slow down, the case stands below `error.reason`.
 *
 * @see {@link https://www.dropbox.com/developers/documentation/http/documentation#error-handling Dropbox, Error handling}
 */
export const dropbox = apiShape({
  id: 'dropbox',
  name: 'Dropbox',
  reference: 'https://www.dropbox.com/developers/documentation/http/documentation#error-handling',
  confidence: 0.98,
  because: 'has `error_summary` and `error` with `.tag`',
  body: { error_summary: 'string', error: (node) => isUnion(node) || isUnion(valueOf(node, 'reason')) },
  envelope: { title: [], detail: ['user_message.text', 'error_summary'], code: 'error_summary', status: [] },
  exhaustive: true,
});

/** Dropbox writes which case of a union a value is under `.tag`. A name with a dot is no part of a pattern. */
function isUnion(node: JsonNode | undefined): boolean {
  return node?.members.some(({ name }) => name === '.tag') === true;
}
