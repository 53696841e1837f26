import { expect, test } from 'vitest';
import { inspect } from '../../diagnose.ts';

const now = Date.UTC(2026, 10, 24, 12, 0, 0);

test.each([
  ['Retry-After: 30', '{}', 'Wait 30 seconds, as `Retry-After` says, then'],
  ['Retry-After: 1', '{}', 'Wait 1 second, as `Retry-After` says, then'],
  ['retry-after: 300', '{}', 'Wait 5 minutes, as `retry-after` says, then'],
  ['Retry-After: 86400', '{}', 'Wait 24 hours, as `Retry-After` says, then'],
  ['Retry-After: Tue, 24 Nov 2026 12:00:40 GMT', '{}', 'Wait 40 seconds, as `Retry-After` says, then'],
  ['Retry-After: Tue, 24 Nov 2026 11:00:00 GMT', '{}', 'Wait a second and double the pause'],
  ['Content-Type: application/json', '{"retry_after": 12}', 'Wait 12 seconds, as `retry_after` says, then'],
  ['Content-Type: application/json', '{}', 'Wait a second and double the pause'],
])('%s %s', (header, body, help) => {
  const { diagnosis } = inspect({ paste: `HTTP/1.1 429 Too Many Requests\n${header}\n\n${body}`, now });
  expect(diagnosis.findings.find(({ check }) => check === 'rate-limited')?.help).toMatch(
    new RegExp(`^${help}`, 'u'),
  );
});
