import { apiShape } from './kit/api-shape.ts';
import { listsOf } from './kit/containers.ts';

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
  entry: { 'path?': 'string', 'type?': 'string', errors: 'strings', 'params?': 'object' },
  when: (body) =>
    listsOf(body, { path: 'string' }).length > 0 ||
    listsOf(body, { type: 'string', errors: 'strings' }).length > 0,
  entries: { place: 'path', message: 'errors', code: 'type', whole: true },
});
