import { expect, test } from 'vitest';
import type { CodeMark } from './lines.ts';
import { overviewTicks } from './overview.ts';

const mark = (start: number, sign: string | null): CodeMark => ({
  id: `m${start}`,
  start,
  end: start + 1,
  tone: sign === null ? 'note' : 'problem',
  sign,
  message: `at ${start}`,
  where: '',
  ghost: null,
});

test('a tick stands as far down as its line, the last within the height', () => {
  const ticks = overviewTicks([mark(0, '1'), mark(500, '2'), mark(1000, '3')], (offset) => offset, 1000);
  expect(ticks.map(({ at, mark: { id } }) => [at, id])).toEqual([
    [0, 'm0'],
    [50, 'm500'],
    [99, 'm1000'],
  ]);
});

test('marks that would lie on each other share a tick, named by all, leading to the first problem', () => {
  const close = [
    mark(0, null),
    ...Array.from({ length: 6 }, (_, index) => mark(index + 1, String(index + 1))),
  ];
  const [tick, ...others] = overviewTicks(close, (offset) => offset, 10_000);
  expect(others).toEqual([]);
  expect(tick?.mark.id).toBe('m1');
  expect(tick?.tone).toBe('problem');
  expect(tick?.name).toBe('at 0\n1: at 1\n2: at 2\n3: at 3\nand 3 more');
});

test('five hundred marks make a hundred ticks at most', () => {
  const many = Array.from({ length: 500 }, (_, index) => mark(index * 20, String(index + 1)));
  expect(overviewTicks(many, (offset) => offset, 10_000)).toHaveLength(100);
});
