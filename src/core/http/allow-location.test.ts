import { expect, test } from 'vitest';
import { inspectUnguarded } from '../diagnose.ts';
import type { DiagnosedFinding } from '../diagnosis.ts';
import { headersOf } from '../../testing/headers.ts';
import { readAllow } from './allow.ts';
import { isSameResource, resolveLocation } from './location.ts';

test.each([
  [['Allow: GET, HEAD, PUT'], ['GET', 'HEAD', 'PUT']],
  [['Allow:'], []],
  [['Allow: , ,'], []],
  [['Allow: GET,HEAD'], ['GET', 'HEAD']],
  [['Allow: , GET ,, HEAD\t,'], ['GET', 'HEAD']],
  [
    ['Allow: GET, HEAD', 'Vary: Origin', 'allow: POST, GET'],
    ['GET', 'HEAD', 'POST'],
  ],
  [['Allow: get, Post'], ['get', 'Post']],
  [['Allow: M-SEARCH, X!method'], ['M-SEARCH', 'X!method']],
  [['Content-Type: text/plain', 'Access-Control-Allow-Methods: GET'], null],
])('%j allows %j', (lines, methods) => {
  expect(readAllow(headersOf(lines))).toEqual(methods);
});

const base = 'https://api.example.com/v1/orders/7?expand=lines#top';

/** The first two are the standard's own (RFC 9110 §10.2.2). */
test.each([
  ['/People.html#tim', 'http://www.example.org/~tim', 'http://www.example.org/People.html#tim'],
  [
    'http://www.example.net/index.html',
    'http://www.example.org/index.html#larry',
    'http://www.example.net/index.html#larry',
  ],
  ['/v2/orders/7', base, 'https://api.example.com/v2/orders/7#top'],
  ['lines', base, 'https://api.example.com/v1/orders/lines#top'],
  ['../customers', base, 'https://api.example.com/v1/customers#top'],
  ['//eu.example.com/v1/orders/7', base, 'https://eu.example.com/v1/orders/7#top'],
  ['?page=2', base, 'https://api.example.com/v1/orders/7?page=2#top'],
  ['#', base, 'https://api.example.com/v1/orders/7?expand=lines#'],
  ['#end', base, 'https://api.example.com/v1/orders/7?expand=lines#end'],
  ['', base, base],
  ['https://other.example/a b', null, 'https://other.example/a%20b'],
  ['/v2/orders/7', null, null],
  ['/v2/orders/7', 'no uri', null],
  ['https://', base, null],
])('%s from %s leads to %s', (reference, from, to) => {
  expect(resolveLocation(reference, from)).toBe(to);
});

test.each([
  ['https://a.example/x#one', 'https://a.example/x#two', true],
  ['https://a.example/x', 'https://a.example/x?', false],
  ['https://a.example/x', 'http://a.example/x', false],
])('%s and %s are the same: %s', (one, other, same) => {
  expect(isSameResource(one, other)).toBe(same);
});

function found(check: string, request: string, answer: string): DiagnosedFinding | undefined {
  const { diagnosis } = inspectUnguarded({
    paste: `${answer}\r\n\r\n`,
    request: `${request}\r\nHost: api.example.com\r\n\r\n`,
    now: Date.UTC(2026, 10, 24),
  });
  return diagnosis.findings.find((finding) => finding.check === check);
}

test.each([
  ['DELETE', 'Allow: GET, HEAD\r\nAllow: PUT', 'Use one of the methods the answer allows: GET, HEAD, PUT.'],
  ['DELETE', 'Allow:', 'The answer’s `Allow` is empty'],
  ['DELETE', 'Content-Length: 0', 'Look up which methods the path takes'],
  ['PATCH', 'Allow: GET, PATCH', 'The answer’s `Allow` has `PATCH` itself'],
  ['PATCH', 'Allow: get, put', 'Use one of the methods the answer allows: get, put.'],
])('405 to %s with %s', (method, fields, help) => {
  const finding = found(
    'wrong-method',
    `${method} /v1/orders/7 HTTP/1.1`,
    `HTTP/1.1 405 Method Not Allowed\r\n${fields}`,
  );
  expect(finding?.help).toContain(help);
});

test('a method in small letters, as fetch sends `patch`', () => {
  const { diagnosis } = inspectUnguarded({
    paste: 'HTTP/1.1 405 X\r\nAllow: GET, PATCH\r\n\r\n',
    request: 'fetch("https://api.example.com/v1/orders/7", { "method": "patch", "body": "{}" });',
    now: Date.UTC(2026, 10, 24),
  });
  expect(diagnosis.findings.find(({ check }) => check === 'wrong-method')?.help).toBe(
    'Write the method in capitals, `PATCH`: methods are case-sensitive, and `patch` was probably not understood.',
  );
});

test.each([
  [301, 'Location: /v1/orders/', 'leads to `/v1/orders/`', 'slash at its end'],
  [301, 'Location: orders/', 'leads to `orders/`', 'slash at its end'],
  [308, 'Location: https://api.example.com/v1/orders/?page=2', 'leads to', 'slash at its end'],
  [302, 'Location: //eu.example.com/v1/orders', 'leads to `//eu.example.com/v1/orders`', 'final URL'],
  [307, 'Location: #', 'leads back to the address that was called', 'circles'],
  [302, 'Location: https://api.example.com/v1/orders', 'leads back to', 'circles'],
  [302, 'Content-Length: 0', 'without a `Location`', 'whole header section'],
  [300, 'Content-Length: 0', 'offers several forms', 'Pick one'],
])('%i with %s', (status, field, message, help) => {
  const finding = found('redirected', 'GET /v1/orders HTTP/1.1', `HTTP/1.1 ${status} X\r\n${field}`);
  expect(finding?.verdict).toBe('fail');
  expect(finding?.message).toContain(message);
  expect(finding?.help).toContain(help);
});

test('an unencrypted call that is sent to its encrypted twin', () => {
  const finding = found(
    'redirected',
    'GET http://api.example.com/v1/orders HTTP/1.1',
    'HTTP/1.1 301 X\r\nLocation: https://api.example.com/v1/orders',
  );
  expect(finding?.help).toBe('Call it with `https://` from the start.');
});

test('a created resource, an accepted job and an unchanged one lead nowhere', () => {
  for (const status of [200, 201, 202, 304]) {
    const answer = `HTTP/1.1 ${status} X\r\nLocation: https://api.example.com/v1/orders/8`;
    expect(found('redirected', 'POST /v1/orders HTTP/1.1', answer)?.verdict).not.toBe('fail');
    expect(found('login-page', 'POST /v1/orders HTTP/1.1', answer)?.verdict).not.toBe('fail');
  }
});

test('credentials are lost at another host that only the reference names', () => {
  const finding = found(
    'credentials-lost-on-redirect',
    'GET https://api.example.com/v1/orders HTTP/1.1\r\nAuthorization: Bearer abc',
    'HTTP/1.1 302 X\r\nLocation: //eu.example.com/v1/orders',
  );
  expect(finding?.verdict).toBe('fail');
});
