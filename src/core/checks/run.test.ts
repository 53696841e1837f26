import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleApi } from '../../testing/example-api.ts';
import { fixtureNow } from '../../testing/check-fixtures.ts';
import { brokenPromises } from '../../testing/invariants.ts';
import { inspectUnguarded } from '../diagnose.ts';

const token = fc.constantFrom('***', '${TOKEN}', 'eyJhbGciOiJIUzI1NiJ9', 'abc', '"', '', 'Bearer x', 'crm_1');
const segment = fc.constantFrom(
  'api',
  'records',
  'contact',
  'contacts',
  '{id}',
  'undefined',
  '12x',
  '%',
  '%E0%A4',
  '',
);
const words = fc.constantFrom(
  'token expired',
  'is required',
  'not found',
  "Table 'x' not found",
  'invalid date',
  'rate limit',
  'must be a number',
  'duplicate key',
  '<b>',
);
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  words,
  fc.constantFrom('31/12/1990', '2026-02-31', '5', '', ' x '),
);
const object = fc.dictionary(
  fc.constantFrom('error', 'errors', 'message', 'code', 'field', 'due', 'company_id', 'data'),
  value,
);

const response = fc
  .record({
    status: fc.integer({ min: 200, max: 599 }),
    body: fc.oneof(
      object.map((one) => JSON.stringify(one)),
      words,
      fc.string(),
    ),
    date: fc.string(),
  })
  .map(
    ({ status, body, date }) =>
      `HTTP/1.1 ${status} X\nDate: ${date}\nContent-Type: application/json\n\n${body}`,
  );
const request = fc
  .record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'x'),
    path: fc.array(segment, { maxLength: 5 }),
    query: fc.constantFrom('', '?filter=a,eq,b', '?access_token=x', '?%', '?a[b'),
    scheme: fc.constantFrom('Bearer', 'bearer', 'Basic', '', 'Bearer Bearer'),
    token,
    body: fc.oneof(
      object.map((one) => JSON.stringify(one)),
      fc.string(),
      fc.constant(''),
    ),
  })
  .map(({ method, path, query, scheme, token: secret, body }) =>
    [
      `${method} /${path.join('/')}${query} HTTP/1.1`,
      'Host: acme.crm.test',
      `Authorization: ${scheme} ${secret}`,
      '',
      body,
    ].join('\n'),
  );

test('whatever was pasted, no check throws and every label lies inside its text', () => {
  fc.assert(
    fc.property(response, fc.option(request), fc.boolean(), (paste, sent, facts) => {
      const inspection = inspectUnguarded({
        paste,
        request: sent,
        now: fixtureNow,
        api: facts ? exampleApi : null,
      });
      expect(brokenPromises(inspection, paste, sent)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
