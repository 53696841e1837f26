import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * ASP.NET Core's `ValidationProblemDetails`: a problem document whose `errors` is a map from field to sentences.
 *
 * Keys are the model's names (`Lines[0].Qty`), or JSONPath (`$.lines[0].qty`) when the JSON could not be read into the model.
 *
 * @see {@link https://learn.microsoft.com/aspnet/core/web-api/#automatic-http-400-responses ASP.NET Core, Automatic HTTP 400 responses}
 */
export const aspnetValidation = apiShape({
  id: 'aspnet-validation',
  name: 'ASP.NET Core ValidationProblemDetails',
  reference: 'https://learn.microsoft.com/aspnet/core/web-api/#automatic-http-400-responses',
  confidence: 0.95,
  because: 'is a problem document with a map `errors` from field to sentences',
  body: {
    title: 'string',
    'type?': 'string',
    'status?': 'integer',
    errors: (node) => node.members[0]?.value.elements[0]?.kind === 'string',
  },
  when: (_, content) =>
    fits(content, { type: 'string' }) ||
    fits(content, { traceId: 'string' }) ||
    fits(content, { status: 'integer' }),
  envelope: { title: 'title', detail: 'detail', code: ['code', 'errorCode'], status: 'status' },
  map: { at: 'errors', keys: 'path' },
});
