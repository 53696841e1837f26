import { apiShape } from './kit/api-shape.ts';
import { constraintViolations } from './kit/constraint-violations.ts';
import { valueOf } from './kit/members.ts';
import type { Shape } from './shape.ts';

/** The header field in which the REST protocol says what `__type` says: `ValidationException:http://internal.amazon.com/…`. */
const typeField = 'x-amzn-errortype';
/** Reading: the name before what a URI adds. */
const typeName = /^[\w.#]{1,200}/u;

const json = apiShape({
  id: 'aws-json',
  name: 'AWS (JSON)',
  reference: 'https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html#operation-error-serialization',
  confidence: 0.97,
  because: 'has `__type`, or is sent with `X-Amzn-ErrorType`',
  body: { '__type?': 'string', 'message?': 'string', 'Message?': 'string' },
  when: ({ header }, content) => valueOf(content, '__type') !== undefined || header(typeField) !== null,
  envelope: { title: [], detail: ['message', 'Message'], code: '__type', status: [] },
  entries: { at: 'fieldList', place: ['path', 'name'], message: 'message' },
  fields: (content, body) => (valueOf(content, 'fieldList') === undefined ? constraintViolations(body) : []),
});

/**
 * AWS's JSON protocols: `{"__type": "com.amazon…#ValidationException", "message": "…"}`, with `fieldList[]` in newer services;
 * REST services say the type in a header field.
 *
 * @see {@link https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html#operation-error-serialization Smithy, AWS JSON 1.1}
 * @see {@link https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization Smithy, AWS restJson1}
 */
export const awsJson: Shape = {
  ...json,
  extract: (body) => {
    const error = json.extract(body);
    return { ...error, code: error.code ?? typeName.exec(body.header(typeField) ?? '')?.[0] ?? null };
  },
};
