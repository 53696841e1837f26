import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * PocketBase: `{"status": 400, "message": "…", "data": {"title": {"code": "validation_required", "message": "…"}}}`; `code` before version 0.23.
 *
 * @see {@link https://pocketbase.io/docs/api-records/ PocketBase, Records}
 */
export const pocketbase = apiShape({
  id: 'pocketbase',
  name: 'PocketBase',
  reference: 'https://pocketbase.io/docs/api-records/',
  confidence: 0.94,
  because: 'has `message` and `data` from field to `code` and `message`',
  body: {
    message: 'string',
    data: (node) => fits(node.members[0]?.value, { code: 'string', message: 'string' }),
  },
  envelope: { title: [], detail: 'message', code: [], status: ['status', 'code'] },
  map: { at: 'data', keys: 'name', code: 'code' },
});
