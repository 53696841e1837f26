import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * LinkedIn: `{"errorDetails": {"inputErrors": [{"code", "description", "input": {"inputPath": {"fieldPath": "/localizedName"}}}]}, "message": "…", "status": 400}`.
 *
 * @see {@link https://learn.microsoft.com/linkedin/shared/api-guide/concepts/error-handling LinkedIn, Error Handling}
 */
export const linkedin = apiShape({
  id: 'linkedin',
  name: 'LinkedIn',
  reference: 'https://learn.microsoft.com/linkedin/shared/api-guide/concepts/error-handling',
  confidence: 0.97,
  because: 'has `message` and `status` with `errorDetails` or `serviceErrorCode`',
  body: { message: 'string', status: 'integer' },
  when: (_, content) =>
    fits(content, { errorDetails: 'object' }) || fits(content, { serviceErrorCode: 'integer' }),
  envelope: { title: [], detail: 'message', code: ['code', 'serviceErrorCode'], status: 'status' },
  entries: {
    at: 'errorDetails.inputErrors',
    place: 'input.inputPath.fieldPath',
    message: 'description',
    code: 'code',
  },
});
