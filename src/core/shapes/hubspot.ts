import { apiShape } from './kit/api-shape.ts';

/**
 * HubSpot: `{"status": "error", "message": "…", "correlationId": "…", "category": "VALIDATION_ERROR", "errors": […]}`.
 *
 * `status` is a word. Fields stand in `errors[].in`, `errors[].context` or `validationResults[].name`, and lie below `properties`.
 *
 * @see {@link https://developers.hubspot.com/docs/reference/api/other-resources/error-handling HubSpot, Error handling}
 */
export const hubspot = apiShape({
  id: 'hubspot',
  name: 'HubSpot',
  reference: 'https://developers.hubspot.com/docs/reference/api/other-resources/error-handling',
  confidence: 0.96,
  because: 'has `status` "error" and `correlationId`',
  body: { status: /^error$/u, message: 'string', correlationId: 'string' },
  envelope: {
    title: 'category',
    detail: 'message',
    code: ['subCategory', 'category', 'errorType', 'error'],
    status: [],
  },
  entries: {
    at: ['errors', 'validationResults'],
    place: ['in', 'context.propertyName.0', 'context.fieldName.0', 'name'],
    message: 'message',
    code: ['code', 'error', 'subCategory'],
  },
});
