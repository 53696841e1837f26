import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { readErrorMap } from './kit/error-map.ts';
import { fits, type Pattern } from './kit/pattern.ts';
import { reach, reachText } from './kit/reach.ts';
import type { StatedFieldError } from './shape.ts';

/**
 * Jira and Confluence: `{"errorMessages": ["…"], "errors": {"summary": "…"}}`; of several issues each has its own, in
 * `errors[].elementErrors` with `failedElementNumber`.
 *
 * @see {@link https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#status-codes Jira, Status codes}
 */
export const jira = apiShape({
  id: 'jira',
  name: 'Jira',
  reference: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#status-codes',
  confidence: 0.96,
  because: 'has `errorMessages` and a map `errors`, for the request or for its parts',
  when: (_, content) =>
    fits(content, collection) || fits(content, { errors: [{ elementErrors: collection }] }),
  envelope: {
    title: [],
    detail: ['errorMessages.0', 'errors.0.elementErrors.errorMessages.0'],
    code: [],
    status: ['status', 'errors.0.status'],
  },
  fields: (content) => [
    ...reach(content, 'errors')
      .filter(({ kind }) => kind === 'object')
      .flatMap((map) => readErrorMap(map, { keys: 'path' })),
    ...reach(content, 'errors.*').flatMap(ofElement),
  ],
});

const collection: Pattern = { errorMessages: 'array', errors: 'object' };

/** The errors of one issue of many, which lie in its `fields`. */
function ofElement(result: JsonNode): readonly StatedFieldError[] {
  const number = reachText(result, 'failedElementNumber');
  return reach(result, 'elementErrors.errors')
    .flatMap((map) => readErrorMap(map, { keys: 'path', in: 'body' }))
    .map((error) => ({
      ...error,
      paths: error.paths.flatMap((path) =>
        number === null ? [path] : [['issueUpdates', Number(number), 'fields', ...path], path],
      ),
    }));
}
