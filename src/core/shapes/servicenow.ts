import { apiShape } from './kit/api-shape.ts';

/**
 * ServiceNow: `{"error": {"message": "…", "detail": "…"}, "status": "failure"}`. `status` is a word.
 *
 * @see {@link https://www.servicenow.com/docs/r/yokohama/api-reference/rest-api-explorer/c_RESTAPI.html ServiceNow, REST API}
 */
export const servicenow = apiShape({
  id: 'servicenow',
  name: 'ServiceNow',
  reference: 'https://www.servicenow.com/docs/r/yokohama/api-reference/rest-api-explorer/c_RESTAPI.html',
  confidence: 0.97,
  because: 'has `error` of `message` and `detail`, and `status` "failure"',
  body: { error: { message: 'string', detail: 'string|null' }, status: /^failure$/u },
  envelope: { title: 'error.message', detail: ['error.detail', 'error.message'], code: [], status: [] },
});
