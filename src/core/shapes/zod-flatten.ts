import { apiShape } from './kit/api-shape.ts';
import { readErrorMap } from './kit/error-map.ts';
import { reach, reachText } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import { zodStatus } from './kit/zod.ts';
import { readLocation } from './location-word.ts';
import { memberInSentence } from './structural/sentence-member.ts';

/**
 * zod's `error.flatten()`: `{"formErrors": [], "fieldErrors": {"name": ["…"]}}`.
 *
 * It keeps the first segment of each path only: what is wrong deeper lands on the member of the root.
 *
 * @see {@link https://zod.dev/error-formatting#zflattenerror zod, z.flattenError()}
 */
export const zodFlatten = apiShape({
  id: 'zod-flatten',
  name: 'zod flattened error',
  reference: 'https://zod.dev/error-formatting#zflattenerror',
  confidence: 0.93,
  because: 'has `formErrors` and `fieldErrors`',
  envelope: { status: zodStatus },
  part: { formErrors: 'array', fieldErrors: 'object' },
  fields: (part, body) => {
    const location = readLocation(reachText(body.root, 'target') ?? '');
    const whole = reach(part, 'formErrors.*').filter(({ kind }) => kind === 'string');
    return [
      ...whole.map(({ text, span }) => {
        // A surplus key of the root is named by its sentence alone.
        const member = memberInSentence(text);
        const paths = member === undefined ? [[]] : [[member], []];
        return stated({ paths, message: text, in: location, span });
      }),
      ...reach(part, 'fieldErrors').flatMap((map) => readErrorMap(map, { keys: 'name', in: location })),
    ];
  },
});
