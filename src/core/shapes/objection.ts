import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { readErrorMap } from './kit/error-map.ts';
import { isMapOf } from './kit/field-map.ts';
import { fits } from './kit/pattern.ts';
import { reach, reachText } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import { locationWord } from './location-word.ts';

/**
 * Objection.js: `{"type": "ModelValidation", "data": {"kids.1.age": [{"message": "…", "keyword": "type", "params": {}}]}}`,
 * and what the database refused: `{"type": "UniqueViolation", "data": {"columns": ["email"], "table": "…", "constraint": "…"}}`.
 *
 * @see {@link https://vincit.github.io/objection.js/recipes/error-handling.html Objection.js, Error handling}
 */
export const objection = apiShape({
  id: 'objection',
  name: 'Objection.js',
  reference: 'https://vincit.github.io/objection.js/recipes/error-handling.html',
  confidence: 0.92,
  because: 'has a map from path to entries of `message` and `keyword`, or a violation of columns',
  // ajv's own entries below `body` or `query` name their place themselves.
  part: (node) =>
    isViolation(node) ||
    (isMapOf(node, [{ message: 'string', keyword: 'string', params: 'any' }]) &&
      !node.members.some(({ name }) => locationWord(name)?.strong === true)),
  fields: (part) =>
    isViolation(part)
      ? [...reach(part, 'data.columns.*'), ...reach(part, 'data.column')].map((column) =>
          stated({
            paths: [[column.text]],
            message: reachText(part, 'message') ?? '',
            code: reachText(part, 'type'),
            span: column.span,
          }),
        )
      : readErrorMap(part, { keys: 'path', code: 'keyword' }),
});

function isViolation(node: JsonNode): boolean {
  return (
    fits(node, { message: 'string', type: /Violation$/u }) &&
    (fits(node, { data: { columns: 'strings', table: 'string' } }) ||
      fits(node, { data: { column: 'string', table: 'string' } }))
  );
}
