import { apiShape } from './kit/api-shape.ts';

/**
 * joi's `ValidationError`: `details[]` of `message`, `path`, `type` and `context`; `_original` repeats the request.
 *
 * @see {@link https://joi.dev/api/?v=17.13.3#validationerror joi, ValidationError}
 */
export const joi = apiShape({
  id: 'joi',
  name: 'joi details',
  reference: 'https://joi.dev/api/?v=17.13.3#validationerror',
  confidence: 0.95,
  because: 'has entries with `path`, `context` and a dotted `type`',
  entry: { message: 'string', path: 'array', type: /^[\w-]+\.[\w.-]+$/u, 'context?': 'object' },
  entries: { place: 'path', message: 'message', code: 'type', whole: true },
});
