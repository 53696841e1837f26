import { apiShape } from './kit/api-shape.ts';
import { reach, reachText } from './kit/reach.ts';
import { splitJoined } from './kit/split-joined.ts';
import { pathsAt, stated } from './kit/stated.ts';
import { readLocation } from './location-word.ts';

/**
 * hapi's answer to a failed validation: `{"statusCode", "error", "message", "validation": {"source", "keys"}}`.
 *
 * By default hapi hides the reason ("Invalid request payload input") and names nothing; the other errors of hapi and
 * Boom have the first three members alone.
 *
 * @see {@link https://hapi.dev/tutorials/validation/ hapi, Validation}
 */
export const hapi = apiShape({
  id: 'hapi',
  name: 'hapi validation',
  reference: 'https://hapi.dev/tutorials/validation/',
  confidence: 0.96,
  because: 'has `validation` with `source` and `keys`',
  body: {
    statusCode: 'integer',
    error: 'string',
    message: 'string',
    validation: { source: 'string', keys: 'array' },
  },
  envelope: { title: 'error', detail: 'message', code: [], status: 'statusCode' },
  fields: (content) => {
    const location = readLocation(reachText(content, 'validation.source') ?? '');
    const keys = reach(content, 'validation.keys.*');
    const messages = splitJoined(reachText(content, 'message') ?? '', keys.length);
    return keys.map((key, index) =>
      stated({ paths: pathsAt(key), message: messages[index] ?? '', in: location, span: key.span }),
    );
  },
});
