import { expect, test } from 'vitest';
import { answerWith, headersOf } from '../../testing/headers.ts';
import { readJson } from '../json/read.ts';
import { bindingRateLimit, readRateLimits } from './rate-limit.ts';
import { readRetryHint } from './retry-hint.ts';

const now = Date.UTC(2026, 10, 24, 8);
const inAMinute = String(now / 1000 + 60);

function read(...lines: readonly string[]): unknown {
  return readRateLimits(headersOf(lines), now).map((quota) =>
    Object.fromEntries(Object.entries(quota).filter(([name, value]) => name !== 'fields' && value !== null)),
  );
}

test.each([
  [
    'draft 10',
    ['RateLimit-Policy: "default";q=100;w=60, "daily";q=1000;w=86400', 'RateLimit: "default";r=0;t=30'],
    [
      {
        name: 'default',
        limit: 100,
        remaining: 0,
        windowSeconds: 60,
        resetSeconds: 30,
        resetReadAs: 'seconds',
      },
      { name: 'daily', limit: 1000, windowSeconds: 86_400 },
    ],
  ],
  [
    'draft 7',
    ['RateLimit-Policy: 100;w=60', 'RateLimit: limit=100, remaining=0, reset=50'],
    [{ limit: 100, remaining: 0, windowSeconds: 60, resetSeconds: 50, resetReadAs: 'seconds' }],
  ],
  [
    'draft 6',
    ['RateLimit-Limit: 100, 100;w=60', 'RateLimit-Remaining: 3', 'RateLimit-Reset: 50'],
    [{ limit: 100, remaining: 3, resetSeconds: 50, resetReadAs: 'seconds', windowSeconds: 60 }],
  ],
  [
    'GitHub, epoch seconds',
    [
      'x-ratelimit-limit: 60',
      'x-ratelimit-remaining: 0',
      `x-ratelimit-reset: ${inAMinute}`,
      'x-ratelimit-used: 60',
    ],
    [{ limit: 60, remaining: 0, resetSeconds: 60, resetReadAs: 'epoch seconds' }],
  ],
  [
    'X-Rate-Limit-*, epoch milliseconds',
    ['X-Rate-Limit-Limit: 15', 'X-Rate-Limit-Remaining: 0', `X-Rate-Limit-Reset: ${inAMinute}000`],
    [{ limit: 15, remaining: 0, resetSeconds: 60, resetReadAs: 'epoch milliseconds' }],
  ],
  [
    'one quota for requests, one for tokens',
    [
      'x-ratelimit-limit-requests: 5000',
      'x-ratelimit-reset-requests: 12ms',
      'x-ratelimit-remaining-tokens: 0',
      'x-ratelimit-reset-tokens: 6m0s',
    ],
    [
      { name: 'requests', limit: 5000, resetSeconds: 0.012, resetReadAs: 'duration' },
      { name: 'tokens', remaining: 0, resetSeconds: 360, resetReadAs: 'duration' },
    ],
  ],
  [
    'the unit in the middle, an ISO date',
    ['anthropic-ratelimit-tokens-remaining: 0', 'anthropic-ratelimit-tokens-reset: 2026-11-24T08:00:30Z'],
    [{ name: 'anthropic-tokens', remaining: 0, resetSeconds: 30, resetReadAs: 'ISO 8601 date' }],
  ],
  [
    'the unit at the end',
    ['X-RateLimit-Limit-Minute: 20', 'X-RateLimit-Remaining-Minute: 0'],
    [{ name: 'minute', limit: 20, remaining: 0 }],
  ],
  ['reset-after', ['X-RateLimit-Reset-After: 1.25'], [{ resetSeconds: 1.25, resetReadAs: 'seconds' }]],
  ['other fields', ['X-Limit: 5', 'Content-Length: 3', 'RateLimit: ', 'x-ratelimit-reset: soon'], []],
])('%s', (_, lines, quotas) => {
  expect(read(...lines)).toEqual(quotas);
});

test('the quota that is used up and renewed last holds the caller up', () => {
  const limits = readRateLimits(
    headersOf(['RateLimit: "burst";r=0;t=5, "daily";r=0;t=600, "monthly";r=9;t=9000']),
    now,
  );
  expect(bindingRateLimit(limits)?.name).toBe('daily');
  expect(bindingRateLimit([])).toBeUndefined();
});

const response = (statusCode: number, ...lines: readonly string[]) => answerWith(statusCode, lines);

test.each([
  [
    'Retry-After',
    response(429, 'Retry-After: 30', 'RateLimit: "a";r=0;t=99'),
    '{"retryAfter": 5}',
    { seconds: 30, from: 'Retry-After' },
  ],
  [
    'milliseconds',
    response(429, 'retry-after-ms: 1500', 'retry-after: 2'),
    '',
    { seconds: 1.5, from: 'retry-after-ms' },
  ],
  [
    'a body member',
    response(429),
    '{"error": {"retry_after": 12.5}}',
    { seconds: 12.5, from: 'retry_after' },
  ],
  [
    'a body member in milliseconds',
    response(429),
    '{"retryAfterMs": 250}',
    { seconds: 0.25, from: 'retryAfterMs' },
  ],
  [
    'a body member as a duration',
    response(429),
    '{"details": [{"retryDelay": "34.5s"}]}',
    { seconds: 34.5, from: 'retryDelay' },
  ],
  [
    'a used-up quota',
    response(403, 'x-ratelimit-remaining: 0', `x-ratelimit-reset: ${inAMinute}`),
    '{}',
    { seconds: 60, from: 'x-ratelimit-reset' },
  ],
  [
    'a quota that is not used up',
    response(422, 'x-ratelimit-remaining: 9', 'x-ratelimit-reset: 60'),
    '{}',
    null,
  ],
  ['nothing', response(500), '{"a": {"retry": true}}', null],
  ['no response', null, '{"retry_after": 3}', { seconds: 3, from: 'retry_after' }],
])('how long to wait: %s', (_, answer, body, hint) => {
  expect(readRetryHint(answer, readJson(body).value, now)).toEqual(hint);
});
