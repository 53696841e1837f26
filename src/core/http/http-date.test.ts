import { expect, test } from 'vitest';
import { parseHttpDate, parseIsoDate } from './http-date.ts';

const now = Date.UTC(2026, 10, 24);
const expected = Date.UTC(1994, 10, 6, 8, 49, 37);

// RFC 9110 §5.6.7.
test.each([
  'Sun, 06 Nov 1994 08:49:37 GMT',
  'Sunday, 06-Nov-94 08:49:37 GMT',
  'Sun Nov  6 08:49:37 1994',
  'Sun, 06 Nov 1994 09:49:37 +0100',
  '06 Nov 1994 08:49:37 GMT',
])('%s', (text) => {
  expect(parseHttpDate(text, now)).toBe(expected);
});

test('a two-digit year more than fifty years ahead is of the last century', () => {
  expect(parseHttpDate('Friday, 01-Jan-77 00:00:00 GMT', now)).toBe(Date.UTC(1977, 0, 1));
  expect(parseHttpDate('Friday, 01-Jan-30 00:00:00 GMT', now)).toBe(Date.UTC(2030, 0, 1));
});

test.each([
  '',
  '30',
  'soon',
  'Sun, 31 Feb 2026 08:49:37 GMT',
  'Sun, 06 Foo 1994 08:49:37 GMT',
  'Sun, 06 Nov 1994 25:00:00 GMT',
  'x'.repeat(100),
])('%j is no date', (text) => {
  expect(parseHttpDate(text, now)).toBeUndefined();
});

test.each([
  ['2026-11-24T08:00:00Z', Date.UTC(2026, 10, 24, 8)],
  ['2026-11-24T10:00:00+02:00', Date.UTC(2026, 10, 24, 8)],
  ['2026-11-24 10:00:00+0200', Date.UTC(2026, 10, 24, 8)],
  ['2026-11-24 08:00:00 UTC', Date.UTC(2026, 10, 24, 8)],
  ['2026-11-24T08:00:00.250', Date.UTC(2026, 10, 24, 8, 0, 0, 250)],
  ['2026-11-24', Date.UTC(2026, 10, 24)],
  ['24/11/2026', undefined],
  ['2026-13-01', undefined],
])('%s', (text, moment) => {
  expect(parseIsoDate(text)).toBe(moment);
});
