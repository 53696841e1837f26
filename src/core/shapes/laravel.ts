import { apiShape } from './kit/api-shape.ts';
import { hasOnly } from './kit/pattern.ts';

/**
 * Laravel's `ValidationException`: `{"message": "…", "errors": {"lines.0.qty": ["…"]}}` with 422.
 *
 * Rails, Phoenix and others answer in the same form; they are read alike.
 *
 * @see {@link https://laravel.com/docs/validation#validation-error-response-format Laravel, Validation Error Response Format}
 */
export const laravel = apiShape({
  id: 'laravel',
  name: 'Laravel validation',
  reference: 'https://laravel.com/docs/validation#validation-error-response-format',
  confidence: 0.86,
  because: 'has `message` and a map `errors` from field to sentences',
  body: {
    message: 'string',
    errors: (node) =>
      node.members.length > 0 &&
      node.members.slice(0, 5).every(({ value }) => value.elements[0]?.kind === 'string'),
  },
  when: (_, content) => hasOnly(content, members),
  envelope: { title: [], detail: 'message', code: [], status: ['status', 'status_code', 'code'] },
  map: { at: 'errors', keys: 'path', whole: new Set(['', 'base']) },
});

const members: ReadonlySet<string> = new Set([
  'message',
  'errors',
  'success',
  'status',
  'code',
  'status_code',
]);
