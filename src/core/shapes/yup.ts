import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { listsOf, objectsOf } from './kit/containers.ts';
import { readEntries } from './kit/entries.ts';
import { fits, type Pattern } from './kit/pattern.ts';
import type { ErrorBody } from './shape.ts';

/**
 * yup's `ValidationError`: `inner[]` of `path` (`roles[1].name`), `type` and `errors[]`; `value` repeats the request.
 *
 * @see {@link https://github.com/jquense/yup#validationerrorerrors-string--arraystring-value-any-path-string yup, ValidationError}
 */
export const yup = apiShape({
  id: 'yup',
  name: 'yup ValidationError',
  reference: 'https://github.com/jquense/yup#validationerrorerrors-string--arraystring-value-any-path-string',
  confidence: 0.93,
  because: 'has entries with `path`, `type` and a list `errors`',
  when: (body) => entriesIn(body).length > 0,
  fields: (_, body) =>
    readEntries(entriesIn(body), { place: 'path', message: 'errors', code: 'type', whole: true }),
});

const inner: Pattern = { 'path?': 'string', 'type?': 'string', errors: 'strings' };

/** The inner errors; an error with only one problem has none and says it itself. */
function entriesIn(body: ErrorBody): readonly JsonNode[] {
  const lists = listsOf(body, inner).filter(
    ({ elements }) => fits(elements[0], { path: 'string' }) || fits(elements[0], { type: 'string' }),
  );
  if (lists.length > 0) return lists.flatMap(({ elements }) => elements);
  return objectsOf(body, { path: 'string', errors: 'strings', inner: 'array' }).slice(0, 1);
}
