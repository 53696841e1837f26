import { apiShape } from './kit/api-shape.ts';

/**
 * Kong's Admin API: `{"code": 2, "name": "schema violation", "message": "…", "fields": {"url": "…", "@entity": ["…"]}}`.
 *
 * @see {@link https://developer.konghq.com/admin-api/ Kong, Admin API}
 */
export const kongAdmin = apiShape({
  id: 'kong-admin',
  name: 'Kong Admin API',
  reference: 'https://developer.konghq.com/admin-api/',
  confidence: 0.96,
  because: 'has `code`, `name`, `message` and `fields`',
  body: { code: 'integer', name: 'string', message: 'string', fields: 'object' },
  envelope: { title: 'name', detail: 'message', code: 'name', status: [] },
  map: { at: 'fields', keys: 'name', whole: new Set(['@entity']) },
});
