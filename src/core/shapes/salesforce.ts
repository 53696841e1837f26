import { apiShape } from './kit/api-shape.ts';
import { reach, reachText } from './kit/reach.ts';
import { stated } from './kit/stated.ts';

/**
 * Salesforce's REST API: a list of `{"message", "errorCode", "fields": ["LastName"]}`.
 *
 * @see {@link https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm Salesforce, Status Codes and Error Responses}
 */
export const salesforce = apiShape({
  id: 'salesforce',
  name: 'Salesforce',
  reference: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm',
  confidence: 0.96,
  because: 'is a list of `message` and `errorCode`',
  body: [{ message: 'string', errorCode: /^[A-Z_]+$/u }],
  envelope: { title: [], detail: '0.message', code: '0.errorCode', status: [] },
  fields: (content) =>
    content.elements.flatMap((error) =>
      reach(error, 'fields.*').map((field) =>
        stated({
          paths: [[field.text]],
          message: reachText(error, 'message') ?? '',
          code: reachText(error, 'errorCode'),
          in: 'body',
          span: field.span,
        }),
      ),
    ),
});
