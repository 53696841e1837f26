import { apiShape } from './kit/api-shape.ts';
import { reach } from './kit/reach.ts';

/**
 * AWS's query protocols: `<ErrorResponse><Error><Type/><Code/><Message/></Error><RequestId/></ErrorResponse>`; EC2 has `<Errors>`.
 *
 * @see {@link https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#operation-error-serialization Smithy, AWS query protocol}
 */
export const awsXml = apiShape({
  id: 'aws-xml',
  name: 'AWS (XML)',
  reference: 'https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#operation-error-serialization',
  confidence: 0.96,
  because: 'is XML with `Error` of `Code` and `Message`',
  when: (body, content) =>
    body.kind === 'xml' &&
    reach(content, 'Error.Code').length + reach(content, 'Errors.Error.Code').length > 0,
  envelope: {
    title: [],
    detail: ['Error.Message', 'Errors.Error.Message'],
    code: ['Error.Code', 'Errors.Error.Code'],
    status: [],
  },
});
