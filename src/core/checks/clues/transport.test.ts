import { expect, test } from 'vitest';
import { inspectUnguarded } from '../../diagnose.ts';

const causes = (paste: string) => inspectUnguarded({ paste, now: 0 }).diagnosis.causes.map(({ id }) => id);

test.each([
  ['a few fields', 'sec-fetch-mode: cors\n'],
  ['more fields than a call takes arguments', 'sec-fetch-mode: cors\n'.repeat(70_000)],
])('a request of %s is no failure of the way to the API', (_, fields) => {
  const call = `GET /v1/pets HTTP/1.1\nHost: api.example.com\n${fields}\n`;
  expect(causes(call)).not.toContain('cors-blocked');
});

test('what a client says behind its request is one', () => {
  const call = "curl https://api.example.com/v1/pets -H 'sec-fetch-mode: cors'\n";
  expect(causes(`${call}curl: (6) Could not resolve host: api.example.com\n`)).toContain('dns-failure');
});
