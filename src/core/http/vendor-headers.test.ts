import { expect, test } from 'vitest';
import { answerWith, headersOf } from '../../testing/headers.ts';
import { readAllow } from './allow.ts';
import { readFingerprints } from './fingerprint.ts';
import { readLifecycle } from './lifecycle.ts';
import { bindingRateLimit, readRateLimits } from './rate-limit.ts';
import { readRequestId } from './request-id.ts';
import { readRetryHint } from './retry-hint.ts';

/** Heads of answers as vendors' pages document them, values adapted. */
const now = Date.UTC(2026, 10, 24, 8);
const at = (seconds: number): string => String(now / 1000 + seconds);

/** The quota that holds the caller up: [limit, remaining, seconds until its renewal]. */
test.each<[string, readonly string[], [number | null, number | null, number | null]]>([
  [
    'Anthropic, a date for each unit',
    [
      'anthropic-ratelimit-requests-limit: 50',
      'anthropic-ratelimit-requests-remaining: 49',
      'anthropic-ratelimit-requests-reset: 2026-11-24T08:00:02Z',
      'anthropic-ratelimit-input-tokens-limit: 30000',
      'anthropic-ratelimit-input-tokens-remaining: 0',
      'anthropic-ratelimit-input-tokens-reset: 2026-11-24T08:00:45Z',
    ],
    [30_000, 0, 45],
  ],
  [
    'OpenAI, durations',
    [
      'x-ratelimit-limit-requests: 60',
      'x-ratelimit-limit-tokens: 150000',
      'x-ratelimit-remaining-requests: 59',
      'x-ratelimit-remaining-tokens: 0',
      'x-ratelimit-reset-requests: 1s',
      'x-ratelimit-reset-tokens: 6m0s',
    ],
    [150_000, 0, 360],
  ],
  [
    'Groq',
    ['x-ratelimit-limit-tokens: 18000', 'x-ratelimit-remaining-tokens: 0', 'x-ratelimit-reset-tokens: 7.66s'],
    [18_000, 0, 7.66],
  ],
  [
    'Mistral, names of the unit and the window',
    [
      'x-ratelimit-limit-tokens-minute: 500000',
      'x-ratelimit-remaining-tokens-minute: 0',
      'x-ratelimit-limit-req-minute: 60',
      'x-ratelimit-remaining-req-minute: 59',
    ],
    [500_000, 0, null],
  ],
  [
    'GitHub',
    [
      'x-ratelimit-limit: 60',
      'x-ratelimit-remaining: 0',
      'x-ratelimit-used: 60',
      `x-ratelimit-reset: ${at(1860)}`,
      'x-ratelimit-resource: core',
    ],
    [60, 0, 1860],
  ],
  [
    'BigCommerce, milliseconds',
    [
      'X-Rate-Limit-Requests-Left: 0',
      'X-Rate-Limit-Requests-Quota: 25000',
      'X-Rate-Limit-Time-Reset-Ms: 15000',
      'X-Rate-Limit-Time-Window-Ms: 30000',
    ],
    [25_000, 0, 15],
  ],
  [
    'Datadog',
    [
      'X-RateLimit-Limit: 300',
      'X-RateLimit-Period: 3600',
      'X-RateLimit-Remaining: 0',
      'X-RateLimit-Reset: 1200',
      'X-RateLimit-Name: metrics_query',
    ],
    [300, 0, 1200],
  ],
  [
    'Sentry',
    [
      'x-sentry-rate-limit-limit: 40',
      'x-sentry-rate-limit-remaining: 0',
      `x-sentry-rate-limit-reset: ${at(1)}`,
    ],
    [40, 0, 1],
  ],
  [
    'HubSpot, two windows',
    [
      'X-HubSpot-RateLimit-Daily: 250000',
      'X-HubSpot-RateLimit-Daily-Remaining: 249000',
      'X-HubSpot-RateLimit-Interval-Milliseconds: 10000',
      'X-HubSpot-RateLimit-Max: 100',
      'X-HubSpot-RateLimit-Remaining: 0',
    ],
    [100, 0, null],
  ],
  ['Auth0', ['x-ratelimit-limit: 10', 'x-ratelimit-remaining: 0', `x-ratelimit-reset: ${at(5)}`], [10, 0, 5]],
  [
    'Vercel',
    ['X-RateLimit-Limit: 32', 'X-RateLimit-Remaining: 0', `X-RateLimit-Reset: ${at(60)}`],
    [32, 0, 60],
  ],
  [
    'Vimeo and Dropbox write no limit',
    ['X-RateLimit-Remaining: 0', 'X-RateLimit-Reset: 2026-11-24T08:01:00Z'],
    [null, 0, 60],
  ],
  [
    'Kong, one quota a window',
    [
      'X-RateLimit-Limit-Second: 5',
      'X-RateLimit-Remaining-Second: 4',
      'X-RateLimit-Limit-Hour: 10000',
      'X-RateLimit-Remaining-Hour: 0',
      'RateLimit-Reset: 3512',
    ],
    [10_000, 0, null],
  ],
  [
    'Azure OpenAI',
    ['x-ratelimit-remaining-requests: 0', 'x-ratelimit-limit-requests: 10', 'x-ratelimit-reset-requests: 17'],
    [10, 0, 17],
  ],
  [
    'Atlassian',
    [
      'X-RateLimit-Limit: 100',
      'X-RateLimit-Remaining: 0',
      'X-RateLimit-Reset: 2026-11-24T08:00Z',
      'X-RateLimit-NearLimit: true',
    ],
    [100, 0, 0],
  ],
  [
    'Trello',
    [
      'x-rate-limit-api-token-interval-ms: 10000',
      'x-rate-limit-api-token-max: 100',
      'x-rate-limit-api-token-remaining: 0',
    ],
    [100, 0, null],
  ],
  [
    'Intercom',
    ['X-RateLimit-Limit: 1000', 'X-RateLimit-Remaining: 0', `X-RateLimit-Reset: ${at(8)}`],
    [1000, 0, 8],
  ],
  [
    'draft 9, partitions',
    [
      'RateLimit-Policy: "hour";q=1000;w=3600, "day";q=5000;w=86400',
      'RateLimit: "hour";r=0;t=12, "day";r=4000;t=100',
    ],
    [1000, 0, 12],
  ],
  ['draft 7', ['RateLimit: limit=10, remaining=0, reset=4', 'RateLimit-Policy: 10;w=10'], [10, 0, 4]],
  [
    'draft 3, lower case',
    ['ratelimit-limit: 10', 'ratelimit-remaining: 0', 'ratelimit-reset: 9'],
    [10, 0, 9],
  ],
  [
    'Wikimedia',
    ['x-ratelimit-limit: 500, 500;w=3600', 'x-ratelimit-remaining: 0', 'x-ratelimit-reset: 3000'],
    [500, 0, 3000],
  ],
  [
    'Laravel',
    ['X-RateLimit-Limit: 60', 'X-RateLimit-Remaining: 0', 'Retry-After: 33', `X-RateLimit-Reset: ${at(33)}`],
    [60, 0, 33],
  ],
  [
    'Etsy, a second and a day',
    [
      'x-limit-per-second: 10',
      'x-remaining-this-second: 0',
      'x-limit-per-day: 10000',
      'x-remaining-today: 9970',
    ],
    [10, 0, null],
  ],
  ['Amazon SP-API says a rate', ['x-amzn-RateLimit-Limit: 0.0167'], [0.0167, null, null]],
  ['Heroku', ['RateLimit-Remaining: 0'], [null, 0, null]],
  ['Twitch', ['Ratelimit-Limit: 800', 'Ratelimit-Remaining: 0', `Ratelimit-Reset: ${at(30)}`], [800, 0, 30]],
  [
    'Mailchimp Transactional and Customer.io in a window',
    ['X-RateLimit-Limit: 100', 'X-RateLimit-Remaining: 0', 'X-RateLimit-Window: 10'],
    [100, 0, null],
  ],
])('%s: the quota', (_, lines, [limit, remaining, reset]) => {
  const binding = bindingRateLimit(readRateLimits(headersOf(lines), now));
  expect([binding?.limit, binding?.remaining, binding?.resetSeconds]).toEqual([limit, remaining, reset]);
});

/** Seconds to wait and the field that says so. */
test.each<[string, number, readonly string[], [number, string] | null]>([
  ['a delay', 503, ['Retry-After: 120'], [120, 'Retry-After']],
  ['a date', 503, ['Retry-After: Tue, 24 Nov 2026 08:02:00 GMT'], [120, 'Retry-After']],
  ['an RFC 850 date', 503, ['Retry-After: Tuesday, 24-Nov-26 08:02:00 GMT'], [120, 'Retry-After']],
  ['an asctime date', 503, ['Retry-After: Tue Nov 24 08:02:00 2026'], [120, 'Retry-After']],
  ['a date that is past', 503, ['Retry-After: Tue, 24 Nov 2026 07:00:00 GMT'], [0, 'Retry-After']],
  ['Azure, milliseconds', 429, ['x-ms-retry-after-ms: 2500', 'Retry-After: 3'], [2.5, 'x-ms-retry-after-ms']],
  ['OpenAI', 429, ['retry-after-ms: 754', 'retry-after: 1'], [0.754, 'retry-after-ms']],
  ['Jira', 429, ['Retry-After: 7', 'X-RateLimit-Reset: 2026-11-24T08:10Z'], [7, 'Retry-After']],
  ['Xero', 429, ['Retry-After: 41', 'X-Rate-Limit-Problem: Minute'], [41, 'Retry-After']],
  [
    'Okta has only the reset',
    429,
    ['X-Rate-Limit-Remaining: 0', `X-Rate-Limit-Reset: ${at(22)}`],
    [22, 'X-Rate-Limit-Reset'],
  ],
  ['monday', 429, ['Retry-After: 30.5'], [30.5, 'Retry-After']],
  ['nothing readable', 429, ['Retry-After: soon'], null],
  ['a quota that is not used up', 400, ['X-RateLimit-Remaining: 12', 'X-RateLimit-Reset: 50'], null],
])('%s: the wait', (_, status, lines, wanted) => {
  const hint = readRetryHint(answerWith(status, lines), undefined, now);
  expect(hint === null ? null : [hint.seconds, hint.from]).toEqual(wanted);
});

test.each<[string, readonly string[], string | null]>([
  ['Stripe', ['Request-Id: req_123'], 'req_123'],
  ['Shopify', ['X-Request-ID: 8bda-17'], '8bda-17'],
  ['Twilio', ['Twilio-Request-Id: RQ0123'], 'RQ0123'],
  ['OpenAI', ['x-request-id: req_0a1b', 'CF-RAY: 8c1d-FRA'], 'req_0a1b'],
  [
    'Google Cloud',
    ['X-Cloud-Trace-Context: 105445aa7843bc8bf206b12000100000/1;o=1'],
    '105445aa7843bc8bf206b12000100000/1;o=1',
  ],
  ['Meta', ['x-fb-trace-id: Fl2Ltw', 'x-fb-rev: 1005'], 'Fl2Ltw'],
  ['PayPal', ['Paypal-Debug-Id: f1e2d3'], 'f1e2d3'],
  ['SharePoint', ['SPRequestGuid: 7a1b'], '7a1b'],
  ['Zoho', ['clientVersion: 1', 'X-Request-Id: z-1'], 'z-1'],
  ['DocuSign', ['X-DocuSign-TraceToken: 5a6b'], '5a6b'],
  ['Okta', ['X-Okta-Request-Id: Y1a2'], 'Y1a2'],
  ['Cloudflare alone', ['CF-Ray: 230b030023ae2822-SJC'], '230b030023ae2822-SJC'],
])('%s: the id of the request', (_, lines, wanted) => {
  expect(readRequestId(answerWith(400, lines), undefined)).toBe(wanted);
});

test.each<[string, readonly string[], readonly string[]]>([
  [
    'Cloudflare before S3',
    ['Server: cloudflare', 'CF-RAY: 8c1d-FRA', 'x-amz-id-2: eftixk='],
    ['Cloudflare', 'Amazon S3'],
  ],
  [
    'CloudFront made the error',
    ['Server: CloudFront', 'X-Cache: Error from cloudfront'],
    ['Amazon CloudFront'],
  ],
  ['a load balancer of AWS', ['Server: awselb/2.0'], ['AWS load balancer']],
  ['Google', ['Server: Google Frontend', 'Via: 1.1 google'], ['Google Front End']],
  ['Envoy behind Istio', ['server: istio-envoy', 'x-envoy-upstream-service-time: 12'], ['Envoy']],
  ['Kong before nginx', ['Via: kong/3.4.0', 'Server: nginx'], ['Kong', 'nginx']],
  [
    'Fastly before another Varnish',
    ['Via: 1.1 varnish', 'X-Served-By: cache-fra-eddf8230081-FRA', 'X-Varnish: 32770'],
    ['Varnish', 'Fastly'],
  ],
])('%s: who had its hands on it', (_, lines, wanted) => {
  expect(readFingerprints(headersOf(lines)).map(({ name }) => name)).toEqual(wanted);
});

test('Zalando: the life of a resource', () => {
  const life = readLifecycle(
    headersOf([
      'Deprecation: @1758095283',
      'Sunset: Thu, 31 Dec 2026 23:59:59 GMT',
      'Link: <https://example.com/deprecation>; rel="deprecation"; type="text/html"',
    ]),
    now,
  );
  expect([life.deprecation?.at, life.sunset?.at, life.link]).toEqual([
    1_758_095_283_000,
    Date.UTC(2026, 11, 31, 23, 59, 59),
    'https://example.com/deprecation',
  ]);
});

test('two lines of methods are one list', () => {
  expect(readAllow(headersOf(['Allow: GET, HEAD', 'Allow: HEAD,OPTIONS']))).toEqual([
    'GET',
    'HEAD',
    'OPTIONS',
  ]);
});
