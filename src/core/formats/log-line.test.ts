import { expect, test } from 'vitest';
import { inspect } from '../diagnose.ts';

const refused =
  '2026-11-26T09:00:00Z ERROR POST /api/records/contact 422 {"errors":[{"field":"birth_date","message":"must be a date"}]}';

/** A service's log whose lines say of themselves that all went well. */
function logOf(lines: number, payload = ''): string {
  return Array.from(
    { length: lines },
    (_, at) =>
      `2026-11-26T08:00:00Z INFO worker-3 handled request ${at} with status 200 path=/api/x/${at}${payload}`,
  ).join('\n');
}

test.each([
  ['a short log', 20, ''],
  ['a log longer than what is sniffed', 3000, ''],
  ['one with lines behind the answer', 3000, `\n${logOf(50)}\n`],
])('%s: the answer at its end is read, and the call on its line', (_, lines, behind) => {
  const { diagnosis } = inspect({ paste: `${logOf(lines)}\n${refused}${behind}`, request: null, now: 0 });
  expect(diagnosis.format.id).toBe('log-line');
  expect(diagnosis.status.code).toBe(422);
  expect(diagnosis.fieldErrors.map(({ path }) => path)).toEqual([['birth_date']]);
  expect(diagnosis.request).toMatchObject({ method: 'POST', target: '/api/records/contact' });
});

test.each([60, 3000])('of %i lines with JSON of their own the last is the answer', (lines) => {
  const paste = `${logOf(lines, ' {"id":7,"name":"Ada","tags":[]}')}\n${refused}`;
  const { diagnosis } = inspect({ paste, request: null, now: 0 });
  expect(diagnosis.status.code).toBe(422);
  expect(diagnosis.fieldErrors.map(({ path }) => path)).toEqual([['birth_date']]);
});

test('an answer behind a long letter is read', () => {
  const prose = 'A long letter without any mark of a log.\n'.repeat(2000);
  const { diagnosis } = inspect({ paste: `${prose}{"errors":{"name":["is taken"]}}`, request: null, now: 0 });
  expect(diagnosis.fieldErrors.map(({ path }) => path)).toEqual([['name']]);
});
