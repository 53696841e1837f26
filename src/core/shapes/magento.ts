import { apiShape } from './kit/api-shape.ts';

/**
 * Adobe Commerce (Magento): `{"message": "\"%fieldName\" is required.", "parameters": {"fieldName": "sku"}}`.
 *
 * @see {@link https://developer.adobe.com/commerce/webapi/get-started/gs-web-api-response/ Adobe Commerce, Web API responses}
 */
export const magento = apiShape({
  id: 'magento',
  name: 'Adobe Commerce (Magento)',
  reference: 'https://developer.adobe.com/commerce/webapi/get-started/gs-web-api-response/',
  confidence: 0.94,
  because: 'has a `message` with placeholders and their `parameters`',
  body: { message: /%\w/u, parameters: (node) => node.kind === 'object' || node.kind === 'array' },
  envelope: { title: [], detail: 'message', code: [], status: [] },
  entries: {
    at: '',
    place: ['parameters.fieldName', 'parameters.field', 'parameters.field_name'],
    message: 'message',
  },
});
