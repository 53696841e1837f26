import { apiShape } from './kit/api-shape.ts';
import { listsOf } from './kit/containers.ts';
import { readEntries } from './kit/entries.ts';
import { fits } from './kit/pattern.ts';

/**
 * Symfony's and API Platform's violations: `violations[]` of `propertyPath`, `title` (or `message`) and `type` (or `code`).
 *
 * The sentence is `title`, the code a URN of the constraint. Paths are PropertyAccess': `items[1].qty` for objects,
 * `[items][1][qty]` for arrays, empty for the whole.
 *
 * @see {@link https://symfony.com/blog/new-in-symfony-4-1-serializer-improvements Symfony; https://api-platform.com/docs/core/validation/ API Platform, Validation}
 */
export const symfonyViolations = apiShape({
  id: 'symfony-violations',
  name: 'Symfony violations',
  reference: 'https://api-platform.com/docs/core/validation/',
  confidence: 0.96,
  because: 'has violations with `propertyPath`',
  when: (body, content) =>
    listsOf(body, { propertyPath: 'string', 'invalidValue?': () => false }).length > 0 ||
    fits(content, {
      type: /\/validation$|^ConstraintViolation/u,
      violations: (node) => node.kind === 'array' && node.elements.length === 0,
    }),
  envelope: {
    title: ['title', 'hydra:title'],
    detail: ['detail', 'hydra:description', 'description'],
    code: 'type',
    status: 'status',
  },
  fields: (_, body) =>
    listsOf(body, { propertyPath: 'string' }).flatMap(({ elements }) =>
      readEntries(elements, { place: 'propertyPath', message: ['title', 'message'], code: ['type', 'code'] }),
    ),
  exhaustive: true,
});
