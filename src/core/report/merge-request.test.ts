import { expect, test } from 'vitest';
import { brokenPromises } from '../../testing/invariants.ts';
import { inspect } from '../diagnose.ts';
import type { Inspection } from '../diagnosis.ts';
import { returnToPaste } from './merge-request.ts';

const HOST = 'https://acme.example.com';
const BODY = '{"age":"five"}';

/** A paste with a request and its answer, as `curl -v` shows them; the body is not in it. */
const verbose = (line: string, field = 'age'): string =>
  [
    `> ${line} HTTP/1.1`,
    '> Host: acme.example.com',
    '> Authorization: Bearer aaaaaaaaaaaaaaaaaaaa1',
    '> Content-Type: application/json',
    '>',
    '< HTTP/1.1 422 Unprocessable Content',
    '< Content-Type: application/json',
    '<',
    `{"message":"Validation failed","errors":{"${field}":["must be an integer"]}}`,
  ].join('\n');

const answer = 'HTTP/1.1 422 X\nContent-Type: application/json\n\n{"errors":{"age":["must be an integer"]}}';
const command = (body: string): string =>
  `curl -X PUT '${HOST}/b/7' -H 'Content-Type: application/json' -d '${body}'`;
const withBody = `${command(BODY)}\n${answer}`;

function merged(
  paste: string,
  request: string | null,
): { inspection: Inspection; url: string; method: string } {
  const inspection = inspect({ paste, request, now: 0 });
  expect(brokenPromises(inspection, paste, request)).toEqual([]);
  const { requestParts } = inspection;
  const url = (requestParts?.url ?? []).map((part) =>
    typeof part === 'string' ? part : `$${part.variable}`,
  );
  return { inspection, url: url.join(''), method: requestParts?.method ?? '' };
}

/** Paste, second box, and what the request is: method, address, body, the text at the first problem's place. */
const table: readonly (readonly [
  string,
  string,
  string | null,
  string,
  string,
  string | null,
  string | null,
])[] = [
  ['the paste alone', withBody, null, 'PUT', `${HOST}/b/7`, BODY, '"five"'],
  [
    'method and address of the paste, body of the box',
    verbose('POST /a'),
    BODY,
    'POST',
    `${HOST}/a`,
    BODY,
    '"five"',
  ],
  [
    'a body in both: the box leads',
    withBody,
    '{"age":"six"}',
    'PUT',
    `${HOST}/b/7`,
    '{"age":"six"}',
    '"six"',
  ],
  [
    'a whole request in both: the box leads',
    withBody,
    `POST /c HTTP/1.1\nHost: other.example\n\n{"age":"six"}`,
    'POST',
    'https://other.example/c',
    '{"age":"six"}',
    '"six"',
  ],
  [
    'a command in the box, no request in the paste',
    answer,
    command(BODY),
    'PUT',
    `${HOST}/b/7`,
    BODY,
    '"five"',
  ],
  [
    'a path in the box, the host of the paste',
    verbose('POST /a'),
    `PUT /a/7\n\n${BODY}`,
    'PUT',
    `${HOST}/a`,
    BODY,
    '"five"',
  ],
  [
    'an address in the box leaves the body of the paste',
    withBody,
    `${HOST}/z`,
    'PUT',
    `${HOST}/b/7`,
    BODY,
    '"five"',
  ],
  [
    'a body in a file leaves the body of the paste',
    withBody,
    `curl ${HOST}/b/7 -X PUT -d @age.json`,
    'PUT',
    `${HOST}/b/7`,
    BODY,
    '"five"',
  ],
  [
    'a request that says it has no body',
    withBody,
    'DELETE /b/7 HTTP/1.1\nHost: acme.example.com\n\n',
    'DELETE',
    `${HOST}/b/7`,
    null,
    '',
  ],
  [
    'pairs for a paste that says GET are its query',
    verbose('GET /a', 'page'),
    'page=x&size=9',
    'GET',
    `${HOST}/a?page=x&size=9`,
    null,
    'page=x',
  ],
  [
    'pairs for a paste that says POST are its body',
    verbose('POST /a'),
    'age=five&b=1',
    'POST',
    `${HOST}/a`,
    'age=five&b=1',
    'five',
  ],
  [
    'a query in the box',
    answer.replace('age', 'page'),
    '?page=x',
    'GET',
    'https://HOST/?page=x',
    null,
    'page=x',
  ],
  [
    'an address in the box, no request in the paste',
    answer.replace('age', 'page'),
    `${HOST}/a?page=x`,
    'GET',
    `${HOST}/a?page=x`,
    null,
    'page=x',
  ],
];

test.each(table)('%s', (_, paste, request, method, url, body, at) => {
  const got = merged(paste, request);
  expect([got.method, got.url, got.inspection.requestBody]).toEqual([method, url, body]);
  const place = got.inspection.diagnosis.fieldErrors[0]?.request ?? null;
  const source = got.inspection.panes.request?.of === 'paste' || request === null ? paste : request;
  expect(place === null ? null : source.slice(place.start, place.end)).toBe(at);
});

test('credentials of the paste go with the body of the box, and neither is in the parts', () => {
  const { inspection } = merged(verbose('POST /a'), BODY);
  expect(inspection.requestParts?.variables.map(({ name }) => name)).toEqual(['API_TOKEN']);
  expect(JSON.stringify(inspection.requestParts)).not.toContain('aaaaaaaa');
});

test('a parameter of the paste’s address is no place in the box', () => {
  const { inspection } = merged(verbose('POST /a?page=x', 'page'), '{"b":1}');
  expect(inspection.diagnosis.fieldErrors.map((field) => field.request)).toEqual([null]);
});

test.each([
  ['inside the second text', 4, { in: 'request', start: 4, end: 6 }],
  ['at its end', 10, { in: 'request', start: 10, end: 12 }],
  ['before it, where a question mark was put', -1, { in: 'request', start: 0, end: 1 }],
  ['behind it, where the paste was put', 14, { in: 'response', start: 3, end: 5 }],
])('a label %s stands in the text that really holds it', (_, start, expected) => {
  const label = { in: 'request' as const, start, end: start + 2, text: 'here' };
  expect(returnToPaste(label, 10)).toEqual({ ...expected, text: 'here' });
});
