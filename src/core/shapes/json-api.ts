import type { JsonNode, Path } from '../json/node.ts';
import { apiShape, bySentence } from './kit/api-shape.ts';
import { type EntryRule, readEntries } from './kit/entries.ts';
import { fits } from './kit/pattern.ts';
import { reach } from './kit/reach.ts';
import { pathsAt } from './kit/stated.ts';

/**
 * JSON:API errors: `{"errors": [{"status": "422", "code": "…", "title": "…", "detail": "…", "source": {…}}]}`.
 *
 * `source.pointer` counts from the root of the request document, `source.parameter` names a query parameter,
 * `source.header` a header field. `title` is the class of the error, `detail` the sentence.
 *
 * @see {@link https://jsonapi.org/format/#error-objects JSON:API, Error Objects}
 */
export const jsonApi = apiShape({
  id: 'json-api',
  name: 'JSON:API',
  reference: 'https://jsonapi.org/format/#error-objects',
  confidence: 0.9,
  because: "has `errors` with JSON:API's `source` or a `status` in quotes",
  body: { errors: [isErrorObject] },
  envelope: {
    title: 'errors.0.title',
    detail: ['errors.0.detail', 'errors.0.details'],
    code: 'errors.0.code',
    status: 'errors.0.status',
  },
  fields: (content, body) =>
    reach(content, 'errors.*').flatMap((error) => {
      const placed = sources.flatMap((source) => readEntries([error], source));
      if (placed.length > 0 || body.statusCode !== 400) return placed;
      // What a framework says before there is a source: Rails' `param is missing or the value is empty: data`.
      const whole = readEntries([error], { ...sentence, place: [], whole: true });
      return bySentence(whole, body, false).filter(({ said }) => said === 'sentence');
    }),
  exhaustive: true,
});

// Persona writes `details`.
const sentence = { message: ['detail', 'details', 'title'], code: 'code' } as const;

const sources: readonly EntryRule[] = [
  { ...sentence, place: 'source.pointer', in: 'body', paths: (place) => pathsAt(place).map(withoutBase) },
  { ...sentence, place: 'source.parameter', in: 'query', paths: (place) => [[place.text]] },
  { ...sentence, place: 'source.header', in: 'header', paths: (place) => [[place.text]] },
];

/** Rails' `base` is the record itself: `/data/attributes/base`. */
function withoutBase(path: Path): Path {
  return path.length === 3 && path[0] === 'data' && path[2] === 'base' ? [] : path;
}

function isErrorObject(node: JsonNode): boolean {
  if (
    fits(node, { source: { pointer: 'string' } }) ||
    fits(node, { source: { parameter: 'string' } }) ||
    fits(node, { source: { header: 'string' } })
  )
    return true;
  return (
    fits(node, { status: /^[45]\d\d$/u, title: 'string' }) ||
    fits(node, { status: /^[45]\d\d$/u, detail: 'string' })
  );
}
