import { apiShape } from './kit/api-shape.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';

/**
 * valibot's `flatten(issues)`: `{"root": ["…"], "nested": {"items.0.name": ["…"]}}`.
 *
 * @see {@link https://valibot.dev/api/flatten/ valibot, flatten}
 */
export const valibotFlat = apiShape({
  id: 'valibot-flat',
  name: 'valibot flattened issues',
  reference: 'https://valibot.dev/api/flatten/',
  confidence: 0.9,
  because: 'has a map `nested` from path to sentences',
  part: {
    nested: (node) => node.members[0]?.value.elements[0]?.kind === 'string',
    'root?': 'strings',
    'other?': 'strings',
  },
  map: { at: 'nested', keys: 'path' },
  fields: (part) =>
    reach(part, 'root.*').map(({ text, span }) => stated({ paths: [[]], message: text, span })),
});
