import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';
import { reach, reachText } from './kit/reach.ts';

/**
 * z-schema's errors: `code` in capitals, `params`, `message`, `path` (`#/items/0`).
 *
 * @see {@link https://github.com/zaggino/z-schema z-schema}
 */
export const zSchema = apiShape({
  id: 'z-schema',
  name: 'z-schema errors',
  reference: 'https://github.com/zaggino/z-schema',
  confidence: 0.94,
  because: 'has entries with a code in capitals, `params` and a pointer `path`',
  entry: {
    code: /^[A-Z][A-Z_]+$/u,
    message: 'string',
    params: 'array',
    path: (node) => node.kind === 'array' || fits(node, /^#?(?:\/|$)/u),
  },
  entries: { place: 'path', message: 'message', code: 'code', whole: true, about: membersIn },
});

function membersIn(entry: JsonNode): readonly JsonNode[] {
  const code = reachText(entry, 'code');
  if (code === 'OBJECT_MISSING_REQUIRED_PROPERTY') return reach(entry, 'params.0');
  if (code !== 'OBJECT_ADDITIONAL_PROPERTIES') return [];
  // Newer versions have an entry for each.
  return [...reach(entry, 'params.0.*'), ...reach(entry, 'params.0').filter(({ kind }) => kind === 'string')];
}
