import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bearerChallenge, parseChallenges } from './www-authenticate.ts';

function plain(value: string): unknown {
  return parseChallenges(value).map(({ scheme, token, parameters }) => ({
    scheme,
    token,
    ...Object.fromEntries([...parameters].map(([name, parameter]) => [name, parameter.value])),
  }));
}

test.each([
  ['Basic', [{ scheme: 'Basic', token: null }]],
  ['Basic realm="a, b \\"c\\""', [{ scheme: 'Basic', token: null, realm: 'a, b "c"' }]],
  // RFC 9110 §11.6.1.
  [
    'Basic realm="simple", Newauth realm="apps", type=1, title="Login to \\"apps\\""',
    [
      { scheme: 'Basic', token: null, realm: 'simple' },
      { scheme: 'Newauth', token: null, realm: 'apps', type: '1', title: 'Login to "apps"' },
    ],
  ],
  // RFC 9110 §11.2: a name stands once; of two the first counts.
  ['Basic realm="a", realm="b"', [{ scheme: 'Basic', token: null, realm: 'a' }]],
  [
    'Negotiate, NTLM',
    [
      { scheme: 'Negotiate', token: null },
      { scheme: 'NTLM', token: null },
    ],
  ],
  [
    'Negotiate YIIB==, Basic realm=x',
    [
      { scheme: 'Negotiate', token: 'YIIB==' },
      { scheme: 'Basic', token: null, realm: 'x' },
    ],
  ],
  [
    'Bearer realm = "x" , error = "invalid_token"',
    [{ scheme: 'Bearer', token: null, realm: 'x', error: 'invalid_token' }],
  ],
  [
    'Bearer error="invalid_token", error_description="The token expired',
    [{ scheme: 'Bearer', token: null, error: 'invalid_token', error_description: 'The token expired' }],
  ],
  [
    'Bearer authorization_uri=https://login.example/x, resource=https://api.example/',
    [
      {
        scheme: 'Bearer',
        token: null,
        authorization_uri: 'https://login.example/x',
        resource: 'https://api.example/',
      },
    ],
  ],
  ['', []],
  [' , ,', []],
  ['"', []],
])('%s', (value, challenges) => {
  expect(plain(value)).toEqual(challenges);
});

test('a Bearer challenge in words (RFC 6750 §3)', () => {
  const value =
    'Basic realm="x", bearer realm="api", error="insufficient_scope", error_description="no", scope="read write"';
  expect(bearerChallenge(parseChallenges(value))).toEqual({
    realm: 'api',
    error: 'insufficient_scope',
    errorDescription: 'no',
    errorUri: null,
    scopes: ['read', 'write'],
  });
  expect(bearerChallenge(parseChallenges('Basic realm="x"'))).toBeUndefined();
});

test('spans lead to a challenge and to a value', () => {
  const value = 'Basic realm="x", Bearer error="invalid_token"';
  const bearer = parseChallenges(value)[1];
  expect(value.slice(bearer?.span.start, bearer?.span.end)).toBe('Bearer error="invalid_token"');
  const error = bearer?.parameters.get('error');
  expect(value.slice(error?.span.start, error?.span.end)).toBe('"invalid_token"');
});

test('any value: no exception, spans inside and in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('Bearer', ' ', ',', '=', '"', '\\', 'x', '/', '\t', 'é') }),
      (value) => {
        let behind = 0;
        for (const { span } of parseChallenges(value)) {
          expect(span.start).toBeGreaterThanOrEqual(behind);
          expect(span.end).toBeLessThanOrEqual(value.length);
          behind = span.end;
        }
      },
    ),
  );
});

test('the challenges of protected resources and of several schemes in one field', () => {
  const value =
    'Digest realm="a", qop="auth, auth-int", nonce="n=", algorithm=SHA-256, Bearer resource_metadata="https://api.example/.well-known/oauth-protected-resource", scope="a b", DPoP algs="ES256 PS256", Basic realm="x", charset="UTF-8"';
  expect(plain(value)).toEqual([
    { scheme: 'Digest', token: null, realm: 'a', qop: 'auth, auth-int', nonce: 'n=', algorithm: 'SHA-256' },
    {
      scheme: 'Bearer',
      token: null,
      resource_metadata: 'https://api.example/.well-known/oauth-protected-resource',
      scope: 'a b',
    },
    { scheme: 'DPoP', token: null, algs: 'ES256 PS256' },
    { scheme: 'Basic', token: null, realm: 'x', charset: 'UTF-8' },
  ]);
});
