import { apiShape } from './kit/api-shape.ts';

/**
 * Jira and Confluence: `{"errorMessages": ["…"], "errors": {"summary": "…"}}`.
 *
 * @see {@link https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#status-codes Jira, Status codes}
 */
export const jira = apiShape({
  id: 'jira',
  name: 'Jira',
  reference: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#status-codes',
  confidence: 0.96,
  because: 'has `errorMessages` and a map `errors`',
  body: { errorMessages: 'array', errors: 'object' },
  envelope: { title: [], detail: 'errorMessages.0', code: [], status: ['status'] },
  map: { at: 'errors', keys: 'path' },
});
