import { apiShape } from './kit/api-shape.ts';
import { fits, type Pattern } from './kit/pattern.ts';

/**
 * tRPC: `{"error": {"message": "…", "code": -32600, "data": {"code": "BAD_REQUEST", "httpStatus": 400, "path": "booking.create"}}}`.
 *
 * `path` is the procedure. zod's issues stand as JSON text in `message`, or flattened in `data.zodError`: other shapes read these.
 *
 * @see {@link https://trpc.io/docs/server/error-handling tRPC, Error Handling}
 */
export const trpc = apiShape({
  id: 'trpc',
  name: 'tRPC',
  reference: 'https://trpc.io/docs/server/error-handling',
  confidence: 0.89,
  because: 'has `error` with a JSON-RPC `code` and `data.code`',
  when: (_, content) =>
    [content, ...content.elements.slice(0, 1)].some(
      (one) => fits(one, { error: trpcError }) || fits(one, { error: { json: trpcError } }),
    ),
  envelope: {
    title: ['error.data.code', 'error.json.data.code', '0.error.data.code', '0.error.json.data.code'],
    detail: ['error.message', 'error.json.message', '0.error.message', '0.error.json.message'],
    code: ['error.data.code', 'error.json.data.code', '0.error.data.code', '0.error.json.data.code'],
    status: [
      'error.data.httpStatus',
      'error.json.data.httpStatus',
      '0.error.data.httpStatus',
      '0.error.json.data.httpStatus',
    ],
  },
  map: {
    at: ['error.json.data.zodError.fieldErrors', '0.error.json.data.zodError.fieldErrors'],
    keys: 'name',
  },
});

const trpcError: Pattern = { message: 'string', code: 'integer', data: { code: 'string' } };
