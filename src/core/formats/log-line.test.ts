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

test.each([
  ['of whose lines none has a body', ''],
  ['whose lines have JSON of their own', ' {"id":7,"name":"Ada","tags":[]}'],
])('in the middle of a long log %s', (_, payload) => {
  const paste = `${logOf(3000, payload)}\n${refused}\n${logOf(3000, payload)}`;
  const { diagnosis } = inspect({ paste, request: null, now: 0 });
  expect(diagnosis.format.id).toBe('log-line');
  expect(diagnosis.status.code).toBe(422);
  expect(diagnosis.fieldErrors.map(({ path }) => path)).toEqual([['birth_date']]);
});

test.each([
  ['at the end of a short access log', 20, 0],
  ['at the end of a long access log', 3000, 0],
  ['in the middle of a long access log', 3000, 3000],
])('a refused call %s', (_, before, behind) => {
  const line = '203.0.113.7 - - [26/Nov/2026:10:00:00 +0000] "GET /api/rooms HTTP/1.1" 200 404\n';
  const failed = line.replace('GET /api/rooms', 'POST /api/bookings').replace('200 404', '422 44');
  const paste = `${line.repeat(before)}${failed}${line.repeat(behind)}`;
  const { diagnosis } = inspect({ paste, request: null, now: 0 });
  expect(diagnosis.status.code).toBe(422);
  expect(diagnosis.request).toMatchObject({ method: 'POST', target: '/api/bookings' });
});

test('an answer behind a long letter is read', () => {
  const prose = 'A long letter without any mark of a log.\n'.repeat(2000);
  const { diagnosis } = inspect({ paste: `${prose}{"errors":{"name":["is taken"]}}`, request: null, now: 0 });
  expect(diagnosis.fieldErrors.map(({ path }) => path)).toEqual([['name']]);
});
