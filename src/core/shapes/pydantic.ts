import { apiShape } from './kit/api-shape.ts';
import { listsOf } from './kit/containers.ts';
import { type Pattern } from './kit/pattern.ts';
import { readPydantic } from './kit/pydantic.ts';

const pydanticError: Pattern = { loc: 'array', msg: 'string', type: 'string' };

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
  entry: pydanticError,
  fields: (_, body) => listsOf(body, pydanticError).flatMap(({ elements }) => elements.flatMap(readPydantic)),
});
