import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * ServiceStack: `{"responseStatus": {"errorCode": "…", "message": "…", "errors": [{"errorCode", "fieldName", "message"}]}}`.
 *
 * @see {@link https://docs.servicestack.net/error-handling ServiceStack, Error Handling}
 */
export const servicestack = apiShape({
  id: 'servicestack',
  name: 'ServiceStack',
  reference: 'https://docs.servicestack.net/error-handling',
  confidence: 0.98,
  because: 'has `responseStatus`',
  when: (_, content) =>
    fits(content, { responseStatus: { errorCode: 'string' } }) ||
    fits(content, { ResponseStatus: { ErrorCode: 'string' } }),
  envelope: {
    title: [],
    detail: ['responseStatus.message', 'ResponseStatus.Message'],
    code: ['responseStatus.errorCode', 'ResponseStatus.ErrorCode'],
    status: [],
  },
  entries: {
    at: ['responseStatus.errors', 'ResponseStatus.Errors'],
    place: ['fieldName', 'FieldName'],
    message: ['message', 'Message'],
    code: ['errorCode', 'ErrorCode'],
  },
});
