import { apiShape } from './kit/api-shape.ts';
import { reach, reachText } from './kit/reach.ts';
import { pathsAt, stated } from './kit/stated.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * WordPress and WooCommerce: `{"code": "rest_invalid_param", "message": "…", "data": {"status": 400, "params": {"email": "…"}}}`.
 *
 * For missing parameters `params` is a list of names. Since 5.7 `details` repeats each parameter with its own code.
 *
 * @see {@link https://developer.wordpress.org/reference/classes/wp_rest_request/has_valid_params/ WordPress, has_valid_params()}
 */
export const wordpress = apiShape({
  id: 'wordpress',
  name: 'WordPress',
  reference: 'https://developer.wordpress.org/reference/classes/wp_rest_request/has_valid_params/',
  confidence: 0.96,
  because: 'has `code`, `message` and `data` with the status',
  body: { code: 'string', message: 'string', data: { status: 'integer' } },
  envelope: { title: [], detail: 'message', code: 'code', status: 'data.status' },
  fields: (content) => {
    const message = reachText(content, 'message') ?? '';
    const names = reach(content, 'data.params.*').filter(({ kind }) => kind === 'string');
    const missing = names.map((name) =>
      stated({ paths: pathsAt(name), message, code: reachText(content, 'code'), span: name.span }),
    );
    const [details] = reach(content, 'data.details');
    const invalid = reach(content, 'data.params').flatMap(({ members }) =>
      members.map(({ name, nameSpan, value }) =>
        stated({
          // What is wrong inside of a parameter has its own place.
          paths: readSpelledPath(reachText(details, `${name}.data.param`) ?? name),
          message: value.text,
          code: reachText(details, `${name}.code`),
          span: nameSpan,
        }),
      ),
    );
    return [...missing, ...invalid];
  },
});
