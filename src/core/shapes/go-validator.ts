import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';
import { pathsAt } from './kit/stated.ts';

/**
 * go-playground/validator's field errors as handlers list them: `field`, `tag`, `namespace` (`Order.Lines[1].Sku`), `param`.
 *
 * Names are Go's unless the program registered a tag-name function; the namespace begins with the struct's name.
 *
 * @see {@link https://pkg.go.dev/github.com/go-playground/validator/v10#FieldError validator, FieldError}
 */
export const goValidator = apiShape({
  id: 'go-validator',
  name: 'go-playground/validator',
  reference: 'https://pkg.go.dev/github.com/go-playground/validator/v10#FieldError',
  confidence: 0.92,
  because: 'has entries with `namespace` and `tag`',
  entry: (node) =>
    fits(node, { namespace: 'string', tag: 'string' }) || fits(node, { Namespace: 'string', Tag: 'string' }),
  entries: {
    place: ['namespace', 'Namespace'],
    message: ['message', 'error', 'Error', 'msg'],
    code: ['tag', 'Tag'],
    paths: (place) => {
      const readings = pathsAt(place);
      const [path = []] = readings;
      return path.length > 1 ? [path.slice(1), ...readings] : readings;
    },
  },
});
