import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { hasOnly } from './kit/pattern.ts';

/**
 * TreeQL: `{"code": 1013, "message": "…", "details": {"column": "…"}}`, and the same as XML.
 *
 * PHP-CRUD-API and APIs that follow its conventions answer like this. The code is the library's own number (1000 to
 * 1023, or 9999 for a fault of the database), never an HTTP status; only 1013 names columns.
 *
 * @see {@link https://github.com/mevdschee/php-crud-api#errors php-crud-api, Errors}
 */
export const treeql = apiShape({
  id: 'treeql',
  name: 'TreeQL (PHP-CRUD-API)',
  reference: 'https://github.com/mevdschee/php-crud-api#errors',
  confidence: 0.96,
  because: "has one of TreeQL's own codes beside `message`",
  body: {
    code: isTreeqlCode,
    message: 'string',
    'details?': (node) => node.kind === 'object' || node.kind === 'string',
  },
  when: (_, content) => hasOnly(content, members),
  envelope: { title: [], status: [] },
  map: { at: 'details', keys: 'name', in: 'body' },
  exhaustive: true,
});

const members: ReadonlySet<string> = new Set(['code', 'message', 'details']);
/** Reading: 1000 to 1023, or 9999. */
const codeText = /^(?:10(?:[01]\d|2[0-3])|9999)$/u;

function isTreeqlCode(node: JsonNode): boolean {
  return codeText.test(node.text);
}
