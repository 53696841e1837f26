import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * QuickBooks Online: `{"Fault": {"Error": [{"Message": "…", "Detail": "…", "code": "2020", "element": "Line.Amount"}], "type": "ValidationFault"}}`.
 *
 * @see {@link https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes QuickBooks, Error codes}
 */
export const quickbooks = apiShape({
  id: 'quickbooks',
  name: 'QuickBooks Online',
  reference: 'https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes',
  confidence: 0.98,
  because: 'has `Fault` with a list `Error`',
  when: (_, content) =>
    fits(content, { Fault: { Error: [{ Message: 'string' }] } }) ||
    fits(content, { fault: { error: [{ message: 'string' }] } }),
  envelope: {
    title: ['Fault.type', 'fault.type'],
    detail: ['Fault.Error.0.Detail', 'Fault.Error.0.Message', 'fault.error.0.detail'],
    code: ['Fault.Error.0.code', 'fault.error.0.code'],
    status: [],
  },
  entries: {
    at: ['Fault.Error', 'fault.error'],
    place: 'element',
    message: ['Detail', 'Message', 'detail', 'message'],
    code: 'code',
    only: { element: /\S/u },
  },
});
