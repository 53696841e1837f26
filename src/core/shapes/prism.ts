import { apiShape } from './kit/api-shape.ts';
import { memberSaid } from './kit/members-named.ts';
import { segmentsOf } from './kit/stated.ts';
import { readSegments } from './spelled-path.ts';

/**
 * Prism (Stoplight's mock server and proxy): problem+json with `validation[]` of `location[]`, `severity`, `code`, `message`.
 *
 * @see {@link https://github.com/stoplightio/prism/blob/master/docs/guides/06-errors.md Prism, Errors}
 */
export const prism = apiShape({
  id: 'prism',
  name: 'Prism',
  reference: 'https://github.com/stoplightio/prism/blob/master/docs/guides/06-errors.md',
  confidence: 0.96,
  because: 'has `validation` entries with `location` and `severity`',
  body: { validation: [{ location: 'array', severity: 'string', message: 'string' }] },
  envelope: { title: 'title', detail: 'detail', code: 'type', status: 'status' },
  entries: {
    at: 'validation',
    place: 'location',
    message: 'message',
    code: 'code',
    in: 'prefix',
    paths: (place) => readSegments(segmentsOf(place).slice(1)),
    about: (entry) => memberSaid(entry, 'message'),
  },
});
