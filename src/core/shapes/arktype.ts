import { apiShape } from './kit/api-shape.ts';

/**
 * ArkType's errors: entries with `path`, `code`, `expected`, `actual` and `problem`.
 *
 * @see {@link https://arktype.io/docs/type-api ArkType, Type API}
 */
export const arktype = apiShape({
  id: 'arktype',
  name: 'ArkType errors',
  reference: 'https://arktype.io/docs/type-api',
  confidence: 0.94,
  because: 'has entries with `path`, `code` and `problem`',
  entry: { path: 'array', code: 'string', problem: 'string' },
  entries: { place: 'path', message: ['message', 'problem'], code: 'code', whole: true },
});
