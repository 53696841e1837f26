import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { listsOf } from './kit/containers.ts';
import { fits, type Pattern } from './kit/pattern.ts';

const result: Pattern = {
  code: /^[A-Z_]+$/u,
  details: 'object',
  message: 'string',
  status: /^(?:success|error)$/u,
};

/**
 * Zoho CRM: a result a record, below the module's name: `{"data": [{"code": "MANDATORY_NOT_FOUND", "details": {"api_name": "Last_Name",
 * "json_path": "$.data[0].Last_Name"}, "message": "…", "status": "error"}]}`, with status 207 when some were taken.
 *
 * @see {@link https://www.zoho.com/crm/developer/docs/api/v8/status-codes.html Zoho CRM, Status codes}
 */
export const zoho = apiShape({
  id: 'zoho',
  name: 'Zoho CRM',
  reference: 'https://www.zoho.com/crm/developer/docs/api/v8/status-codes.html',
  confidence: 0.95,
  because: 'has results with `code`, `details`, `message` and `status` "error"',
  entry: result,
  when: (body) => listsOf(body, result).some(({ elements }) => elements.some(isRefused)),
  entries: {
    place: ['details.json_path', 'details.api_name'],
    message: 'message',
    code: 'code',
    only: isRefused,
  },
});

function isRefused(node: JsonNode): boolean {
  return fits(node, { code: 'string', details: 'object', message: 'string', status: /^error$/u });
}
