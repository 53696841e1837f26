import { apiShape } from './kit/api-shape.ts';

/**
 * Pydantic's own error list, `e.errors()`, in whatever wrapper a program gave it: entries of `loc`, `msg` and `type`,
 * without the part of the request in front.
 *
 * @see {@link https://docs.pydantic.dev/latest/errors/errors/ Pydantic, Error Handling}
 */
export const pydantic = apiShape({
  id: 'pydantic',
  name: 'Pydantic error list',
  reference: 'https://docs.pydantic.dev/latest/errors/errors/',
  confidence: 0.88,
  because: 'has entries with `loc`, `msg` and `type`',
  entry: { loc: 'array', msg: 'string', type: 'string' },
  entries: { place: 'loc', message: 'msg', code: 'type', in: 'prefix', whole: true },
});
