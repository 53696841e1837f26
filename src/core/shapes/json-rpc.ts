import { apiShape } from './kit/api-shape.ts';
import { readErrorMap } from './kit/error-map.ts';
import { isMapOf } from './kit/field-map.ts';
import { reach } from './kit/reach.ts';

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
    reach(content, 'error.data')
      .filter((data) => isMapOf(data, 'strings'))
      .flatMap((data) => readErrorMap(data, { keys: 'path', in: 'body' })),
});
