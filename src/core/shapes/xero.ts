import { apiShape } from './kit/api-shape.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';

/**
 * Xero: `{"ErrorNumber": 10, "Type": "ValidationException", "Message": "…", "Elements": [{"ValidationErrors": [{"Message": "…"}]}]}`.
 *
 * The elements repeat the request; their errors are sentences that name no member.
 *
 * @see {@link https://developer.xero.com/documentation/api/accounting/responsecodes Xero, Response codes}
 */
export const xero = apiShape({
  id: 'xero',
  name: 'Xero',
  reference: 'https://developer.xero.com/documentation/api/accounting/responsecodes',
  confidence: 0.97,
  because: 'has `ErrorNumber`, `Type` and `Message`',
  body: { ErrorNumber: 'integer', Type: 'string', Message: 'string' },
  envelope: { title: 'Type', detail: 'Message', code: 'ErrorNumber', status: [] },
  fields: (content) =>
    reach(content, 'Elements.*').flatMap((element, index, all) =>
      reach(element, 'ValidationErrors.*.Message').map((sentence) =>
        stated({
          paths: all.length > 1 ? [[index], []] : [[]],
          message: sentence.text,
          in: 'body',
          span: sentence.span,
        }),
      ),
    ),
});
