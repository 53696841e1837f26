import { apiShape } from './kit/api-shape.ts';

/**
 * Contentful: `{"sys": {"type": "Error", "id": "ValidationFailed"}, "message": "…", "details": {"errors": [{"name", "path", "details"}]}}`.
 *
 * @see {@link https://www.contentful.com/developers/docs/references/errors/ Contentful, Errors}
 */
export const contentful = apiShape({
  id: 'contentful',
  name: 'Contentful',
  reference: 'https://www.contentful.com/developers/docs/references/errors/',
  confidence: 0.98,
  because: 'has `sys` of the type "Error"',
  body: { sys: { type: /^Error$/u, id: 'string' } },
  envelope: { title: 'sys.id', detail: 'message', code: 'sys.id', status: [] },
  entries: { at: 'details.errors', place: 'path', message: ['details', 'customMessage'], code: 'name' },
});
