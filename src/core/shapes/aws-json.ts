import { apiShape } from './kit/api-shape.ts';
import { constraintViolations } from './kit/constraint-violations.ts';
import { valueOf } from './kit/members.ts';

/**
 * AWS's JSON protocols: `{"__type": "com.amazon…#ValidationException", "message": "…"}`, with `fieldList[]` in newer services.
 *
 * @see {@link https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html#operation-error-serialization Smithy, AWS JSON 1.1}
 */
export const awsJson = apiShape({
  id: 'aws-json',
  name: 'AWS (JSON)',
  reference: 'https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html#operation-error-serialization',
  confidence: 0.97,
  because: 'has `__type`',
  body: { __type: 'string', 'message?': 'string', 'Message?': 'string' },
  envelope: { title: [], detail: ['message', 'Message'], code: '__type', status: [] },
  entries: { at: 'fieldList', place: ['path', 'name'], message: 'message' },
  fields: (content, body) => (valueOf(content, 'fieldList') === undefined ? constraintViolations(body) : []),
});
