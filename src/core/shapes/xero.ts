import type { JsonNode, Path } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import type { StatedFieldError } from './shape.ts';

/**
 * Xero: `{"ErrorNumber": 10, "Type": "ValidationException", "Message": "…", "Elements": [{"ValidationErrors": [{"Message": "…"}]}]}`.
 *
 * The elements repeat the request; their errors are sentences that name no member. With `summarizeErrors=false` the
 * answer has status 200 and the records themselves: `{"Contacts": [{"HasValidationErrors": true, "ValidationErrors": […]}]}`.
 *
 * @see {@link https://developer.xero.com/documentation/api/accounting/responsecodes Xero, Response codes}
 */
export const xero = apiShape({
  id: 'xero',
  name: 'Xero',
  reference: 'https://developer.xero.com/documentation/api/accounting/responsecodes',
  confidence: 0.97,
  because: 'has `ErrorNumber`, `Type` and `Message`, or records with `ValidationErrors`',
  when: (_, content) =>
    fits(content, { ErrorNumber: 'integer', Type: 'string', Message: 'string' }) ||
    (fits(content, { ProviderName: 'string' }) && recordsOf(content).length > 0),
  envelope: { title: 'Type', detail: 'Message', code: 'ErrorNumber', status: [] },
  placeInSentence: 'or whole',
  fields: (content) => [
    ...reach(content, 'Elements.*').flatMap((element, index, all) =>
      errorsOf(element, all.length > 1 ? [[index], []] : [[]]),
    ),
    ...recordsOf(content).flatMap(({ name, value }) =>
      value.elements.flatMap((record, index) => errorsOf(record, [[name, index]])),
    ),
  ],
});

/** The lists of records of which some were refused (`summarizeErrors=false`). */
function recordsOf(content: JsonNode): JsonNode['members'] {
  return content.members.filter(
    ({ name, value }) =>
      name !== 'Elements' && value.elements.some((record) => fits(record, { ValidationErrors: 'array' })),
  );
}

function errorsOf(record: JsonNode, paths: readonly Path[]): readonly StatedFieldError[] {
  return reach(record, 'ValidationErrors.*.Message').map((sentence) =>
    stated({ paths, message: sentence.text, in: 'body', span: sentence.span }),
  );
}
