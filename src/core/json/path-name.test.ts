import { expect, test } from 'vitest';
import { pathName } from './path-name.ts';

test.each<[readonly (string | number)[], string]>([
  [[], ''],
  [['name'], 'name'],
  [['items', 0, 'price'], 'items[0].price'],
  [[2, 'a'], '[2].a'],
  [['kunde', 'straße'], 'kunde.straße'],
  [['a', 'b c'], 'a["b c"]'],
  [['a', 'b.c'], 'a["b.c"]'],
])('%j is written %s', (path, expected) => {
  expect(pathName(path)).toBe(expected);
});
