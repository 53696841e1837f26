import { apiShape } from './kit/api-shape.ts';
import { listsOf } from './kit/containers.ts';

/**
 * Symfony with debugging on: a problem document with `class` and `trace[]`. The trace holds no errors.
 *
 * @see {@link https://symfony.com/doc/current/controller/error_pages.html Symfony, Error Pages}
 */
export const symfonyException = apiShape({
  id: 'symfony-exception',
  name: 'Symfony exception with trace',
  reference: 'https://symfony.com/doc/current/controller/error_pages.html',
  confidence: 0.97,
  because: 'is a problem document with `class` and `trace`',
  body: { title: 'string', status: 'integer', class: 'string', trace: 'array' },
  when: (body) => listsOf(body, { propertyPath: 'string' }).length === 0,
  envelope: { title: 'title', detail: 'detail', code: 'class', status: 'status' },
  exhaustive: true,
});
