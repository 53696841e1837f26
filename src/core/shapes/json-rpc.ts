import { apiShape } from './kit/api-shape.ts';

/**
 * JSON-RPC 2.0: `{"jsonrpc": "2.0", "error": {"code": -32602, "message": "Invalid params", "data": …}, "id": 1}`.
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
});
