import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';

/**
 * Discord: `{"code": 50035, "message": "Invalid Form Body", "errors": {"embeds": {"0": {"title": {"_errors": [{"code", "message"}]}}}}}`.
 *
 * @see {@link https://discord.com/developers/docs/reference#error-messages Discord, Error Messages}
 */
export const discord = apiShape({
  id: 'discord',
  name: 'Discord',
  reference: 'https://discord.com/developers/docs/reference#error-messages',
  confidence: 0.97,
  because: 'has a numeric `code`, `message` and a tree `errors` of `_errors`',
  body: { code: 'integer', message: 'string', errors: (node) => leadsToErrors(node, 0) },
  envelope: { title: [], detail: 'message', code: 'code', status: [] },
  map: { at: 'errors', keys: 'name', whole: new Set(['_errors']), code: 'code' },
});

function leadsToErrors(node: JsonNode, depth: number): boolean {
  if (depth > 20) return false;
  const [first] = node.members;
  if (first === undefined) return false;
  return first.name === '_errors' ? first.value.kind === 'array' : leadsToErrors(first.value, depth + 1);
}
