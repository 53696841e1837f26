import { expect, test } from 'vitest';
import { reasonPhrase, statusCode, statusCodes } from './status-codes.ts';

test('codes are unique and ascending', () => {
  const codes = statusCodes.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].toSorted((one, other) => one - other));
});

test('every code of the IANA registry is there', () => {
  // prettier-ignore
  const registered = [
    100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304, 305, 307, 308,
    400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424,
    425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511,
  ];
  expect(statusCodes.filter(({ origin }) => origin === 'iana').map(({ code }) => code)).toEqual(registered);
});

test.each([
  419, 420, 430, 440, 444, 449, 450, 460, 463, 494, 495, 496, 497, 498, 499, 520, 521, 522, 523, 524, 525,
  526, 527, 529, 530, 561, 598, 599,
])('%i is known as a vendor code', (code) => {
  expect(statusCode(code)?.origin).toMatch(/^(?!iana)/u);
});

test.each(statusCodes.map((status) => [status.code, status] as const))(
  '%i has a sentence, a link and an owner',
  (code, status) => {
    expect(status.meaning).toMatch(/^[^.]+\.$/u);
    expect(status.reference).toMatch(/^https:\/\//u);
    expect(status.reasonPhrase).not.toBe('');
    expect(status.fault === null).toBe(code < 400);
  },
);

test.each([
  [422, 'Unprocessable Content'],
  [413, 'Content Too Large'],
  [429, 'Too Many Requests'],
  [499, 'Client Closed Request'],
  [299, null],
])('%i is %s', (code, phrase) => {
  expect(reasonPhrase(code)).toBe(phrase);
});
