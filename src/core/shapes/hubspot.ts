import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { reach, reachText } from './kit/reach.ts';
import { readLocation } from './location-word.ts';

/** Whether `in` says a part of the request, as in some of the APIs; in the others it is a field's name. */
function namesPart(entry: JsonNode): boolean {
  return readLocation(reachText(entry, 'in') ?? '') !== null;
}

/**
 * HubSpot: `{"status": "error", "message": "…", "correlationId": "…", "category": "VALIDATION_ERROR", "errors": […]}`.
 *
 * `status` is a word. Fields stand in `errors[].in`, `errors[].context` or `validationResults[].name`, and lie below `properties`.
 *
 * @see {@link https://developers.hubspot.com/docs/api-reference/error-handling HubSpot, Error handling}
 */
export const hubspot = apiShape({
  id: 'hubspot',
  name: 'HubSpot',
  reference: 'https://developers.hubspot.com/docs/api-reference/error-handling',
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
    place: [
      'context.propertyName.0',
      'context.fieldName.0',
      'context.missingFields.0',
      'context.propertyName',
      'name',
      'in',
    ],
    in: { at: 'in' },
    only: (entry) => !namesPart(entry) || reach(entry, 'context').some(({ members }) => members.length > 0),
    message: 'message',
    code: ['code', 'error', 'subCategory'],
  },
});
