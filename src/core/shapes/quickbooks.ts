import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * QuickBooks Online: `{"Fault": {"Error": [{"Message": "…", "Detail": "…", "code": "2020", "element": "Line.Amount"}], "type": "ValidationFault"}}`,
 * and the same in XML, where `code` and `element` are attributes.
 *
 * @see {@link https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes QuickBooks, Error codes}
 */
export const quickbooks = apiShape({
  id: 'quickbooks',
  name: 'QuickBooks Online',
  reference: 'https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes',
  confidence: 0.98,
  because: 'has `Fault` with `Error`',
  when: (_, content) =>
    fits(content, { Fault: { Error: [{ Message: 'string' }] } }) ||
    fits(content, { fault: { error: [{ message: 'string' }] } }) ||
    fits(content, { Fault: { Error: isXmlError } }),
  envelope: {
    title: ['Fault.type', 'fault.type', 'Fault.@type'],
    detail: [
      'Fault.Error.0.Detail',
      'Fault.Error.0.Message',
      'fault.error.0.detail',
      'Fault.Error.Detail',
      'Fault.Error.Message',
    ],
    code: ['Fault.Error.0.code', 'fault.error.0.code', 'Fault.Error.0.@code', 'Fault.Error.@code'],
    status: [],
  },
  entries: {
    at: ['Fault.Error', 'fault.error'],
    place: ['element', '@element'],
    message: ['Detail', 'Message', 'detail', 'message'],
    code: ['code', '@code'],
    only: (entry) => fits(entry, { element: /\S/u }) || fits(entry, { '@element': /\S/u }),
  },
});

/** One or several of them, with the number as an attribute. */
function isXmlError(node: JsonNode): boolean {
  return fits(node.kind === 'array' ? node.elements[0] : node, { '@code': 'string', Message: 'string' });
}
