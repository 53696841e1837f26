import { apiShape } from './kit/api-shape.ts';
import { fits, type Pattern } from './kit/pattern.ts';

/** A message with placeholders. */
const template: Pattern = {
  message: /%\w/u,
  parameters: (node) => node.kind === 'object' || node.kind === 'array',
};

/**
 * Adobe Commerce (Magento): `{"message": "\"%fieldName\" is required.", "parameters": {"fieldName": "sku"}}`, or
 * several of them under `errors`.
 *
 * @see {@link https://developer.adobe.com/commerce/webapi/get-started/gs-web-api-response/ Adobe Commerce, Web API responses}
 */
export const magento = apiShape({
  id: 'magento',
  name: 'Adobe Commerce (Magento)',
  reference: 'https://developer.adobe.com/commerce/webapi/get-started/gs-web-api-response/',
  confidence: 0.94,
  because: 'has a `message` with placeholders and their `parameters`',
  body: (node) => fits(node, template) || fits(node, { message: 'string', errors: [template] }),
  envelope: { title: [], detail: 'message', code: [], status: [] },
  entries: {
    at: ['', 'errors.*'],
    place: ['parameters.fieldName', 'parameters.field', 'parameters.field_name'],
    message: 'message',
  },
});
