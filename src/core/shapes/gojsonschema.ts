import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';
import { reach, reachText } from './kit/reach.ts';

/**
 * gojsonschema's result errors: `context` (`(root).items.0`), `field`, `type`, `description`, `details`.
 *
 * @see {@link https://pkg.go.dev/github.com/xeipuuv/gojsonschema gojsonschema}
 */
export const gojsonschema = apiShape({
  id: 'gojsonschema',
  name: 'gojsonschema errors',
  reference: 'https://pkg.go.dev/github.com/xeipuuv/gojsonschema',
  confidence: 0.94,
  because: 'has entries whose `context` or `field` starts at `(root)`',
  entry: (node) =>
    fits(node, { context: /^\(root\)/u }) || fits(node, { field: /^\(root\)/u, description: 'string' }),
  entries: {
    place: ['context', 'field'],
    message: ['description', 'message'],
    code: 'type',
    about: (entry) =>
      reach(entry, 'details.property').filter(
        ({ text }) => !(reachText(entry, 'context') ?? '').endsWith(`.${text}`),
      ),
  },
});
