import { apiShape } from './kit/api-shape.ts';

/**
 * Kubernetes' `Status`: `{"kind": "Status", "status": "Failure", "message", "reason", "details": {"causes": […]}, "code": 422}`.
 *
 * @see {@link https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/ Kubernetes, Status}
 */
export const kubernetes = apiShape({
  id: 'kubernetes',
  name: 'Kubernetes Status',
  reference: 'https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/',
  confidence: 0.98,
  because: 'says `"kind": "Status"`',
  body: { kind: /^Status$/u, apiVersion: 'string', 'message?': 'string', 'code?': 'integer' },
  envelope: { title: 'reason', detail: 'message', code: 'reason', status: 'code' },
  entries: { at: 'details.causes', place: 'field', message: 'message', code: 'reason' },
});
