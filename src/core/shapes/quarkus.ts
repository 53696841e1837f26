import { apiShape } from './kit/api-shape.ts';
import { behindArgument } from './kit/java-path.ts';
import { hasOnly } from './kit/pattern.ts';

/**
 * Quarkus' answer to a constraint violation: `{"title": "Constraint Violation", "status": 400, "violations": [{"field", "message"}]}`.
 *
 * A field begins with the resource's method and its argument.
 *
 * @see {@link https://quarkus.io/guides/validation Quarkus, Validation with Hibernate Validator}
 */
export const quarkus = apiShape({
  id: 'quarkus',
  name: 'Quarkus',
  reference: 'https://quarkus.io/guides/validation',
  confidence: 0.92,
  because: 'has `title`, `status` and `violations` of `field` and `message`, and nothing else',
  body: { title: 'string', status: 'integer', violations: [{ field: 'string', message: 'string' }] },
  when: (_, content) => hasOnly(content, new Set(['title', 'status', 'violations'])),
  envelope: { title: 'title', detail: 'violations.0.message', code: [], status: 'status' },
  entries: {
    at: 'violations',
    place: 'field',
    message: 'message',
    paths: (place) => behindArgument(place.text),
  },
});
