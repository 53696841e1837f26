import type { JsonNode } from '../../json/node.ts';
import { locationWord } from '../location-word.ts';
import type { StatedFieldError } from '../shape.ts';
import { readSegments } from '../spelled-path.ts';
import { reachFirst, reachText } from './reach.ts';
import { segmentsOf, stated } from './stated.ts';

/** Pydantic's types of a body that is no JSON: the second and the first major version's. */
const syntaxTypes: ReadonlySet<string> = new Set(['json_invalid', 'value_error.jsondecode']);

/** One of Pydantic's errors: the path may begin with the part of the request, as FastAPI has it. */
export function readPydantic(entry: JsonNode): readonly StatedFieldError[] {
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
