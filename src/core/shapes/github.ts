import { apiShape } from './kit/api-shape.ts';
import { listsOf } from './kit/containers.ts';
import { fits } from './kit/pattern.ts';

/**
 * GitHub: `{"message": "Validation Failed", "errors": [{"resource", "field", "code"}], "documentation_url": "…", "status": "422"}`.
 *
 * Only entries with the code `custom` have a sentence of their own.
 *
 * @see {@link https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed GitHub, Troubleshooting the REST API}
 */
export const github = apiShape({
  id: 'github',
  name: 'GitHub',
  reference: 'https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api',
  confidence: 0.95,
  because: 'has `message` and `documentation_url`, or entries with `resource`, `field` and `code`',
  when: (body, content) =>
    fits(content, { message: 'string', documentation_url: 'string' }) ||
    listsOf(body, { resource: 'string', field: 'string', code: 'string' }).length > 0,
  envelope: { title: 'message', detail: 'errors.0.message', code: [], status: 'status' },
  entries: { at: 'errors', place: 'field', message: 'message', code: 'code' },
});
