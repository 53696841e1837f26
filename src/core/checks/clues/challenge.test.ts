import { expect, test } from 'vitest';
import { inspectUnguarded } from '../../diagnose.ts';
import type { DiagnosedFinding } from '../../diagnosis.ts';

function found(check: string, challenges: readonly string[], sent: string): DiagnosedFinding | undefined {
  const fields = challenges.map((challenge) => `WWW-Authenticate: ${challenge}\r\n`).join('');
  const { diagnosis } = inspectUnguarded({
    paste: `HTTP/1.1 401 Unauthorized\r\n${fields}\r\n`,
    request: `GET /v1/orders HTTP/1.1\r\nHost: api.example.com\r\n${sent}\r\n`,
    now: Date.UTC(2026, 10, 24),
  });
  return diagnosis.findings.find((finding) => finding.check === check && finding.verdict === 'fail');
}

/** The first three are the RFCs' own examples. */
test.each([
  [
    [
      'Bearer error="insufficient_user_authentication", error_description="A different authentication level is required", acr_values="myACR"',
    ],
    'sign in with the level `myACR`',
  ],
  [
    ['Bearer error="insufficient_user_authentication", max_age="5"'],
    'sign in not longer than `5` seconds ago',
  ],
  [
    ['DPoP error="use_dpop_nonce", error_description="Resource server requires nonce in DPoP proof"'],
    'the value of the answer’s `DPoP-Nonce`',
  ],
  [['DPoP algs="ES256", error="invalid_dpop_proof"'], 'Make a new proof for each call'],
  [['Basic realm="x", Digest realm="x", nonce="n", stale=TRUE'], 'with the nonce of this answer'],
  [['Negotiate', 'NTLM'], 'curl --negotiate'],
  [['Negotiate, Bearer realm="x"'], 'Get a new token'],
  [['Digest realm="x", nonce="n", stale=false'], 'Get a new token'],
  [['Bearer realm="x", error="invalid_token"'], 'Get a new token'],
])('%j', (challenges, help) => {
  expect(found('unknown-credentials', challenges, 'Authorization: Bearer abc.def\r\n')?.help).toContain(help);
});

test.each([
  [['Basic realm="x"'], 'Authorization: Basic <credentials>'],
  [['Bearer realm="x"', 'Basic realm="x"'], 'Authorization: Bearer <token>'],
  [['ApiKey'], 'Authorization: ApiKey <credentials>'],
  [[], 'Authorization: Bearer <token>'],
])('without credentials, to %j', (challenges, help) => {
  expect(found('missing-credentials', challenges, '')?.help).toContain(help);
});
