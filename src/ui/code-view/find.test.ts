import { expect, test } from 'vitest';
import { findIn, nextFound } from './find.ts';

test.each([
  ['price', [1, 16, 31]],
  ['PRICE', [1, 16, 31]],
  ['"price": 1', [0]],
  ['a.b', [44]],
  ['[0]', [49]],
  ['a-b/c', []],
  ['', []],
])('finds %j', (words, starts) => {
  const text = `"price": 1,    "price": 2,    "PRICE": 3,   a.b  [0] aab`;
  expect(findIn(text, words).starts).toEqual(starts);
});

test('matches do not overlap, and too many are cut and said to be', () => {
  expect(findIn('aaaa', 'aa').starts).toEqual([0, 2]);
  expect(findIn('aaaa', 'a', 3)).toEqual({ starts: [0, 1, 2], length: 1, isCut: true });
});

test('a letter whose small form is longer does not move the places', () => {
  expect(findIn('İİ price', 'price').starts).toEqual([3]);
});

test.each([
  [0, 1, 0],
  [5, 1, 1],
  [6, 1, 2],
  [11, 1, 0],
  [11, -1, 2],
  [5, -1, 0],
  [0, -1, 2],
] as const)('from %d by %d', (from, by, expected) => {
  expect(nextFound({ starts: [2, 5, 10], length: 1, isCut: false }, from, by)).toBe(expected);
});

test('nothing found leads nowhere', () => {
  expect(nextFound(findIn('abc', 'x'), 0, 1)).toBeNull();
});
