import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * superstruct's failures: `key`, `type`, `path`, `branch` (the values on the way) and, since some versions, `message`.
 *
 * @see {@link https://docs.superstructjs.org/guides/05-handling-errors superstruct, Handling Errors}
 */
export const superstruct = apiShape({
  id: 'superstruct',
  name: 'superstruct failures',
  reference: 'https://docs.superstructjs.org/guides/05-handling-errors',
  confidence: 0.94,
  because: 'has failures with `path` and `branch` or `refinement`',
  entry: (node) =>
    fits(node, { path: 'array', type: 'string', branch: 'array' }) ||
    fits(node, { path: 'array', type: 'string', refinement: 'any' }),
  entries: { place: 'path', message: 'message', code: ['refinement', 'type'], whole: true },
});
