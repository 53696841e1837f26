import { expect, test } from 'vitest';
import { errorBodyOf, requestOf } from '../../../testing/state-fields.ts';
import type { Path } from '../../json/node.ts';
import type { StatedFieldError } from '../shape.ts';
import { withoutCall } from './about-call.ts';

const about = (path: Path): StatedFieldError => ({
  paths: [path],
  in: null,
  message: 'is not there',
  code: null,
  span: { start: 0, end: 0 },
  said: 'structure',
});

/** Status, the path of the URL, the place an error names, and whether it speaks of a field. */
test.each<[number | null, string, Path, boolean]>([
  [422, '/orders/7/items', ['items'], true],
  [null, '/orders/7/items', ['items'], true],
  [404, '/orders/7', ['items'], true],
  [404, '/orders/7/items', ['items'], false],
  [404, '/orders/7/items?page=2', ['items'], false],
  [404, '/orders/7', [], false],
  [404, '/orders/7', ['data'], false],
  [404, '/orders/7', ['customer'], false],
  [503, '/orders/7', ['items'], false],
])('with status %s from %s an error about %j is one about a field: %s', (status, target, path, isField) => {
  const request = { ...requestOf('{"items":[1]}'), target };
  const body = errorBodyOf('{}', status, request);
  expect(withoutCall([about(path)], body)).toHaveLength(isField ? 1 : 0);
});
