import { apiShape } from './kit/api-shape.ts';
import { type EntryRule, readEntries } from './kit/entries.ts';
import { fits, type Pattern } from './kit/pattern.ts';
import { reach } from './kit/reach.ts';
import { pathsAt } from './kit/stated.ts';

/**
 * oRPC: `{"defined": false, "code": "BAD_REQUEST", "status": 400, "message": "…", "data": {"issues": […]}}`, in `json` on its RPC protocol.
 *
 * The request's input lies under `json` there, too.
 *
 * @see {@link https://orpc.dev/docs/error-handling oRPC, Error Handling}
 */
export const orpc = apiShape({
  id: 'orpc',
  name: 'oRPC',
  reference: 'https://orpc.dev/docs/error-handling',
  confidence: 0.95,
  because: 'has `defined`, `code`, `status` and `message`',
  when: (_, content) => fits(content, orpcError) || fits(content, { json: orpcError }),
  envelope: {
    title: [],
    detail: ['message', 'json.message'],
    code: ['code', 'json.code'],
    status: ['status', 'json.status'],
  },
  fields: (content) => [
    ...readEntries(reach(content, 'data.issues.*'), issue),
    ...readEntries(reach(content, 'json.data.issues.*'), {
      ...issue,
      paths: (place) => pathsAt(place).flatMap((path) => [['json', ...path], path]),
    }),
  ],
});

const orpcError: Pattern = { defined: 'boolean', code: 'string', status: 'integer', message: 'string' };
const issue: EntryRule = { place: 'path', message: 'message', code: ['code', 'type'], whole: true };
