import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * Keycloak's admin API: `{"errorMessage": "…", "field": "email", "params": […]}`, or `errors[]` of the same.
 *
 * @see {@link https://www.keycloak.org/docs-api/latest/rest-api/index.html Keycloak, Admin REST API}
 */
export const keycloak = apiShape({
  id: 'keycloak',
  name: 'Keycloak',
  reference: 'https://www.keycloak.org/docs-api/latest/rest-api/index.html',
  confidence: 0.93,
  because: 'has `errorMessage` with `field` and `params`, or a list of these',
  when: (_, content) =>
    fits(content, { errorMessage: 'string', field: 'string', params: 'any' }) ||
    fits(content, { errors: [{ errorMessage: 'string', field: 'string' }] }),
  envelope: { title: [], detail: ['errorMessage', 'errors.0.errorMessage'], code: [], status: [] },
  entries: { at: ['errors', ''], place: 'field', message: 'errorMessage' },
});
