import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * Sequelize's `ValidationError`: `errors[]` of `message`, `type`, `path`, `value`, `origin`, `validatorKey`.
 *
 * @see {@link https://github.com/sequelize/sequelize/blob/v6/src/errors/validation-error.ts Sequelize, ValidationErrorItem}
 */
export const sequelize = apiShape({
  id: 'sequelize',
  name: 'Sequelize validation',
  reference: 'https://github.com/sequelize/sequelize/blob/v6/src/errors/validation-error.ts',
  confidence: 0.95,
  because: 'has entries with `path`, `origin` or `validatorKey`',
  entry: (node) =>
    fits(node, { message: 'string', path: 'string|null' }) &&
    (fits(node, { validatorKey: 'string|null' }) || fits(node, { origin: 'string' })),
  entries: { place: 'path', message: 'message', code: ['validatorKey', 'type'] },
});
