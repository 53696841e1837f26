import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';
import { reach, reachText } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import type { StatedFieldError } from './shape.ts';

/**
 * A PostgreSQL error as drivers serialise it: `{"severity": "ERROR", "code": "23505", "detail": "Key (email)=(a@b.co) already
 * exists.", "table": "customers", "constraint": "…"}`.
 *
 * @see {@link https://www.postgresql.org/docs/current/protocol-error-fields.html PostgreSQL, Error and Notice Message Fields}
 */
export const postgres = apiShape({
  id: 'postgres',
  name: 'PostgreSQL error',
  reference: 'https://www.postgresql.org/docs/current/protocol-error-fields.html',
  confidence: 0.9,
  because: 'has `severity` and an SQLSTATE `code`',
  // `JSON.stringify` leaves the message of an `Error` out.
  part: (node) =>
    fits(node, { severity: 'string', code: /^[\dA-Z]{5}$/u }) &&
    (fits(node, { message: 'string' }) || fits(node, { routine: 'string' })),
  fields: (error) => columnsOf(error),
});

/** Reading: the columns of a key that is there already, or that nothing refers to: `Key (email)=(a@b.co) already exists.` */
const keyColumns = /^Key \(([^()\n]{1,300})\)=/u;

function columnsOf(error: JsonNode): readonly StatedFieldError[] {
  const code = reachText(error, 'code');
  const detail = reachText(error, 'detail') ?? '';
  const keyed = keyColumns.exec(detail)?.[1]?.split(', ') ?? [];
  const message = keyed.length === 0 ? (reachText(error, 'message') ?? detail) : detail;
  // Expressions of an index, `lower(email)`, do not fit the pattern.
  const named = reach(error, 'column').filter(({ text }) => text !== '');
  const columns = keyed.length === 0 ? named.map(({ text }) => text) : keyed;
  const [span = error.span] = reach(error, keyed.length === 0 ? 'column' : 'detail').map((node) => node.span);
  return columns.map((column) => stated({ paths: [[column]], message, code, span }));
}
