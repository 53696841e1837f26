import { expect, test } from 'vitest';
import { grouped } from './grouped.ts';

test.each([0, 7, 999, 1_000, 12_345, 999_999, 1_000_000, 20_400_007])(
  '%i is grouped as in English',
  (count) => {
    expect(grouped(count)).toBe(count.toLocaleString('en'));
  },
);
