import { apiShape } from './kit/api-shape.ts';
import { hasOnly } from './kit/pattern.ts';

/**
 * The Connect protocol's error: `{"code": "invalid_argument", "message": "…", "details": [{"type", "value", "debug"}]}`.
 *
 * Details are encoded; servers may add the same as JSON in `debug`.
 *
 * @see {@link https://connectrpc.com/docs/protocol/#error-end-stream Connect, Protocol}
 */
export const connect = apiShape({
  id: 'connect',
  name: 'Connect',
  reference: 'https://connectrpc.com/docs/protocol/#error-end-stream',
  confidence: 0.92,
  because: "has one of Connect's codes",
  body: {
    code: /^(?:canceled|unknown|invalid_argument|deadline_exceeded|not_found|already_exists|permission_denied|resource_exhausted|failed_precondition|aborted|out_of_range|unimplemented|internal|unavailable|data_loss|unauthenticated)$/u,
    'message?': 'string',
    'details?': 'array',
  },
  when: (_, content) => hasOnly(content, new Set(['code', 'message', 'details'])),
  envelope: { title: [], detail: 'message', code: 'code', status: [] },
  entries: {
    at: ['details.*.debug.fieldViolations', 'details.*.debug.violations'],
    place: ['field', 'fieldPath', 'field.elements'],
    message: ['description', 'message'],
    code: ['reason', 'ruleId', 'constraintId'],
  },
});
