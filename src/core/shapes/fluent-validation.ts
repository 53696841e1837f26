import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * FluentValidation's failures: `propertyName`, `errorMessage`, `attemptedValue`, `errorCode`.
 *
 * @see {@link https://docs.fluentvalidation.net/en/latest/error-codes.html FluentValidation, Custom error codes}
 */
export const fluentValidation = apiShape({
  id: 'fluent-validation',
  name: 'FluentValidation failures',
  reference: 'https://docs.fluentvalidation.net/en/latest/error-codes.html',
  confidence: 0.94,
  because: 'has entries with `propertyName` and `errorMessage`',
  entry: (node) =>
    fits(node, { propertyName: 'string', errorMessage: 'string' }) ||
    fits(node, { PropertyName: 'string', ErrorMessage: 'string' }),
  entries: {
    place: ['propertyName', 'PropertyName'],
    message: ['errorMessage', 'ErrorMessage'],
    code: ['errorCode', 'ErrorCode'],
  },
});
