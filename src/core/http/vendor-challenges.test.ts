import { expect, test } from 'vitest';
import { parseChallenges } from './www-authenticate.ts';

// `WWW-Authenticate` of answers as vendors' pages document them, values adapted.
/** Each challenge as scheme, token and parameters. */
test.each<[string, string, readonly (readonly [string, string | null, Readonly<Record<string, string>>])[]]>([
  [
    'Docker Registry',
    'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:samalba/my-app:pull,push"',
    [
      [
        'Bearer',
        null,
        {
          realm: 'https://auth.docker.io/token',
          service: 'registry.docker.io',
          scope: 'repository:samalba/my-app:pull,push',
        },
      ],
    ],
  ],
  [
    'RFC 9110',
    'Basic realm="simple", Newauth realm="apps", type=1, title="Login to \\"apps\\""',
    [
      ['Basic', null, { realm: 'simple' }],
      ['Newauth', null, { realm: 'apps', type: '1', title: 'Login to "apps"' }],
    ],
  ],
  [
    'IIS',
    'Negotiate, NTLM, Basic realm="intranet"',
    [
      ['Negotiate', null, {}],
      ['NTLM', null, {}],
      ['Basic', null, { realm: 'intranet' }],
    ],
  ],
  [
    'a token and another challenge',
    'Negotiate oYG2MIGzoAMKAQChCwYJ==, Basic realm="x"',
    [
      ['Negotiate', 'oYG2MIGzoAMKAQChCwYJ==', {}],
      ['Basic', null, { realm: 'x' }],
    ],
  ],
  [
    'Microsoft Graph',
    'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsieG1zX2NjIjp7fX19"',
    [
      [
        'Bearer',
        null,
        {
          realm: '',
          authorization_uri: 'https://login.microsoftonline.com/common/oauth2/authorize',
          client_id: '00000003-0000-0000-c000-000000000000',
          error: 'insufficient_claims',
          claims: 'eyJhY2Nlc3NfdG9rZW4iOnsieG1zX2NjIjp7fX19',
        },
      ],
    ],
  ],
  [
    'OAuth, RFC 6750',
    'Bearer realm="example", error="invalid_token", error_description="The access token expired, or was revoked"',
    [
      [
        'Bearer',
        null,
        {
          realm: 'example',
          error: 'invalid_token',
          error_description: 'The access token expired, or was revoked',
        },
      ],
    ],
  ],
  [
    'DPoP',
    'DPoP error="use_dpop_nonce", error_description="Resource server requires nonce", algs="ES256 PS256"',
    [
      [
        'DPoP',
        null,
        { error: 'use_dpop_nonce', error_description: 'Resource server requires nonce', algs: 'ES256 PS256' },
      ],
    ],
  ],
  [
    'Digest',
    'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=SHA-256, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe"',
    [
      [
        'Digest',
        null,
        {
          realm: 'http-auth@example.org',
          qop: 'auth, auth-int',
          algorithm: 'SHA-256',
          nonce: '7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v',
          opaque: 'FQhe',
        },
      ],
    ],
  ],
  [
    'an MCP server',
    'Bearer resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource", scope="files:read"',
    [
      [
        'Bearer',
        null,
        {
          resource_metadata: 'https://mcp.example.com/.well-known/oauth-protected-resource',
          scope: 'files:read',
        },
      ],
    ],
  ],
  ['a realm without quotes', 'Basic realm=Protected', [['Basic', null, { realm: 'Protected' }]]],
  [
    'a UMA ticket',
    'UMA realm="example", as_uri="https://as.example.com", ticket="016f84e8-f9b9"',
    [['UMA', null, { realm: 'example', as_uri: 'https://as.example.com', ticket: '016f84e8-f9b9' }]],
  ],
])('%s: the challenges', (_, value, wanted) => {
  const found = parseChallenges(value).map(({ scheme, token, parameters }) => [
    scheme,
    token,
    Object.fromEntries([...parameters].map(([name, parameter]) => [name, parameter.value])),
  ]);
  expect(found).toEqual(wanted);
});
