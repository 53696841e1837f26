import { apiShape } from './kit/api-shape.ts';

/**
 * Prometheus' HTTP API: `{"status": "error", "errorType": "bad_data", "error": "…"}`. `status` is a word.
 *
 * @see {@link https://prometheus.io/docs/prometheus/latest/querying/api/#format-overview Prometheus, HTTP API}
 */
export const prometheus = apiShape({
  id: 'prometheus',
  name: 'Prometheus',
  reference: 'https://prometheus.io/docs/prometheus/latest/querying/api/#format-overview',
  confidence: 0.97,
  because: 'has `status` "error", `errorType` and `error`',
  body: { status: /^error$/u, errorType: 'string', error: 'string' },
  envelope: { title: 'errorType', detail: 'error', code: 'errorType', status: [] },
});
