import { apiShape } from './kit/api-shape.ts';
import { readErrorMap } from './kit/error-map.ts';
import { reach } from './kit/reach.ts';

/**
 * ASP.NET Web API 2: `{"Message": "The request is invalid.", "ModelState": {"booking.Seats[0].Row": ["…"]}}`.
 *
 * A key begins with the name of the action's parameter.
 *
 * @see {@link https://learn.microsoft.com/aspnet/web-api/overview/formats-and-model-binding/model-validation-in-aspnet-web-api ASP.NET Web API, Model Validation}
 */
export const aspnetModelstate = apiShape({
  id: 'aspnet-modelstate',
  name: 'ASP.NET Web API ModelState',
  reference:
    'https://learn.microsoft.com/aspnet/web-api/overview/formats-and-model-binding/model-validation-in-aspnet-web-api',
  confidence: 0.96,
  because: 'has `ModelState`',
  body: { 'Message?': 'string', ModelState: 'object' },
  envelope: { title: [], detail: 'Message', code: [], status: [] },
  fields: (content) =>
    reach(content, 'ModelState')
      .flatMap((map) => readErrorMap(map, { keys: 'path' }))
      .map((error) => ({
        ...error,
        paths: error.paths.flatMap((path) => (path.length > 1 ? [path.slice(1), path] : [path])),
      })),
});
