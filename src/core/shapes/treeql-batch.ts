import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { readErrorMap } from './kit/error-map.ts';
import { hasOnly } from './kit/pattern.ts';
import { reachFirst, reachText } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import type { StatedFieldError } from './shape.ts';

/**
 * The answer to several records at once: a list of `{"code", "message"}` in the order of the request, `0` for success.
 *
 * PHP-CRUD-API sends it with 424 when one record of a batch failed; nothing was saved then.
 *
 * @see {@link https://github.com/mevdschee/php-crud-api#batch-operations php-crud-api, Batch operations}
 */
export const treeqlBatch = apiShape({
  id: 'treeql-batch',
  name: 'TreeQL batch (PHP-CRUD-API)',
  reference: 'https://github.com/mevdschee/php-crud-api#batch-operations',
  confidence: 0.96,
  because: 'is a list of TreeQL results, one for each record',
  body: [{ code: isResultCode, message: 'string' }],
  when: (_, content) => content.elements.slice(0, 5).every((element) => hasOnly(element, members)),
  envelope: { title: [], detail: [], code: [], status: [] },
  fields: (content) => content.elements.flatMap(readResult),
  exhaustive: true,
});

const members: ReadonlySet<string> = new Set(['code', 'message', 'details']);
/** Reading: 0, 1000 to 1023, or 9999. */
const codeText = /^(?:0|10(?:[01]\d|2[0-3])|9999)$/u;

function isResultCode(node: JsonNode): boolean {
  return codeText.test(node.text);
}

function readResult(result: JsonNode, index: number): readonly StatedFieldError[] {
  const code = reachText(result, 'code');
  const message = reachText(result, 'message');
  if (code === null || code === '0' || message === null) return [];
  const details = reachFirst(result, 'details');
  const columns = details === undefined ? [] : readErrorMap(details, { keys: 'name', in: 'body' });
  if (columns.length > 0) {
    return columns.map((column) => ({ ...column, paths: column.paths.map((path) => [index, ...path]) }));
  }
  return [stated({ paths: [[index]], message, code, in: 'body', span: result.span })];
}
