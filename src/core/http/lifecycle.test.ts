import { expect, test } from 'vitest';
import { headersOf } from '../../testing/headers.ts';
import { readLifecycle } from './lifecycle.ts';

const now = Date.UTC(2026, 10, 24);
const day = (text: string): number => Date.parse(text);

test.each([
  // RFC 9745 §2.1 and §4
  ['@1688169599', day('2023-06-30T23:59:59Z')],
  ['@1688169599;note="x"', day('2023-06-30T23:59:59Z')],
  // draft-ietf-httpapi-deprecation-header-02
  ['true', null],
  ['?1', null],
  ['Sun, 11 Nov 2018 23:59:59 GMT', day('2018-11-11T23:59:59Z')],
  // draft-dalal-deprecation-header-00
  ['version="v1", date="Sun, 11 Nov 2018 23:59:59 GMT"', day('2018-11-11T23:59:59Z')],
  // As servers write it
  ['1688169599', day('2023-06-30T23:59:59Z')],
  ['2025-01-31', day('2025-01-31T00:00:00Z')],
  ['soon', null],
])('Deprecation: %s', (value, at) => {
  const { deprecation } = readLifecycle(headersOf([`Deprecation: ${value}`]), now);
  expect(deprecation).toMatchObject({ at, field: { name: 'Deprecation' } });
});

test.each(['false', '?0', ''])('Deprecation: %s says that it is not', (value) => {
  expect(readLifecycle(headersOf([`deprecation: ${value}`]), now).deprecation).toBeNull();
});

test.each([
  // RFC 8594 §3
  ['Sat, 31 Dec 2018 23:59:59 GMT', day('2018-12-31T23:59:59Z')],
  ['Sun, 30 Jun 2024 23:59:59 UTC', day('2024-06-30T23:59:59Z')],
  ['some day', null],
  ['2027-01-01T00:00:00Z', day('2027-01-01T00:00:00Z')],
])('Sunset: %s', (value, at) => {
  expect(readLifecycle(headersOf([`Sunset: ${value}`]), now).sunset?.at ?? null).toBe(at);
});

test.each([
  // RFC 9745 §3, RFC 8594 §6, RFC 5829
  [
    '<https://developer.example.com/deprecation>; rel="deprecation"; type="text/html"',
    'https://developer.example.com/deprecation',
  ],
  ['<http://example.net/sunset>;rel="sunset";type="text/html"', 'http://example.net/sunset'],
  ['</a>; rel="next", </v2/a>; rel="successor-version"', '/v2/a'],
  ['</a>; rel="next"', null],
])('Link: %s', (value, link) => {
  expect(readLifecycle(headersOf([`Link: ${value}`]), now).link).toBe(link);
});
