import { expect, test } from 'vitest';
import { formatHeaders, headersFor, parseHeaders } from './headers-file.ts';
import { metaPolicy, securityHeaders } from './security-headers.ts';

const facts = { styleSource: "'sha256-abc='", linkOrigins: ['https://docs.example'] };

test('the policy lets nothing be sent and nothing be evaluated', () => {
  expect(securityHeaders(facts)[0]).toEqual([
    'Content-Security-Policy',
    "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-abc='; img-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-src 'none'; object-src 'none'; media-src 'none'; require-trusted-types-for 'script'; trusted-types app-url; frame-ancestors 'none'",
  ]);
});

test('a meta element carries the same policy but for what it cannot say', () => {
  expect(`${metaPolicy(facts)}; frame-ancestors 'none'`).toBe(securityHeaders(facts)[0]?.[1]);
});

test('only the site and the linked documentation can be reached', () => {
  expect(Object.fromEntries(securityHeaders(facts))['Connection-Allowlist']).toBe(
    '(response-origin "https://docs.example")',
  );
});

test('what the header file says is what is read from it', () => {
  const rules = [
    { path: '/help/*', headers: securityHeaders(facts) },
    { path: '/help/assets/*', headers: [['Cache-Control', 'public, immutable']] as const },
  ];
  const read = parseHeaders(formatHeaders(rules));
  expect(read).toEqual(rules);
  expect(headersFor(read, '/help/codes/422/')).toEqual(rules[0]?.headers);
  expect(headersFor(read, '/help/assets/a.js').at(-1)).toEqual(['Cache-Control', 'public, immutable']);
  expect(headersFor(read, '/elsewhere')).toEqual([]);
});
