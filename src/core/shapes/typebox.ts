import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * TypeBox's `Value.Errors` before version 1: entries with `type`, `schema`, `path` (a JSON pointer), `value` and `message`.
 *
 * Since version 1 they look like ajv's, but list the members.
 *
 * @see {@link https://github.com/sinclairzx81/sinclair-typebox#values-errors TypeBox 0.34, Errors}
 */
export const typebox = apiShape({
  id: 'typebox',
  name: 'TypeBox errors',
  reference: 'https://github.com/sinclairzx81/sinclair-typebox#values-errors',
  confidence: 0.94,
  because: 'has entries with `schema`, a pointer `path` and a numeric `type`',
  entry: { type: 'number', schema: 'object', path: /^(?:$|\/)/u, message: 'string' },
  when: (_, content) => !fits(content, { on: 'string' }),
  entries: { place: 'path', message: 'message', code: 'type' },
});
