import { apiShape } from './kit/api-shape.ts';
import { readEntries } from './kit/entries.ts';
import { reach, reachText } from './kit/reach.ts';

/**
 * drf-standardized-errors for Django REST framework: `{"type": "validation_error", "errors": [{"code", "detail", "attr"}]}`.
 *
 * @see {@link https://drf-standardized-errors.readthedocs.io/en/latest/error_response.html drf-standardized-errors}
 */
export const drfStandardized = apiShape({
  id: 'drf-standardized',
  name: 'drf-standardized-errors',
  reference: 'https://drf-standardized-errors.readthedocs.io/en/latest/error_response.html',
  confidence: 0.96,
  because: 'has `type` and `errors` of `code`, `detail` and `attr`',
  body: { type: 'string', errors: [{ code: 'string', detail: 'string', attr: 'string|null' }] },
  envelope: { title: 'type', detail: 'errors.0.detail', code: 'errors.0.code', status: [] },
  fields: (content) => {
    const validation = reachText(content, 'type') === 'validation_error';
    return reach(content, 'errors.*').flatMap((entry) =>
      readEntries([entry], {
        place: 'attr',
        message: 'detail',
        code: 'code',
        whole: validation,
      }),
    );
  },
  exhaustive: true,
});
