import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';
import { pathsAt } from './kit/stated.ts';

/**
 * Lexware Office (lexoffice): `{"message": "…", "traceId": "…", "details": [{"violation": "NOTNULL", "field": "lineItems[0].name",
 * "message": "…"}]}`, older endpoints `{"requestId": "…", "IssueList": [{"i18nKey": "missing_entity", "source": "company.name",
 * "type": "validation_failure"}]}`. A refused value has status 406.
 *
 * @see {@link https://developers.lexware.io/docs/#error-codes Lexware, Error codes}
 */
export const lexware = apiShape({
  id: 'lexware',
  name: 'Lexware Office',
  reference: 'https://developers.lexware.io/docs/#error-codes',
  confidence: 0.96,
  because: 'has `details` of `violation`, `field` and `message`, or an `IssueList`',
  when: (_, content) =>
    fits(content, { details: [{ violation: 'string', field: 'string', message: 'string' }] }) ||
    fits(content, { IssueList: [{ i18nKey: 'string', source: 'string', type: 'string' }] }),
  envelope: {
    title: 'error',
    detail: ['message', 'IssueList.0.i18nKey'],
    code: ['details.0.violation', 'IssueList.0.i18nKey'],
    status: 'status',
  },
  entries: {
    at: ['details', 'IssueList'],
    place: ['field', 'source'],
    // `company and person` are two parts that do not go together.
    paths: (place) => (place.text.includes(' ') ? [[]] : pathsAt(place)),
    message: ['message', 'i18nKey'],
    code: ['violation', 'i18nKey'],
  },
  anyStatus: true,
});
