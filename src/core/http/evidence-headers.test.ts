import { expect, test } from 'vitest';
import { answerWith, headersOf } from '../../testing/headers.ts';
import { readJson } from '../json/read.ts';
import { bindingRateLimit, readRateLimits } from './rate-limit.ts';
import { readRequestId } from './request-id.ts';
import { readRetryHint } from './retry-hint.ts';
import { parseChallenges } from './www-authenticate.ts';

/** What header fields and bodies state beside the fields, in the forms that RFCs and vendors' pages document. */
const now = Date.UTC(2026, 10, 24, 8);
const epoch = (seconds: number): string => String(now / 1000 + seconds);

/** [limit, remaining, seconds until the reset] of the quota that holds the caller up. */
test.each([
  [
    'Vimeo',
    ['X-RateLimit-Limit: 1000', 'X-RateLimit-Remaining: 0', 'X-RateLimit-Reset: 2026-11-24T08:15:00+00:00'],
    [1000, 0, 900],
  ],
  [
    'Akamai',
    ['X-RateLimit-Limit: 60', 'X-RateLimit-Remaining: 0', 'X-RateLimit-Next: 2026-11-24T08:00:30.000Z'],
    [60, 0, 30],
  ],
  [
    'Yelp',
    [
      'RateLimit-DailyLimit: 5000',
      'RateLimit-Remaining: 0',
      'RateLimit-ResetTime: 2026-11-24T09:00:00+00:00',
    ],
    [5000, 0, 3600],
  ],
  [
    'GitLab',
    [
      'RateLimit-Limit: 60',
      'RateLimit-Name: throttle_authenticated_web',
      'RateLimit-Observed: 67',
      'RateLimit-Remaining: 0',
      `RateLimit-Reset: ${epoch(44)}`,
      'RateLimit-ResetTime: Tue, 24 Nov 2026 08:00:44 GMT',
    ],
    [60, 0, 44],
  ],
  [
    'Zendesk',
    [
      'x-rate-limit: 700',
      'x-rate-limit-remaining: 0',
      'ratelimit-limit: 700',
      'ratelimit-remaining: 0',
      'ratelimit-reset: 41',
    ],
    [700, 0, 41],
  ],
  ['Pipedrive', ['x-ratelimit-limit: 80', 'x-ratelimit-remaining: 0', 'x-ratelimit-reset: 2'], [80, 0, 2]],
  ['Slack', ['Retry-After: 30'], [undefined, undefined, undefined]],
  ['Notion', ['Retry-After: 1'], [undefined, undefined, undefined]],
  ['Asana', ['Retry-After: 12'], [undefined, undefined, undefined]],
  ['Stripe', ['Stripe-Rate-Limited-Reason: global-rate'], [undefined, undefined, undefined]],
  ['Heroku', ['RateLimit-Remaining: 0'], [null, 0, null]],
  [
    'DigitalOcean',
    ['ratelimit-limit: 1200', 'ratelimit-remaining: 0', `ratelimit-reset: ${epoch(3540)}`],
    [1200, 0, 3540],
  ],
  [
    'Mailgun',
    ['X-RateLimit-Limit: 300', 'X-RateLimit-Remaining: 0', `X-RateLimit-Reset: ${epoch(20)}000`],
    [300, 0, 20],
  ],
  ['Cloudflare', ['Ratelimit: "default";r=0;t=1', 'Ratelimit-Policy: "default";q=1200;w=300'], [1200, 0, 1]],
  [
    'draft 9, a partition key',
    [
      'RateLimit-Policy: "peruser";q=100;w=60;pk=:cHsdsRa894==:',
      'RateLimit: "peruser";r=0;t=33;pk=:cHsdsRa894==:',
    ],
    [100, 0, 33],
  ],
  ['Amazon SP-API', ['x-amzn-RateLimit-Limit: 0.0167'], [0.0167, null, null]],
  [
    'draft 2',
    [
      'RateLimit-Limit: 100, 50;w=1;comment="burst", 1000;w=3600',
      'RateLimit-Remaining: 0',
      'RateLimit-Reset: 5',
    ],
    [100, 0, 5],
  ],
])('rate limit of %s', (_, lines, [limit, remaining, seconds]) => {
  const quota = bindingRateLimit(readRateLimits(headersOf(lines), now));
  expect([quota?.limit, quota?.remaining, quota?.resetSeconds]).toEqual([limit, remaining, seconds]);
});

test.each([
  // RFC 9110 §10.2.3; Azure; OpenAI; Google; Telegram; Shopify; Discord; Auth0; Dropbox; Twilio SendGrid
  [['Retry-After: Tue, 24 Nov 2026 08:02:00 GMT'], '', 120],
  [['x-ms-retry-after-ms: 2500'], '', 2.5],
  [['retry-after-ms: 500', 'Retry-After: 1'], '', 0.5],
  [
    [],
    '{"error":{"code":429,"details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"3.5s"}]}}',
    3.5,
  ],
  [[], '{"ok":false,"error_code":429,"parameters":{"retry_after":35}}', 35],
  [
    ['Retry-After: 2.0', 'X-Shopify-Shop-Api-Call-Limit: 40/40'],
    '{"errors":"Exceeded 2 calls per second for api client."}',
    2,
  ],
  [[], '{"message":"You are being rate limited.","retry_after":64.57,"global":false}', 64.57],
  [
    [`X-RateLimit-Remaining: 0`, `X-RateLimit-Reset: ${epoch(7)}`],
    '{"statusCode":429,"errorCode":"too_many_requests"}',
    7,
  ],
  [
    [],
    '{"error_summary":"too_many_requests/..","error":{"reason":{".tag":"too_many_requests"},"retry_after":300}}',
    300,
  ],
  [[], '{"retry_after_ms":1500}', 1.5],
  [[], '{"error":{"message":"Please retry after 6 seconds."}}', 6],
  [[], '{"error":{"message":"API Rate Limit Exceeded."}}', undefined],
])('waits: %j with %s', (lines, body, seconds) => {
  expect(readRetryHint(answerWith(429, lines), readJson(body).value, now)?.seconds).toBe(seconds);
});

/** Names under which vendors' pages tell people to quote an answer to support. */
test.each([
  'Request-Id', // Stripe
  'X-Request-Id', // Heroku, DigitalOcean, Shopify
  'X-GitHub-Request-Id',
  'x-amzn-RequestId',
  'x-amz-request-id',
  'x-ms-request-id',
  'request-id', // Microsoft Graph
  'x-ms-correlation-request-id', // Azure Resource Manager
  'X-Slack-Req-Id',
  'X-Okta-Request-Id',
  'X-Zendesk-Request-Id',
  'X-HubSpot-Correlation-Id',
  'Paypal-Debug-Id',
  'Twilio-Request-Id',
  'X-Shopify-Request-Id',
  'X-AREQUESTID', // Jira
  'atl-traceid', // Atlassian
  'x-fb-trace-id', // Meta
  'X-Contentful-Request-Id',
  'X-Airtable-Request-Id',
  'X-Goog-Request-Id',
  'intuit_tid', // QuickBooks
  'x-transaction-id', // X
  'X-Trace-Id',
  'traceparent',
  'X-B3-TraceId',
  'uber-trace-id',
  'sentry-trace',
  'x-datadog-trace-id',
  'X-Correlation-ID',
  'X-Kong-Request-Id',
  'X-Amz-Cf-Id',
  'CF-RAY',
  'X-Azure-Ref',
  'Fly-Request-Id',
  'x-vercel-id',
  'x-nf-request-id',
])('the request id in %s', (name) => {
  expect(readRequestId(answerWith(500, [`${name}: q7-x`]), undefined)).toBe('q7-x');
});

test.each([
  ['{"requestId":"q"}'],
  ['{"request_id":"q"}'],
  ['{"RequestId":"q"}'],
  ['{"error":{"innerError":{"request-id":"q"}}}'],
  ['{"fbtrace_id":"q"}'],
  ['{"error":{"message":"x","fbtrace_id":"q"}}'],
  ['{"debug_id":"q"}'],
  ['{"correlationId":"q"}'],
  ['{"correlation_id":"q"}'],
  ['{"traceId":"q"}'],
  ['{"trace_id":"q"}'],
  ['{"errorId":"q"}'],
  ['{"eventId":"q"}'],
  ['{"transactionId":"q"}'],
  ['{"meta":{"request_id":"q"}}'],
  ['{"error":{"requestID":"q"}}'],
  ['{"pspReference":"q"}'],
  ['{"error":{"details":[{"@type":"type.googleapis.com/google.rpc.RequestInfo","requestId":"q"}]}}'],
  ['{"incidentId":"q"}'],
  ['{"logref":"q","message":"x"}'],
])('the request id of %s', (body) => {
  expect(readRequestId(null, readJson(body).value)).toBe('q');
});

/** RFC 9110 §11.6.1, RFC 7616, RFC 6750 §3, RFC 9449 §7.1, RFC 7486, RFC 8120, RFC 4559. */
test.each([
  ['Bearer', [['Bearer', null, {}]]],
  ['Basic realm="foo", charset="UTF-8"', [['Basic', null, { realm: 'foo', charset: 'UTF-8' }]]],
  [
    'Bearer realm="a, b", error="invalid_token", error_description="say \\"hi\\", then leave"',
    [['Bearer', null, { realm: 'a, b', error: 'invalid_token', error_description: 'say "hi", then leave' }]],
  ],
  [
    'DPoP error="use_dpop_nonce", error_description="Resource server requires nonce in DPoP proof"',
    [
      [
        'DPoP',
        null,
        { error: 'use_dpop_nonce', error_description: 'Resource server requires nonce in DPoP proof' },
      ],
    ],
  ],
  [
    'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=SHA-256, nonce="7yp=", opaque="FQhe/qaU=", Digest realm="x", algorithm=MD5',
    [
      [
        'Digest',
        null,
        {
          realm: 'http-auth@example.org',
          qop: 'auth, auth-int',
          algorithm: 'SHA-256',
          nonce: '7yp=',
          opaque: 'FQhe/qaU=',
        },
      ],
      ['Digest', null, { realm: 'x', algorithm: 'MD5' }],
    ],
  ],
  [
    'Negotiate oYG2MIGzoAMKAQChCwYJ==, NTLM',
    [
      ['Negotiate', 'oYG2MIGzoAMKAQChCwYJ==', {}],
      ['NTLM', null, {}],
    ],
  ],
  [
    'PrivateToken challenge=abc=, token-key=123=, Basic realm=x',
    [
      ['PrivateToken', null, { challenge: 'abc=', 'token-key': '123=' }],
      ['Basic', null, { realm: 'x' }],
    ],
  ],
  [
    'Newauth realm="apps", type=1,\t title="Login to \\"apps\\"" , , Basic realm="simple"',
    [
      ['Newauth', null, { realm: 'apps', type: '1', title: 'Login to "apps"' }],
      ['Basic', null, { realm: 'simple' }],
    ],
  ],
  [
    'bearer scope="a b",error=insufficient_scope',
    [['bearer', null, { scope: 'a b', error: 'insufficient_scope' }]],
  ],
  ['AWS4-HMAC-SHA256', [['AWS4-HMAC-SHA256', null, {}]]],
])('challenges: %s', (value, wanted) => {
  const read = parseChallenges(value).map(({ scheme, token, parameters }) => [
    scheme,
    token,
    Object.fromEntries([...parameters].map(([name, parameter]) => [name, parameter.value])),
  ]);
  expect(read).toEqual(wanted);
});
