import { apiShape } from './kit/api-shape.ts';
import { hasOnly } from './kit/pattern.ts';
import { reach } from './kit/reach.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * Mojolicious::Plugin::OpenAPI: `{"errors": [{"message": "Missing property.", "path": "/body/items/0"}], "status": 400}`.
 *
 * `/body/…` is a pointer into the body; any other path is the name of a query, path or header parameter.
 *
 * @see {@link https://metacpan.org/pod/Mojolicious::Plugin::OpenAPI Mojolicious::Plugin::OpenAPI}
 */
export const mojoOpenapi = apiShape({
  id: 'mojo-openapi',
  name: 'Mojolicious OpenAPI',
  reference: 'https://metacpan.org/pod/Mojolicious::Plugin::OpenAPI',
  confidence: 0.92,
  because: 'has `status` and `errors` of `message` and a pointer `path`',
  body: { errors: [{ message: 'string', path: /^\//u }], status: 'integer' },
  when: (_, content) =>
    hasOnly(content, new Set(['errors', 'status'])) &&
    reach(content, 'errors.*').every((entry) => hasOnly(entry, new Set(['message', 'path']))),
  envelope: { title: [], detail: 'errors.0.message', code: [], status: 'status' },
  entries: {
    at: 'errors',
    place: 'path',
    message: 'message',
    in: 'prefix',
    only: { path: /^\/./u },
    paths: (place) => readSpelledPath(place.text.replace(bodyPrefix, '/')),
  },
  exhaustive: true,
});

/** Reading: the body at the start of the pointer. */
const bodyPrefix = /^\/body(?:\/|$)/u;
