import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { type EntryRule, readEntries } from './kit/entries.ts';
import { fits } from './kit/pattern.ts';
import { reach, reachText } from './kit/reach.ts';
import { locationWord } from './location-word.ts';

/**
 * OData, Microsoft Graph and SAP: `{"error": {"code": "…", "message": "…", "target": "…", "details": […], "innererror": {…}}}`.
 *
 * In versions 2 and 3 `message` is an object with `lang` and `value`; SAP lists `innererror.errordetails`.
 *
 * @see {@link https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ErrorResponse OData JSON Format, Error Response}
 */
export const odata = apiShape({
  id: 'odata',
  name: 'OData (Microsoft Graph, SAP)',
  reference:
    'https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_ErrorResponse',
  confidence: 0.93,
  because: "has `error` with `code`, `message` and OData's `target`, `details` or inner error",
  body: { error: isODataError },
  envelope: { title: [], detail: ['error.message', 'error.message.value'], code: 'error.code', status: [] },
  placeInSentence: 'or whole',
  fields: (content) => {
    const rule: EntryRule = {
      place: ['target', 'propertyref'],
      message: ['message', 'message.value'],
      code: 'code',
    };
    const details = [
      ...reach(content, 'error.details.*'),
      ...reach(content, 'error.innererror.errordetails.*'),
    ];
    // The error itself may be one of them: its details then repeat its target.
    const listed = readEntries(details, rule);
    const repeated = new Set(details.map((detail) => reachText(detail, rule.place)));
    const own = reach(content, 'error').filter((error) => {
      const target = reachText(error, rule.place);
      // Beside details a part of the request names all of it.
      return !repeated.has(target) && (details.length === 0 || locationWord(target ?? '') === undefined);
    });
    return [...readEntries(own, rule), ...listed];
  },
});

function isODataError(node: JsonNode): boolean {
  if (fits(node, { code: 'string', message: { value: 'string' } })) return true;
  if (!fits(node, { code: 'string', message: 'string' })) return false;
  return (
    fits(node, { target: 'string|null' }) ||
    fits(node, { innererror: 'object' }) ||
    fits(node, { innerError: 'object' }) ||
    fits(node, { details: [{ target: 'string|null' }] })
  );
}
