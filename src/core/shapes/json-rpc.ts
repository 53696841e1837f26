import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { readErrorMap } from './kit/error-map.ts';
import { isMapOf } from './kit/field-map.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import type { StatedFieldError } from './shape.ts';

/**
 * JSON-RPC 2.0: `{"jsonrpc": "2.0", "error": {"code": -32602, "message": "Invalid params", "data": …}, "id": 1}`,
 * with status 200 as a rule. `data` is the server's own; a map from parameter to sentences is read.
 *
 * @see {@link https://www.jsonrpc.org/specification#error_object JSON-RPC 2.0, Error object}
 */
export const jsonRpc = apiShape({
  id: 'json-rpc',
  name: 'JSON-RPC 2.0',
  reference: 'https://www.jsonrpc.org/specification#error_object',
  confidence: 0.98,
  because: 'has `jsonrpc` and `error`',
  body: { jsonrpc: /^2\.0$/u, error: { code: 'integer', message: 'string' } },
  envelope: { title: [], detail: 'error.message', code: 'error.code', status: [] },
  fields: (content) =>
    reach(content, 'error.data').flatMap((data) => {
      if (data.kind === 'string') return placedParameter(data);
      return isMapOf(data, 'strings') ? readErrorMap(data, { keys: 'path', in: 'body' }) : [];
    }),
});

/** Reading: Zabbix counts from 1, the objects of `params` included: Invalid parameter "/1/groups/2/name": … */
const parameter = /^Invalid parameter "((?:\/[\w-]{1,80}){1,20})": \S/u;

function placedParameter({ text, span }: JsonNode): readonly StatedFieldError[] {
  const place = parameter.exec(text)?.[1];
  if (place === undefined) return [];
  const path = place
    .slice(1)
    .split('/')
    .map((name) => (/^\d{1,6}$/u.test(name) ? Number(name) - 1 : name));
  const paths = typeof path[0] === 'number' ? [path.slice(1), path] : [path];
  return [stated({ paths, message: text, in: 'body', span })];
}
