import { apiShape } from './kit/api-shape.ts';
import { readPydantic } from './kit/pydantic.ts';
import { reach } from './kit/reach.ts';

/**
 * FastAPI's 422: `{"detail": [{"loc": ["body", "items", 0], "msg": "…", "type": "…"}]}`.
 *
 * Pydantic's errors behind the part of the request they lie in. In a JSON syntax error the number behind `body` is a
 * character offset of the request. Names of union branches stand in `loc` too; `locate` tells them from members.
 *
 * @see {@link https://fastapi.tiangolo.com/tutorial/handling-errors/#requestvalidationerror-vs-validationerror FastAPI, Handling Errors}
 */
export const fastapi = apiShape({
  id: 'fastapi',
  name: 'FastAPI (Pydantic)',
  reference: 'https://fastapi.tiangolo.com/tutorial/handling-errors/',
  confidence: 0.97,
  because: 'has `detail` entries with `loc`, `msg` and `type`',
  body: { detail: [{ loc: 'array', msg: 'string', type: 'string' }] },
  envelope: { title: [], detail: [], code: [], status: [] },
  fields: (content) => reach(content, 'detail.*').flatMap(readPydantic),
});
