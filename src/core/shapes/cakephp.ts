import { apiShape } from './kit/api-shape.ts';

/**
 * CakePHP: `{"message": "…", "url": "/bookings", "code": 422, "errors": {"show": {"_empty": "…"}}}`: the rule's name is the key, which
 * the structural reading knows.
 *
 * @see {@link https://book.cakephp.org/5/en/orm/validation.html CakePHP, Validating Data}
 */
export const cakephp = apiShape({
  id: 'cakephp',
  name: 'CakePHP',
  reference: 'https://book.cakephp.org/5/en/orm/validation.html',
  confidence: 0.94,
  because: 'has `message`, `url` and `code` or `errorCount`',
  body: { message: 'string', url: /^\//u, 'code?': 'integer', 'errors?': 'object' },
  when: (_, content) => content.members.some(({ name }) => name === 'code' || name === 'errorCount'),
  envelope: { title: [], detail: 'message', code: [], status: 'code' },
});
