import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * Adyen: `{"status": 422, "errorCode": "14_006", "message": "Required field 'amount' is null.", "errorType": "validation"}`; newer
 * services answer with problem documents that list `invalidFields[]`, the classic ones with such a list alone.
 *
 * @see {@link https://docs.adyen.com/development-resources/error-codes/ Adyen, Error codes}
 */
export const adyen = apiShape({
  id: 'adyen',
  name: 'Adyen',
  reference: 'https://docs.adyen.com/development-resources/error-codes/',
  confidence: 0.96,
  because: 'has `errorCode` with `errorType` or `invalidFields`',
  when: (_, content) =>
    fits(content, { status: 'integer', errorCode: 'string', errorType: 'string' }) ||
    fits(content, { errorCode: 'string', invalidFields: 'array' }) ||
    fits(content, { invalidFields: [{ fieldType: { field: 'string' } }] }),
  envelope: {
    title: ['title', 'errorType'],
    detail: ['detail', 'message'],
    code: 'errorCode',
    status: 'status',
  },
  entries: {
    at: 'invalidFields',
    place: ['name', 'InvalidField.name', 'fieldType.field'],
    message: ['message', 'InvalidField.message', 'errorDescription'],
    code: 'errorCode',
  },
});
