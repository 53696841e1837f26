import { apiShape } from './kit/api-shape.ts';

/**
 * Elasticsearch and OpenSearch: `{"error": {"root_cause": […], "type": "…", "reason": "…"}, "status": 400}`.
 *
 * @see {@link https://www.elastic.co/docs/reference/elasticsearch/rest-apis/common-options Elasticsearch, Common options}
 */
export const elasticsearch = apiShape({
  id: 'elasticsearch',
  name: 'Elasticsearch',
  reference: 'https://www.elastic.co/docs/reference/elasticsearch/rest-apis/common-options',
  confidence: 0.98,
  because: 'has `error` with `root_cause`',
  body: { error: { root_cause: 'array', type: 'string' } },
  envelope: {
    title: 'error.type',
    detail: ['error.caused_by.reason', 'error.reason'],
    code: 'error.type',
    status: 'status',
  },
});
