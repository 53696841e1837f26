import { memberValue, type Path } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { readEntries } from './kit/entries.ts';
import { reach, reachText } from './kit/reach.ts';
import { pathsAt } from './kit/stated.ts';

/**
 * Strapi: `{"data": null, "error": {"status": 400, "name": "ValidationError", "message": "…", "details": {"errors": […]}}}`.
 *
 * Paths lack the `data` that wraps the request, and their indexes are strings.
 *
 * @see {@link https://docs.strapi.io/cms/error-handling Strapi, Error handling}
 */
export const strapi = apiShape({
  id: 'strapi',
  name: 'Strapi',
  reference: 'https://docs.strapi.io/cms/error-handling',
  confidence: 0.96,
  because: 'has `data` null and `error` with `status` and `name`',
  body: { data: 'null', error: { status: 'integer', name: 'string', message: 'string' } },
  envelope: { title: 'error.name', detail: 'error.message', code: 'error.name', status: 'error.status' },
  fields: (content, body) => {
    const wrapped = memberValue(body.request?.body, 'data') !== undefined;
    const below = (path: Path): readonly Path[] =>
      wrapped ? [['data', ...path], path] : [path, ['data', ...path]];
    const errors = readEntries(reach(content, 'error.details.errors.*'), {
      place: 'path',
      message: 'message',
      code: 'name',
      whole: true,
      paths: (place) => pathsAt(place).flatMap(below),
    });
    return errors.length > 0
      ? errors
      : readEntries(reach(content, 'error'), {
          place: ['details.key', 'details.param'],
          message: 'message',
          in: { at: 'details.source' },
          paths: (place) =>
            reachText(content, 'error.details.source') === 'body'
              ? pathsAt(place).flatMap(below)
              : pathsAt(place),
        });
  },
});
