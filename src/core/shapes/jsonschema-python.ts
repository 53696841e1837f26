import { apiShape } from './kit/api-shape.ts';
import { memberSaid } from './kit/members-named.ts';
import { fits } from './kit/pattern.ts';

/**
 * Errors of Python's `jsonschema`, as handlers list them: `message`, `path`, `validator`, perhaps `json_path`.
 *
 * For an absent or surplus member the path is the object's; the member stands only in the sentence.
 *
 * @see {@link https://python-jsonschema.readthedocs.io/en/stable/errors/ jsonschema, Handling Validation Errors}
 */
export const jsonschemaPython = apiShape({
  id: 'jsonschema-python',
  name: 'jsonschema (Python) errors',
  reference: 'https://python-jsonschema.readthedocs.io/en/stable/errors/',
  confidence: 0.93,
  because: 'has entries with `message`, `validator` and a path',
  entry: (node) =>
    fits(node, { message: 'string', validator: 'string' }) &&
    (fits(node, { path: 'array' }) ||
      fits(node, { json_path: 'string' }) ||
      fits(node, { absolute_path: 'array' })),
  entries: {
    place: ['absolute_path', 'path', 'json_path'],
    message: 'message',
    code: 'validator',
    whole: true,
    about: (entry) => memberSaid(entry, 'message'),
  },
});
