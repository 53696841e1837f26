import { expect, test } from 'vitest';
import { type BackoffOptions, planWaits } from './plan.ts';

const usual: BackoffOptions = {
  first: 1,
  longest: 60,
  retries: 4,
  growth: 'doubling',
  jitter: 'full',
  told: null,
};

test.each<{ name: string; options: Partial<BackoffOptions>; least: number[]; most: number[] }>([
  { name: 'doubling, by chance', options: {}, least: [0, 0, 0, 0], most: [1, 2, 4, 8] },
  { name: 'half by chance', options: { jitter: 'equal' }, least: [0.5, 1, 2, 4], most: [1, 2, 4, 8] },
  { name: 'no chance', options: { jitter: 'none' }, least: [1, 2, 4, 8], most: [1, 2, 4, 8] },
  {
    name: 'linear',
    options: { growth: 'linear', jitter: 'none', first: 3 },
    least: [3, 6, 9, 12],
    most: [3, 6, 9, 12],
  },
  {
    name: 'constant',
    options: { growth: 'constant', jitter: 'none', first: 5 },
    least: [5, 5, 5, 5],
    most: [5, 5, 5, 5],
  },
  { name: 'never longer than the longest', options: { longest: 3 }, least: [0, 0, 0, 0], most: [1, 2, 3, 3] },
  {
    name: 'what the answer asks for comes first, whatever the longest',
    options: { told: 90, retries: 2 },
    least: [90, 0],
    most: [91, 2],
  },
  { name: 'no repetition', options: { retries: 0 }, least: [], most: [] },
])('$name', ({ options, least, most }) => {
  const waits = planWaits({ ...usual, ...options });
  expect(waits.map((wait) => wait.least)).toEqual(least);
  expect(waits.map((wait) => wait.most)).toEqual(most);
  expect(waits.at(-1)?.latest ?? 0).toBe(most.reduce((sum, one) => sum + one, 0));
});
