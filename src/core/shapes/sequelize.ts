import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * Sequelize's `ValidationError`: `errors[]` of `message`, `type`, `path`, `value`, `origin`, `validatorKey`.
 *
 * @see {@link https://sequelize.org/api/v6/class/src/errors/validation-error.ts~validationerroritem Sequelize, ValidationErrorItem}
 */
export const sequelize = apiShape({
  id: 'sequelize',
  name: 'Sequelize validation',
  reference: 'https://sequelize.org/api/v6/class/src/errors/validation-error.ts~validationerroritem',
  confidence: 0.95,
  because: 'has entries with `path`, `origin` or `validatorKey`',
  entry: (node) =>
    fits(node, { message: 'string', path: 'string|null' }) &&
    (fits(node, { validatorKey: 'string|null' }) || fits(node, { origin: 'string' })),
  entries: { place: 'path', message: 'message', code: ['validatorKey', 'type'] },
});
