import { describe, expect, test } from 'vitest';
import { lineStart } from './line-start.ts';

const long = 'x'.repeat(40_000);

describe('the start of a line', () => {
  test.each([
    ['of a text of one line', long, 39_000, 0],
    ['at the start', 'one\ntwo', 0, 0],
    ['before the first character', 'one', -1, 0],
    ['behind a line break', 'one\ntwo', 4, 4],
    ['at a line break', 'one\ntwo', 3, 0],
    ['far before', `one\n${long}`, 39_000, 4],
    ['of the last of several', `one\n${long}\ntwo\nthree`, 40_010, 40_009],
    ['behind the end', 'one\ntwo', 100, 4],
    ['at a piece’s edge', `\n${'x'.repeat(16_384)}`, 16_385, 1],
  ])('%s', (_what, text, offset, start) => {
    expect(lineStart(text, offset)).toBe(start);
  });
});
