import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { reach, reachFirst, reachText } from './kit/reach.ts';
import { segmentsOf, stated } from './kit/stated.ts';
import { locationWord } from './location-word.ts';
import type { StatedFieldError } from './shape.ts';
import { readSegments } from './spelled-path.ts';

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
  fields: (content) => reach(content, 'detail.*').flatMap(readOne),
});

/** Pydantic's types of a body that is no JSON: the second and the first major version's. */
const syntaxTypes: ReadonlySet<string> = new Set(['json_invalid', 'value_error.jsondecode']);

function readOne(entry: JsonNode): readonly StatedFieldError[] {
  const loc = reachFirst(entry, 'loc');
  const message = reachText(entry, 'msg');
  if (loc?.kind !== 'array' || message === null) return [];
  const code = reachText(entry, 'type');
  const [first, second] = segmentsOf(loc);
  const location = locationWord(first)?.in ?? null;
  if (code !== null && syntaxTypes.has(code) && typeof second === 'number') {
    return [stated({ paths: [[]], message, code, in: 'body', span: loc.span, requestOffset: second })];
  }
  const segments = location === null ? segmentsOf(loc) : segmentsOf(loc).slice(1);
  return [
    stated({
      paths: segments.length === 0 ? [[]] : readSegments(segments),
      message,
      code,
      in: location,
      span: loc.span,
    }),
  ];
}
