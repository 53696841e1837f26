import { expect, test } from 'vitest';
import { nested, readEveryWay } from '../../testing/read-every-way.ts';
import { nodeAt } from './node.ts';
import { readJson } from './read.ts';
import { toValue } from './value.ts';

/** How deep a value goes along its first children. */
function depthOf(value: ReturnType<typeof readJson>['value']): number {
  let depth = 0;
  for (let at = value; at !== undefined; at = at.elements[0] ?? at.members[0]?.value) depth += 1;
  return depth;
}

test.each([
  ['100,000 open brackets', '['.repeat(100_000), 100_000, 1],
  ['100,000 closed brackets', nested(100_000), 100_000, 0],
  ['100,000 objects in arrays', '[{"":'.repeat(100_000), 200_001, 2],
  ['100,000 objects, closed', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 100_001, 0],
  ['100,000 objects, closed as arrays', `${'{"a":'.repeat(100_000)}1${']'.repeat(100_000)}`, 100_001, 2000],
  [
    '100,000 of both, closed in the wrong order',
    '{"a":['.repeat(50_000) + '}]'.repeat(50_000),
    100_000,
    2000,
  ],
])('%s are read to the bottom, with bounded remarks', (_, text, depth, remarks) => {
  const { value, problems } = readEveryWay(text);
  expect(depthOf(value)).toBe(depth);
  expect(problems.length).toBeGreaterThanOrEqual(Math.min(remarks, 1));
  expect(problems.length).toBeLessThanOrEqual(remarks + 2);
});

test('a string of 10 MB is one value, whole', () => {
  const long = 'x'.repeat(10_000_000);
  const { value, problems } = readJson(`{"a":"${long}","b":2}`);
  expect(problems).toEqual([]);
  expect(nodeAt(value, ['a'])?.text.length).toBe(long.length);
  expect(nodeAt(value, ['b'])?.text).toBe('2');
});

test('1,000,000 members of one name: all are kept, the last counts, the remarks are bounded', () => {
  const { value, problems } = readJson(`{${'"a":1,'.repeat(999_999)}"a":2}`);
  expect(value?.members.length).toBe(1_000_000);
  expect(value === undefined ? undefined : toValue(value)).toEqual({ a: 2 });
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(2002);
});
