import { expect, test } from 'vitest';
import { exampleApi } from '../../testing/example-api.ts';
import { inspectUnguarded } from '../diagnose.ts';
import { applyFixes } from '../json/edit/apply.ts';

const now = Date.UTC(2026, 10, 24, 8);
type Stated = readonly [field: string, message: string];

function diagnose(errors: readonly Stated[], request: string, head = '') {
  const paste = `HTTP/1.1 422 Unprocessable Content\n\n${JSON.stringify({ errors: errors.map(([field, message]) => ({ field, message })) })}`;
  return inspectUnguarded({ paste, request: `${head}${request}`, now, api: exampleApi });
}

/** What the probes say first, with the body after the first fix of every suggestion. */
function fixed(errors: readonly Stated[], request: string, head = '') {
  const { diagnosis, requestBody } = diagnose(errors, request, head);
  const [first] = diagnosis.fieldErrors;
  const edits = diagnosis.fieldErrors.flatMap(({ suggestion }) => suggestion?.fixes[0]?.edits ?? []);
  return {
    probe: first?.explained?.probe,
    certainty: first?.suggestion?.certainty,
    body: applyFixes(requestBody ?? '', edits).text,
  };
}

const required = 'This field is required.';

test.each<readonly [string, readonly Stated[], string, string, string, string]>([
  [
    'a stub for a text',
    [['last_name', required]],
    '{"a": 1}',
    '{"a": 1, "last_name": "…"}',
    'missing-member',
    'likely',
  ],
  [
    'a stub for a description, which names no day',
    [['description', required]],
    '{"a": 1}',
    '{"a": 1, "description": "…"}',
    'missing-member',
    'likely',
  ],
  [
    'a shortened name',
    [['quantity', required]],
    '{"qty": 2, "sku": "A"}',
    '{"quantity": 2, "sku": "A"}',
    'near-name',
    'likely',
  ],
  [
    'another word for the same',
    [['postal_code', required]],
    '{"zip": "1012", "city": "A"}',
    '{"postal_code": "1012", "city": "A"}',
    'near-name',
    'likely',
  ],
  [
    'a stub for a day',
    [['due_date', required]],
    '{}',
    '{"due_date": "2026-11-24"}',
    'missing-member',
    'likely',
  ],
  ['a stub for an amount', [['amount', required]], '{}', '{"amount": 0}', 'missing-member', 'likely'],
  ['a stub for a yes or no', [['is_vip', required]], '{}', '{"is_vip": false}', 'missing-member', 'likely'],
  ['a stub for an address', [['email', required]], '{}', '{"email": "…@…"}', 'missing-member', 'likely'],
  [
    'two members of an empty object',
    [
      ['first', required],
      ['second', required],
    ],
    '{}',
    '{"first": "…", "second": "…"}',
    'missing-member',
    'likely',
  ],
  [
    'a member on a line of its own',
    [['last_name', required]],
    '{\n  "a": 1\n}',
    '{\n  "a": 1,\n  "last_name": "…"\n}',
    'missing-member',
    'likely',
  ],
  [
    'two members of an absent object',
    [
      ['address.zip', required],
      ['address.city', required],
    ],
    '{"a":1,"b":2}',
    '{"a":1,"b":2,"address":{ "zip": "…", "city": "…" }}',
    'missing-member',
    'likely',
  ],
  [
    'a member of a list’s element',
    [['lines.1.sku', required]],
    '{"lines":[{"sku":"a"},{}]}',
    '{"lines":[{"sku":"a"},{"sku": "…"}]}',
    'missing-member',
    'likely',
  ],
  [
    'a name in another form',
    [['email', required]],
    '{"email_address":"a@b.test"}',
    '{"email":"a@b.test"}',
    'near-name',
    'likely',
  ],
  [
    'a wrapper of its own name around everything',
    [
      ['lab', required],
      ['urgent', required],
    ],
    '{"sample":{"lab":"Basel","urgent":true}}',
    '{"lab":"Basel","urgent":true}',
    'other-level',
    'likely',
  ],
  [
    'a member that is not permitted',
    [['hobby', 'is not permitted']],
    '{"a":1,"hobby":"chess"}',
    '{"a":1}',
    'unknown-member',
    'likely',
  ],
  [
    'a common name beside the object that lacks it',
    [['tube.code', required]],
    '{"code":"T-7","tube":{"volume":4}}',
    '{"code":"T-7","tube":{"volume":4, "code": "…"}}',
    'missing-member',
    'likely',
  ],
  ['a plural', [['tag', required]], '{"tags":"x"}', '{"tag":"x"}', 'near-name', 'likely'],
  ['a slip', [['quantity', required]], '{"quantitiy":1}', '{"quantity":1}', 'near-name', 'likely'],
  [
    'an unknown name of another style',
    [
      ['start_date', required],
      ['startDate', '"startDate" is not allowed'],
    ],
    '{"a_b":1,"start_date ":1,"startDate":"2026-01-01"}',
    '{"a_b":1,"start_date ":1,"start_date":"2026-01-01"}',
    'near-name',
    'likely',
  ],
  [
    'a surplus member',
    [['hobby', '"hobby" is not allowed']],
    '{"a":1,"hobby":"chess","b":2}',
    '{"a":1,"b":2}',
    'unknown-member',
    'likely',
  ],
  [
    'two surplus members',
    [
      ['x', '"x" is not allowed'],
      ['y', '"y" is not allowed'],
    ],
    '{"a":1,"x":1,"y":2}',
    '{"a":1}',
    'unknown-member',
    'likely',
  ],
  [
    'a surplus member and a missing one',
    [
      ['x', '"x" is not allowed'],
      ['name', required],
    ],
    '{"x":1}',
    '{"name": "…"}',
    'unknown-member',
    'likely',
  ],
  [
    'a member the server sets',
    [['created_at', 'is read-only']],
    '{"a":1,"created_at":"2026-01-01"}',
    '{"a":1}',
    'server-field',
    'likely',
  ],
  [
    'a member one level too high',
    [['address.postal_code', required]],
    '{"postal_code":"1","address":{"city":"x"}}',
    '{"address":{"city":"x", "postal_code": "1"}}',
    'other-level',
    'likely',
  ],
  [
    'a member one level too deep',
    [['company_size', required]],
    '{"name":"x","details":{"company_size":5}}',
    '{"name":"x","details":{},"company_size":5}',
    'other-level',
    'likely',
  ],
  [
    'a missing wrapper',
    [['data', required]],
    '{"title":"x"}',
    '{"data": {"title":"x"}}',
    'other-level',
    'likely',
  ],
  [
    'a missing Rails parameter',
    [['user', 'param is missing or the value is empty: user']],
    '{"login":"x"}',
    '{"user": {"login":"x"}}',
    'other-level',
    'likely',
  ],
])('%s', (_, errors, request, body, probe, certainty) => {
  expect(fixed(errors, request)).toEqual({ probe, certainty, body });
});

test.each<readonly [string, readonly Stated[], string, string]>([
  ['line2 is not line1', [['line2', required]], '{"line1":"x"}', '{"line1":"x", "line2": "…"}'],
  [
    'last_name is not first_name',
    [['last_name', required]],
    '{"first_name":"x"}',
    '{"first_name":"x", "last_name": "…"}',
  ],
  [
    'a name another field error uses is taken',
    [
      ['email', required],
      ['email_address', 'must be a string'],
    ],
    '{"email_address":5}',
    '{"email_address":"5", "email": "…@…"}',
  ],
  [
    'another object’s name is no sign of a wrong level',
    [['name', required]],
    '{"a":1,"b":2,"c":3,"company":{"name":"x"}}',
    '{"a":1,"b":2,"c":3,"company":{"name":"x"},"name":"…"}',
  ],
])('%s', (_, errors, request, body) => {
  expect(fixed(errors, request).body).toBe(body);
});

test.each([
  ['a trailing comma', '{"a": 1,}', '{"a": 1}', 'json-syntax', 'certain'],
  ['single quotes', "{'a': 1}", '{"a": 1}', 'json-syntax', 'certain'],
  ['a comment', '{"a": 1 /* x */}', '{"a": 1 }', 'json-syntax', 'certain'],
  ['a missing comma', '{"a": 1 "b": 2}', '{"a": 1, "b": 2}', 'json-syntax', 'likely'],
  ['the same member twice', '{"a": 1, "b": 2, "a": 1}', '{"b": 2, "a": 1}', 'duplicate-name', 'certain'],
  ['two values for one name', '{"a": 1, "b": 2, "a": 3}', '{"b": 2, "a": 3}', 'duplicate-name', 'likely'],
  ['a member the server sets', '{"a": 1, "created_at": "2026-01-01"}', '{"a": 1}', 'server-field', 'likely'],
])('without a word of the API, %s is advice', (_, request, body, probe, certainty) => {
  const { diagnosis, requestBody } = diagnose([['zone', 'is wrong']], request);
  const [advice, ...others] = diagnosis.advice;
  expect(others).toEqual([]);
  expect({ probe: advice?.probe, certainty: advice?.suggestion?.certainty }).toEqual({ probe, certainty });
  expect(applyFixes(requestBody ?? '', advice?.suggestion?.fixes[0]?.edits ?? []).text).toBe(body);
});

const json = 'POST /x HTTP/1.1\nContent-Type: application/json\n\n';

test.each([
  ['encoded twice', '"{\\"a\\": 1}"', '{"a": 1}', 'body-encoding'],
  ['sent as a form', 'a=1&b=x+y', '{\n  "a": "1",\n  "b": "x y"\n}', 'body-encoding'],
])('a body %s is advice on the whole', (_, request, body, probe) => {
  const { diagnosis, requestBody } = diagnose([['zone', 'is wrong']], request, json);
  const advice = diagnosis.advice.find((one) => one.path.length === 0);
  expect(advice?.probe).toBe(probe);
  expect(applyFixes(requestBody ?? '', advice?.suggestion?.fixes[0]?.edits ?? []).text).toBe(body);
});

const form = 'POST /x HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n\n';

test.each<readonly [string, readonly Stated[], string, string]>([
  [
    'a value is percent-encoded',
    [['email', 'is not a valid email']],
    'email=mailto:a%40b.test&x=1',
    'email=a%40b.test&x=1',
  ],
  ['a day', [['due', 'must be YYYY-MM-DD']], 'x=1&due=31%2F12%2F1990', 'x=1&due=1990-12-31'],
  ['a surplus pair goes with its sign', [['b', '"b" is not allowed']], 'a=1&b=2', 'a=1'],
  ['a missing pair comes', [['last_name', required]], 'a=1', 'a=1&last_name=%E2%80%A6'],
])('in a form, %s', (_, errors, request, body) => {
  expect(fixed(errors, request, form).body).toBe(body);
});

const xml = 'POST /x HTTP/1.1\nContent-Type: application/xml\n\n';

test.each<readonly [string, readonly Stated[], string, string]>([
  [
    'a day',
    [['born', 'must be YYYY-MM-DD']],
    '<p id="7">\n  <born>31/12/1990</born><!-- a & b -->\n</p>',
    '<p id="7">\n  <born>1990-12-31</born><!-- a & b -->\n</p>',
  ],
  [
    'a number',
    [['total', 'must be a number']],
    '<order><total>1.250,00</total></order>',
    '<order><total>1250.00</total></order>',
  ],
  [
    'a text with signs of its own',
    [['name', 'must be one of: "A & B", "C"']],
    '<order><name>a &amp; b</name></order>',
    '<order><name>A &amp; B</name></order>',
  ],
])('in XML, %s is put right and nothing else', (_, errors, request, body) => {
  expect(fixed(errors, request, xml).body).toBe(body);
});

test('a range to fill lies where the stub is', () => {
  const { diagnosis } = diagnose(
    [
      ['address.zip', required],
      ['address.city', required],
    ],
    '{"a":1}',
  );
  for (const { suggestion } of diagnosis.fieldErrors) {
    const [made] = suggestion?.fixes ?? [];
    expect(made?.text.slice(made.asks?.start, made.asks?.end)).toBe('…');
  }
});
