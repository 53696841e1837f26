import { apiShape } from './kit/api-shape.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';

/**
 * CakePHP: `{"message": "…", "url": "/bookings", "code": 422, "errors": {"show": {"_empty": "…"}}}`: the rule's name is the key.
 *
 * @see {@link https://book.cakephp.org/5/en/orm/validation.html CakePHP, Validating Data}
 */
export const cakephp = apiShape({
  id: 'cakephp',
  name: 'CakePHP',
  reference: 'https://book.cakephp.org/5/en/orm/validation.html',
  confidence: 0.94,
  because: 'has `message`, `url` and `code`',
  body: { message: 'string', url: /^\//u, code: 'integer' },
  envelope: { title: [], detail: 'message', code: [], status: 'code' },
  fields: (content) =>
    reach(content, 'errors').flatMap(({ members }) =>
      members.flatMap(({ name, nameSpan, value }) =>
        value.members
          .filter((rule) => rule.value.kind === 'string')
          .map((rule) =>
            stated({
              paths: [[name]],
              message: rule.value.text,
              code: rule.name,
              in: 'body',
              span: nameSpan,
            }),
          ),
      ),
    ),
});
