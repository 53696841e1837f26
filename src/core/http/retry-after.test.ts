import { expect, test } from 'vitest';
import { parseDuration, parseRetryAfter } from './retry-after.ts';

const now = Date.UTC(2026, 10, 24, 8);

test.each([
  ['120', 120, 'seconds'],
  [' 0 ', 0, 'seconds'],
  ['1.5', 1.5, 'seconds'],
  ['30s', 30, 'duration'],
  ['500ms', 0.5, 'duration'],
  ['6m0s', 360, 'duration'],
  ['1h2m3.5s', 3723.5, 'duration'],
  ['2 minutes', 120, 'duration'],
  ['1 hour, 30 minutes', 5400, 'duration'],
  ['PT1M30S', 90, 'duration'],
  ['Tue, 24 Nov 2026 08:01:00 GMT', 60, 'HTTP date'],
  ['Tue, 24 Nov 2026 07:00:00 GMT', 0, 'HTTP date'],
  ['2026-11-24T08:00:30Z', 30, 'ISO 8601 date'],
  [String(now / 1000 + 45), 45, 'epoch seconds'],
  [String(now + 45_000), 45, 'epoch milliseconds'],
])('%s is %d seconds', (value, seconds, readAs) => {
  const read = parseRetryAfter(value, now);
  expect(read?.seconds).toBeCloseTo(seconds, 6);
  expect(read?.readAs).toBe(readAs);
});

test.each(['', 'soon', '-5', '5 lightyears', 's', 'PT', '1e5', '9'.repeat(80)])('%j is no delay', (value) => {
  expect(parseRetryAfter(value, now)).toBeUndefined();
});

test('a count without a unit is no duration', () => {
  expect(parseDuration('30')).toBeUndefined();
});
