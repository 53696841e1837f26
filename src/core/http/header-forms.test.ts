import { expect, test } from 'vitest';
import { headersOf, answerWith } from '../../testing/headers.ts';
import { readLifecycle } from './lifecycle.ts';
import { bindingRateLimit, readRateLimits } from './rate-limit.ts';
import { readRetryHint } from './retry-hint.ts';
import { bearerChallenge, parseChallenges } from './www-authenticate.ts';

/** Heads in every form that drafts, RFCs and vendors' pages have, values our own. */
const now = Date.UTC(2026, 10, 24, 8);
const at = (seconds: number): string => String(now / 1000 + seconds);

type Limit = readonly [string | null, number | null, number | null, number | null, number | null];

/** [where from, fields, name, limit, remaining, seconds until the reset and window of the quota that holds the caller up] */
test.each<readonly [string, readonly string[], Limit | null]>([
  [
    'draft 00 plain',
    ['RateLimit-Limit: 10', 'RateLimit-Remaining: 0', 'RateLimit-Reset: 4'],
    [null, 10, 0, 4, null],
  ],
  [
    'draft 00 with windows',
    ['RateLimit-Limit: 10, 10;w=1, 1000;w=3600', 'RateLimit-Remaining: 9', 'RateLimit-Reset: 1'],
    [null, 10, 9, 1, 1],
  ],
  [
    'draft 03 policy with comment',
    [
      'RateLimit-Limit: 100, 100;window=60;comment="fixed window"',
      'RateLimit-Remaining: 0',
      'RateLimit-Reset: 20',
    ],
    [null, 100, 0, 20, 60],
  ],
  [
    'draft 05 quota-units',
    [
      'RateLimit-Limit: 5000, 1000;w=3600;quota-unit="request-bytes"',
      'RateLimit-Remaining: 100',
      'RateLimit-Reset: 36000',
    ],
    [null, 5000, 100, 36000, null],
  ],
  [
    'draft 06 policy apart',
    ['RateLimit-Limit: 100', 'RateLimit-Remaining: 0', 'RateLimit-Reset: 30', 'RateLimit-Policy: 100;w=60'],
    [null, 100, 0, 30, 60],
  ],
  [
    'draft 07 dictionary',
    ['RateLimit: limit=100, remaining=0, reset=5', 'RateLimit-Policy: 100;w=10'],
    [null, 100, 0, 5, 10],
  ],
  [
    'draft 08 list of two',
    [
      'RateLimit-Policy: "hour";q=1000;w=3600, "day";q=5000;w=86400',
      'RateLimit: "day";r=100;t=36000, "hour";r=0;t=1200',
    ],
    ['hour', 1000, 0, 1200, 3600],
  ],
  [
    'draft 09 partition key',
    [
      'RateLimit-Policy: "peruser";q=100;w=60;pk=:cHsdsRa894==:',
      'RateLimit: "peruser";r=0;t=17;pk=:cHsdsRa894==:',
    ],
    ['peruser', 100, 0, 17, 60],
  ],
  [
    'draft 10 quota unit',
    ['RateLimit-Policy: "bytes";q=65535;qu="content-bytes";w=10', 'RateLimit: "bytes";r=0;t=3'],
    ['bytes', 65535, 0, 3, 10],
  ],
  [
    'draft 08 token names',
    ['RateLimit-Policy: default;q=50;w=60', 'RateLimit: default;r=0;t=30'],
    ['default', 50, 0, 30, 60],
  ],
  ['semicolons in the dictionary', ['RateLimit: limit=100;remaining=0;reset=5'], [null, 100, 0, 5, null]],
  [
    'quotes and commas in a name',
    ['RateLimit-Policy: "a, b;c";q=10;w=60', 'RateLimit: "a, b;c";r=0;t=9'],
    ['a, b;c', 10, 0, 9, 60],
  ],
  [
    'reset-after with fraction (Discord)',
    [
      'X-RateLimit-Limit: 5',
      'X-RateLimit-Remaining: 0',
      `X-RateLimit-Reset: ${now / 1000 + 1.25}`,
      'X-RateLimit-Reset-After: 1.25',
      'X-RateLimit-Bucket: abcd',
    ],
    [null, 5, 0, 1.25, null],
  ],
  [
    'epoch in ms',
    ['X-RateLimit-Limit: 60', 'X-RateLimit-Remaining: 0', `X-RateLimit-Reset: ${now + 12500}`],
    [null, 60, 0, 12.5, null],
  ],
  [
    'http date',
    ['X-RateLimit-Limit: 60', 'X-RateLimit-Remaining: 0', 'X-RateLimit-Reset: Tue, 24 Nov 2026 08:00:42 GMT'],
    [null, 60, 0, 42, null],
  ],
  [
    'per second and day (Brevo)',
    ['x-sib-ratelimit-limit: 400', 'x-sib-ratelimit-remaining: 0', 'x-sib-ratelimit-reset: 22'],
    ['sib', 400, 0, 22, null],
  ],
  ['Close', ['RateLimit: limit=100, remaining=0, reset=5'], [null, 100, 0, 5, null]],
  [
    'HubSpot',
    [
      'X-HubSpot-RateLimit-Daily: 250000',
      'X-HubSpot-RateLimit-Daily-Remaining: 249000',
      'X-HubSpot-RateLimit-Interval-Milliseconds: 10000',
      'X-HubSpot-RateLimit-Max: 100',
      'X-HubSpot-RateLimit-Remaining: 0',
    ],
    ['hubspot', 100, 0, null, 10],
  ],
  [
    'Pipedrive',
    [
      'x-ratelimit-limit: 20',
      'x-ratelimit-remaining: 0',
      'x-ratelimit-reset: 2',
      'x-daily-requests-left: 9000',
    ],
    [null, 20, 0, 2, null],
  ],
  [
    'Zoho',
    ['X-RATELIMIT-LIMIT: 100', 'X-RATELIMIT-REMAINING: 0', `X-RATELIMIT-RESET: ${now + 60000}`],
    [null, 100, 0, 60, null],
  ],
  [
    'Freshdesk',
    ['X-RateLimit-Total: 700', 'X-RateLimit-Remaining: 0', 'X-RateLimit-Used-CurrentRequest: 1'],
    [null, 700, 0, null, null],
  ],
  [
    'ClickUp',
    ['X-RateLimit-Limit: 100', 'X-RateLimit-Remaining: 0', `X-RateLimit-Reset: ${at(33)}`],
    [null, 100, 0, 33, null],
  ],
  [
    'Trello',
    [
      'x-rate-limit-api-token-interval-ms: 10000',
      'x-rate-limit-api-token-max: 100',
      'x-rate-limit-api-token-remaining: 0',
      'x-rate-limit-api-key-interval-ms: 10000',
      'x-rate-limit-api-key-max: 300',
      'x-rate-limit-api-key-remaining: 299',
    ],
    ['api-token', 100, 0, null, 10],
  ],
  [
    'monday',
    ['RateLimit-Policy: "complexity";q=5000000;w=60', 'RateLimit: "complexity";r=0;t=12'],
    ['complexity', 5000000, 0, 12, 60],
  ],
  [
    'Auth0',
    ['x-ratelimit-limit: 10', 'x-ratelimit-remaining: 0', `x-ratelimit-reset: ${at(1)}`],
    [null, 10, 0, 1, null],
  ],
  [
    'Auth0 quotas',
    ['Auth0-Client-Quota-Limit: b=per_hour;q=100;r=0;t=1440'],
    ['per_hour', 100, 0, 1440, null],
  ],
  [
    'Kong',
    [
      'RateLimit-Limit: 5',
      'RateLimit-Remaining: 0',
      'RateLimit-Reset: 43',
      'X-RateLimit-Limit-Minute: 5',
      'X-RateLimit-Remaining-Minute: 0',
    ],
    [null, 5, 0, 43, null],
  ],
  [
    'Personio',
    ['X-RateLimit-Limit: 300', 'X-RateLimit-Remaining: 0', 'X-RateLimit-Reset: 60'],
    [null, 300, 0, 60, null],
  ],
  ['Mailjet none', ['Content-Type: application/json'], null],
])('quota: %s', (_, lines, wanted) => {
  const found = bindingRateLimit(readRateLimits(headersOf(lines), now));
  expect(
    found === undefined
      ? null
      : [found.name, found.limit, found.remaining, found.resetSeconds, found.windowSeconds],
  ).toEqual(wanted);
});

test.each<readonly [string, readonly string[], number, readonly [number, string] | null]>([
  ['minutes in words', ['Retry-After: 2 minutes'], 429, [120, 'Retry-After']],
  ['asctime', ['Retry-After: Tue Nov 24 08:01:00 2026'], 503, [60, 'Retry-After']],
  ['rfc 850', ['Retry-After: Tuesday, 24-Nov-26 08:00:30 GMT'], 503, [30, 'Retry-After']],
  ['past date', ['Retry-After: Mon, 23 Nov 2026 08:00:30 GMT'], 503, [0, 'Retry-After']],
  ['quoted', ['Retry-After: "30"'], 429, [30, 'Retry-After']],
  ['two values, the longer (joined by a proxy)', ['Retry-After: 30, 60'], 429, [60, 'Retry-After']],
  ['seconds with a unit', ['Retry-After: 30 seconds'], 429, [30, 'Retry-After']],
  ['negative', ['Retry-After: -1'], 429, null],
])('wait: %s', (_, lines, status, wanted) => {
  const hint = readRetryHint(answerWith(status, lines), undefined, now);
  expect(hint === null ? null : [hint.seconds, hint.from]).toEqual(wanted);
});

/** [what is special, the field, schemes with token and parameters] */
test.each<readonly [string, string, readonly (readonly [string, string | null, readonly string[]])[]]>([
  [
    'quoted pair and a comma',
    'Bearer realm="a \\"b\\", c", error="invalid_token"',
    [['Bearer', null, ['realm=a "b", c', 'error=invalid_token']]],
  ],
  [
    'three in one field',
    'Negotiate, NTLM, Basic realm="x", charset="UTF-8"',
    [
      ['Negotiate', null, []],
      ['NTLM', null, []],
      ['Basic', null, ['realm=x', 'charset=UTF-8']],
    ],
  ],
  [
    'token68 then another',
    'Negotiate oYG2MIGz==, Basic realm="x"',
    [
      ['Negotiate', 'oYG2MIGz==', []],
      ['Basic', null, ['realm=x']],
    ],
  ],
  [
    'digest with lists',
    'Digest realm="r", qop="auth,auth-int", nonce="n=", algorithm=SHA-256, userhash=true',
    [['Digest', null, ['realm=r', 'qop=auth,auth-int', 'nonce=n=', 'algorithm=SHA-256', 'userhash=true']]],
  ],
  [
    'extended parameter',
    'Bearer error="invalid_token", error_description*=UTF-8\'\'Schl%C3%BCssel%20abgelaufen',
    [['Bearer', null, ['error=invalid_token', "error_description*=UTF-8''Schl%C3%BCssel%20abgelaufen"]]],
  ],
  ['spaces around =', 'Basic realm = "x"', [['Basic', null, ['realm=x']]]],
  [
    'DPoP beside Bearer',
    'Bearer realm="a", DPoP algs="ES256 PS256", error="use_dpop_nonce"',
    [
      ['Bearer', null, ['realm=a']],
      ['DPoP', null, ['algs=ES256 PS256', 'error=use_dpop_nonce']],
    ],
  ],
  [
    'resource metadata (RFC 9728)',
    'Bearer resource_metadata="https://api.example/.well-known/oauth-protected-resource"',
    [['Bearer', null, ['resource_metadata=https://api.example/.well-known/oauth-protected-resource']]],
  ],
  ['empty elements', ' , Basic realm="x" , , ', [['Basic', null, ['realm=x']]]],
  [
    'semicolons instead of commas',
    'Bearer realm="x"; error="invalid_token"',
    [['Bearer', null, ['realm=x', 'error=invalid_token']]],
  ],
])('challenge: %s', (_, value, wanted) => {
  const read = parseChallenges(value).map(({ scheme, token, parameters }) => [
    scheme,
    token,
    [...parameters].map(([name, parameter]) => `${name}=${parameter.value}`),
  ]);
  expect(read).toEqual(wanted);
});

test.each([
  ["error_description*=UTF-8''Schl%C3%BCssel", 'Schlüssel'],
  ["error_description*=UTF-8''%E0%A4", '%E0%A4'],
  ["error_description*=ISO-8859-1'de'Schl%FCssel", null],
])('an extended description: %s', (parameter, wanted) => {
  expect(bearerChallenge(parseChallenges(`Bearer ${parameter}`))?.errorDescription).toBe(wanted);
});

test.each<readonly [string, readonly string[], readonly [number | null, number | null, string | null]]>([
  [
    'epoch date',
    [
      'Deprecation: @1688169599',
      'Sunset: Sun, 30 Jun 2027 23:59:59 GMT',
      'Link: <https://d.example/x>; rel="deprecation"; type="text/html"',
    ],
    [1688169599000, Date.UTC(2027, 5, 30, 23, 59, 59), 'https://d.example/x'],
  ],
  ['date with parameter', ['Deprecation: @1688169599;note="v1"'], [1688169599000, null, null]],
  [
    'rel before others',
    [
      'Sunset: @1798761599',
      'Link: <https://a.example>; rel=next, <https://s.example>; title="x, y"; rel=sunset',
    ],
    [null, 1798761599000, 'https://s.example'],
  ],
])('lifecycle: %s', (_, lines, wanted) => {
  const { deprecation, sunset, link } = readLifecycle(headersOf(lines), now);
  expect([deprecation?.at ?? null, sunset?.at ?? null, link]).toEqual(wanted);
});
