import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { reach, reachFirst, reachText } from './kit/reach.ts';
import { pathsAt, stated } from './kit/stated.ts';

/**
 * eBay's REST APIs: `{"errors": [{"errorId": 12001, "domain": "API_BROWSE", "category": "REQUEST", "message": "…",
 * "inputRefIds": ["$.q"], "parameters": [{"name": "q", "value": ""}]}]}`. `errorId` is the kind of error, no request's id.
 *
 * @see {@link https://developer.ebay.com/api-docs/static/handling-error-messages.html eBay, Handling errors}
 */
export const ebay = apiShape({
  id: 'ebay',
  name: 'eBay',
  reference: 'https://developer.ebay.com/api-docs/static/handling-error-messages.html',
  confidence: 0.95,
  because: 'has `errors` with a numeric `errorId`, `domain` and `category`',
  body: { errors: [{ errorId: 'integer', domain: 'string', category: 'string', message: 'string' }] },
  envelope: {
    title: 'errors.0.message',
    detail: ['errors.0.longMessage', 'errors.0.message'],
    code: 'errors.0.errorId',
    status: [],
  },
  fields: (content) =>
    reach(content, 'errors.*').flatMap((error) => {
      const place = reachText(error, 'category') === 'REQUEST' ? placeIn(error) : undefined;
      if (place === undefined) return [];
      const message = reachText(error, ['longMessage', 'message']) ?? '';
      return [
        stated({ paths: pathsAt(place), message, code: reachText(error, 'errorId'), span: place.span }),
      ];
    }),
});

/** Reading: a parameter whose value is the field's name. */
const fieldName = /^field(?:name)?$/iu;

/** Where the error says its place: a reference into the request, or the first of its parameters. */
function placeIn(error: JsonNode): JsonNode | undefined {
  const parameter = reachFirst(error, 'parameters.0');
  const name = reachFirst(parameter, 'name');
  return (
    reachFirst(error, 'inputRefIds.0') ??
    (fieldName.test(name?.text ?? '') ? reachFirst(parameter, 'value') : name)
  );
}
