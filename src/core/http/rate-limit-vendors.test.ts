import { expect, test } from 'vitest';
import { answerWith, headersOf } from '../../testing/headers.ts';
import { readJson } from '../json/read.ts';
import { bindingRateLimit, readRateLimits } from './rate-limit.ts';
import { readRetryHint } from './retry-hint.ts';

const now = Date.UTC(2026, 10, 24, 8);
const soon = (seconds: number): string => String(now / 1000 + seconds);

/** The quota that holds the caller up: [limit, remaining, seconds]. */
test.each([
  [
    'Imgur',
    [
      'X-RateLimit-UserLimit: 500',
      'X-RateLimit-UserRemaining: 0',
      `X-RateLimit-UserReset: ${soon(900)}`,
      'X-RateLimit-ClientLimit: 12500',
      'X-RateLimit-ClientRemaining: 12000',
    ],
    [500, 0, 900],
  ],
  [
    'Zendesk, one endpoint',
    [
      'X-Rate-Limit: 700',
      'X-Rate-Limit-Remaining: 690',
      'Zendesk-RateLimit-tickets-index: total=100; remaining=0; resets=41',
    ],
    [100, 0, 41],
  ],
  ['Freshdesk', ['X-RateLimit-Total: 3000', 'X-RateLimit-Remaining: 0'], [3000, 0, null]],
  ['Shopify REST', ['X-Shopify-Shop-Api-Call-Limit: 40/40'], [40, 0, null]],
  ['Salesforce', ['Sforce-Limit-Info: api-usage=15000/15000'], [15000, 0, null]],
  [
    'Discord',
    [
      'X-RateLimit-Limit: 5',
      'X-RateLimit-Remaining: 0',
      `X-RateLimit-Reset: ${soon(2)}.500`,
      'X-RateLimit-Reset-After: 2.5',
      'X-RateLimit-Bucket: abcd',
    ],
    [5, 0, 2.5],
  ],
  [
    'X',
    ['x-rate-limit-limit: 900', 'x-rate-limit-remaining: 0', `x-rate-limit-reset: ${soon(300)}`],
    [900, 0, 300],
  ],
  [
    'Okta',
    ['X-Rate-Limit-Limit: 600', 'X-Rate-Limit-Remaining: 0', `X-Rate-Limit-Reset: ${soon(41)}`],
    [600, 0, 41],
  ],
  [
    'Atlassian',
    [
      'X-RateLimit-Limit: 350',
      'X-RateLimit-Remaining: 0',
      'X-RateLimit-Reset: 2026-11-24T08:05Z',
      'X-RateLimit-NearLimit: true',
    ],
    [350, 0, 300],
  ],
  [
    'HubSpot',
    [
      'X-HubSpot-RateLimit-Max: 100',
      'X-HubSpot-RateLimit-Remaining: 0',
      'X-HubSpot-RateLimit-Interval-Milliseconds: 10000',
    ],
    [100, 0, null],
  ],
  [
    'Linear, milliseconds',
    [
      'X-RateLimit-Requests-Limit: 1500',
      'X-RateLimit-Requests-Remaining: 0',
      `X-RateLimit-Requests-Reset: ${String(now + 9000)}`,
    ],
    [1500, 0, 9],
  ],
  ['Docker Hub', ['ratelimit-limit: 100;w=21600', 'ratelimit-remaining: 0;w=21600'], [100, 0, null]],
  ['Azure Resource Manager', ['x-ms-ratelimit-remaining-subscription-reads: 0'], [null, 0, null]],
  [
    'Xero',
    ['X-DayLimit-Remaining: 4000', 'X-MinLimit-Remaining: 0', 'X-AppMinLimit-Remaining: 9000'],
    [null, 0, null],
  ],
  [
    'Twitch',
    ['Ratelimit-Limit: 800', 'Ratelimit-Remaining: 0', `Ratelimit-Reset: ${soon(12)}`],
    [800, 0, 12],
  ],
  [
    'Reddit',
    ['x-ratelimit-used: 100', 'x-ratelimit-remaining: 0.0', 'x-ratelimit-reset: 321'],
    [null, 0, 321],
  ],
  [
    'draft 8',
    ['RateLimit-Policy: "burst";q=100;w=60;pk=:cHJvdg==:', 'RateLimit: "burst";r=0;t=60'],
    [100, 0, 60],
  ],
  ['draft 8 without a reset', ['RateLimit: "problemPolicy";r=0'], [null, 0, null]],
  [
    'draft 3',
    ['RateLimit-Limit: 10, 10;w=1, 50;w=60', 'RateLimit-Remaining: 0', 'RateLimit-Reset: 5'],
    [10, 0, 5],
  ],
])('%s', (_, lines, [limit, remaining, seconds]) => {
  const quota = bindingRateLimit(readRateLimits(headersOf(lines), now));
  expect([quota?.limit, quota?.remaining, quota?.resetSeconds]).toEqual([limit, remaining, seconds]);
});

test.each([
  ['{"detail":"Request was throttled. Expected available in 60 seconds."}', 60],
  ['{"error":{"message":"Rate limit reached for requests. Please try again in 20s. Visit the docs."}}', 20],
  ['{"error":{"message":"Rate limit reached. Please try again in 1m30.5s."}}', 90.5],
  ['{"message":"Too many requests, retry after 5 minutes"}', 300],
  ['{"message":"Rate limit exceeded, retry in 1 minute"}', 60],
  ['{"message":"You can wait 250ms and try again"}', 0.25],
  ['{"error":{"details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"34.5s"}]}}', 34.5],
  ['{"retry_after_ms":1500}', 1.5],
  ['{"retry_after":1.337,"global":false}', 1.337],
  ['{"details":{"retryAfter":7}}', 7],
  ['{"message":"There are 20 items in 3 lists"}', undefined],
  ['{"message":"try again later"}', undefined],
])('waits as long as %s says', (body, seconds) => {
  expect(readRetryHint(answerWith(429, []), readJson(body).value, now)?.seconds).toBe(seconds);
});

test('a sentence yields to a header field', () => {
  const body = readJson('{"detail":"Expected available in 60 seconds."}').value;
  expect(readRetryHint(answerWith(429, ['Retry-After: 7']), body, now)).toEqual({
    seconds: 7,
    from: 'Retry-After',
  });
});

/** Meta's field of JSON. */
function businessUsage(minutes: number): string {
  return `X-Business-Use-Case-Usage: {"7":[{"type":"ads_insights","call_count":100,"estimated_time_to_regain_access":${minutes}}]}`;
}

test('Meta says in minutes when a business may call again', () => {
  expect(readRetryHint(answerWith(400, [businessUsage(19)]), undefined, now)).toEqual({
    seconds: 1140,
    from: 'X-Business-Use-Case-Usage',
  });
  expect(readRetryHint(answerWith(400, [businessUsage(0)]), undefined, now)).toBeNull();
});
