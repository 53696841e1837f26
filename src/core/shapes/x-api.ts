import { apiShape } from './kit/api-shape.ts';
import { reach, reachText } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * X (Twitter) API v2: `{"errors": [{"parameters": {"max_results": ["500"]}, "message": "…"}], "title": "…", "detail": "…", "type": "…"}`.
 *
 * @see {@link https://docs.x.com/x-api/fundamentals/response-codes-and-errors X, Response codes and errors}
 */
export const xApi = apiShape({
  id: 'x-api',
  name: 'X (Twitter) API',
  reference: 'https://docs.x.com/x-api/fundamentals/response-codes-and-errors',
  confidence: 0.97,
  because: 'is a problem document whose `errors` name `parameters`',
  body: { title: 'string', type: 'string', errors: [{ message: 'string', parameters: 'object' }] },
  envelope: { title: 'title', detail: 'detail', code: 'type', status: 'status' },
  fields: (content) =>
    reach(content, 'errors.*').flatMap((error) =>
      reach(error, 'parameters').flatMap(({ members }) =>
        members.map(({ name, nameSpan }) =>
          stated({
            // `tweet.fields` is one parameter's name.
            paths: [...(dottedParameter.test(name) ? [[name]] : []), ...readSpelledPath(name)],
            message: reachText(error, 'message') ?? '',
            span: nameSpan,
          }),
        ),
      ),
    ),
});

/** Reading: a query parameter that chooses an object's fields: `user.fields`. */
const dottedParameter = /^[a-z]\w{0,40}\.fields$/u;
