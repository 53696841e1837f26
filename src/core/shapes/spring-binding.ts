import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * Spring's `FieldError`s in a hand-made answer: `objectName`, `field`, `rejectedValue`, `defaultMessage`, `code`.
 *
 * @see {@link https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/validation/FieldError.html Spring, FieldError}
 */
export const springBinding = apiShape({
  id: 'spring-binding',
  name: 'Spring field errors',
  reference:
    'https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/validation/FieldError.html',
  confidence: 0.9,
  because: 'has entries with `defaultMessage` and `field` or `objectName`',
  entry: (node) =>
    fits(node, { defaultMessage: 'string', objectName: 'string' }) ||
    fits(node, { defaultMessage: 'string', field: 'string' }),
  entries: { place: 'field', message: 'defaultMessage', code: 'code', whole: true },
});
