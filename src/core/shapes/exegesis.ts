import { apiShape } from './kit/api-shape.ts';
import { readEntries } from './kit/entries.ts';
import { listsOf } from './kit/containers.ts';
import { reachFirst, reachText } from './kit/reach.ts';
import { pathsAt } from './kit/stated.ts';
import { memberInSentence } from './structural/sentence-member.ts';
import type { JsonNode } from '../json/node.ts';
import type { Pattern } from './kit/pattern.ts';

/**
 * Exegesis' validation errors: `{"message", "location": {"in": "request", "name": "body", "docPath": "…", "path": "/beds/0"}}`.
 *
 * `docPath` points into the API's document; a parameter's own name stands in `name`, what is wrong inside it in `path`.
 *
 * @see {@link https://github.com/exegesis-js/exegesis/blob/master/docs/Options.md Exegesis, Options}
 */
export const exegesis = apiShape({
  id: 'exegesis',
  name: 'Exegesis (OpenAPI)',
  reference: 'https://github.com/exegesis-js/exegesis/blob/master/docs/Options.md',
  confidence: 0.95,
  because: 'has entries with a `location` of `in`, `name`, `docPath` and `path`',
  when: (body) => listsOf(body, entry).length > 0,
  fields: (_, body) =>
    readEntries(
      listsOf(body, entry).flatMap(({ elements }) => elements),
      {
        place: 'location.path',
        message: 'message',
        whole: true,
        in: { at: 'location.in' },
        paths: (place, error) => {
          const name = reachText(error, 'location.name') ?? '';
          return pathsAt(place).map((path) => (isAboutBody(error) ? path : [name, ...path]));
        },
        about: (error) => {
          const said = reachFirst(error, 'message');
          const text = said === undefined ? undefined : memberInSentence(said.text);
          return isAboutBody(error) && said !== undefined && text !== undefined
            ? [{ text, span: said.span }]
            : [];
        },
      },
    ),
});

const entry: Pattern = {
  message: 'string',
  location: { in: 'string', name: 'string', docPath: 'string', path: 'string' },
};

function isAboutBody(error: JsonNode): boolean {
  return reachText(error, 'location.in') === 'request';
}
