import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { readErrorMap } from './kit/error-map.ts';
import { fits } from './kit/pattern.ts';
import { reach } from './kit/reach.ts';
import type { StatedFieldError } from './shape.ts';

/**
 * PocketBase: `{"status": 400, "message": "…", "data": {"title": {"code": "validation_required", "message": "…"}}}`; `code` before version 0.23.
 *
 * A batch says in `data.requests` which request failed, and under `response` what that one was answered.
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
    data: (node) => fits(node.members[0]?.value, refusal) || failedRequests(node).length > 0,
  },
  envelope: { title: [], detail: 'message', code: [], status: ['status', 'code'] },
  fields: (content) =>
    reach(content, 'data').flatMap((data) => {
      const failed = failedRequests(data);
      return failed.length > 0 ? failed.flatMap(readRequest) : readErrorMap(data, refusals);
    }),
});

const refusal = { code: 'string', message: 'string' } as const;
const refusals = { keys: 'name', code: 'code' } as const;

function failedRequests(data: JsonNode): JsonNode['members'] {
  const { members } = reach(data, 'requests')[0] ?? { members: [] };
  return members.filter(({ value }) => fits(value, { ...refusal, response: 'object' }));
}

/** The errors of one request of a batch, below its body. */
function readRequest({ name, value }: JsonNode['members'][number]): readonly StatedFieldError[] {
  return reach(value, 'response.data').flatMap((data) =>
    readErrorMap(data, refusals).map((error) => ({
      ...error,
      paths: error.paths.map((path) => ['requests', Number(name), 'body', ...path]),
    })),
  );
}
