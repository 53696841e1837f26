import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * Mongoose's `ValidationError`: `errors` from path to `ValidatorError` or `CastError`, each with `kind`, `message` and `path`.
 *
 * The key is the whole path; `path` inside is its last segment only.
 *
 * @see {@link https://mongoosejs.com/docs/validation.html#validation-errors Mongoose, Validation Errors}
 */
export const mongoose = apiShape({
  id: 'mongoose',
  name: 'Mongoose validation',
  reference: 'https://mongoosejs.com/docs/validation.html#validation-errors',
  confidence: 0.95,
  because: 'has a map `errors` of objects with `kind`, `message` and `path`',
  body: {
    errors: (node) => fits(node.members[0]?.value, { kind: 'string', message: 'string', path: 'string' }),
  },
  envelope: {
    title: ['name', '_message'],
    detail: ['message', '_message'],
    code: [],
    status: ['status', 'statusCode'],
  },
  map: { at: 'errors', keys: 'path', code: 'kind' },
});
