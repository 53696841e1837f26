import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { listsOf } from './kit/containers.ts';
import { type EntryRule, readEntries } from './kit/entries.ts';
import { fits, type Pattern } from './kit/pattern.ts';
import { reach } from './kit/reach.ts';

const result: Pattern = {
  code: /^[A-Z_]+$/u,
  details: 'object',
  message: 'string',
  status: /^(?:success|error)$/u,
};

const rule: EntryRule = {
  place: ['details.json_path', 'details.api_name'],
  message: 'message',
  code: 'code',
  only: isRefused,
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
  entries: rule,
  fields: (_, body) => {
    const entries = listsOf(body, result).flatMap(({ elements }) => elements);
    return readEntries(entries.flatMap(contradictions), rule);
  },
});

/** Members that contradict each other stand in a list below `details`: the result once for each. */
function contradictions(entry: JsonNode): readonly JsonNode[] {
  return reach(entry, 'details.ambiguity_due_to').flatMap(({ elements }) =>
    elements.map((details) => ({
      ...entry,
      members: entry.members.map((member) =>
        member.name === 'details' ? { ...member, value: details } : member,
      ),
    })),
  );
}

function isRefused(node: JsonNode): boolean {
  return fits(node, { code: 'string', details: 'object', message: 'string', status: /^error$/u });
}
