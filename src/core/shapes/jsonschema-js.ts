import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';
import { reach } from './kit/reach.ts';

/**
 * Errors of the `jsonschema` package for JavaScript: `property` (`instance.items[0]`), `message`, `name`, `argument`, `stack`.
 *
 * @see {@link https://github.com/tdegrunt/jsonschema#results jsonschema, Results}
 */
export const jsonschemaJs = apiShape({
  id: 'jsonschema-js',
  name: 'jsonschema (JavaScript) errors',
  reference: 'https://github.com/tdegrunt/jsonschema#results',
  confidence: 0.95,
  because: 'has entries with `property` starting at `instance`, `argument` and `stack`',
  entry: { property: /^instance/u, message: 'string', name: 'string', 'stack?': 'string' },
  entries: {
    place: 'property',
    message: 'message',
    code: 'name',
    about: (entry) =>
      fits(entry, { name: /^(?:required|additionalProperties)$/u })
        ? reach(entry, 'argument').filter(({ kind }) => kind === 'string')
        : [],
  },
});
