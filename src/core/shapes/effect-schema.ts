import { apiShape } from './kit/api-shape.ts';

/**
 * Effect Schema's decode error on the wire: `{"_tag": "HttpApiDecodeError", "message": "…", "issues": [{"_tag", "path", "message"}]}`.
 *
 * @see {@link https://effect.website/docs/schema/error-formatters/ Effect, Error Formatters}
 */
export const effectSchema = apiShape({
  id: 'effect-schema',
  name: 'Effect Schema issues',
  reference: 'https://effect.website/docs/schema/error-formatters/',
  confidence: 0.95,
  because: 'has issues with `_tag` and `path`',
  entry: { _tag: 'string', path: 'array', message: 'string' },
  entries: { place: 'path', message: 'message', code: '_tag', whole: true },
});
