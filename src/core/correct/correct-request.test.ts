import { expect, test } from 'vitest';
import { inspectUnguarded } from '../diagnose.ts';
import { targets } from '../runnable/index.ts';
import { writeRequest } from '../runnable/write-request.ts';
import { changesOf, textsOf } from './change.ts';
import { correctRequest } from './correct-request.ts';

const now = Date.UTC(2026, 10, 24, 8);

interface Stated {
  readonly in?: string;
  readonly field: string;
  readonly message: string;
}

function correctAll(
  errors: readonly Stated[],
  request: string,
  written: Readonly<Record<string, string>> = {},
) {
  const detail = errors.map(({ in: place = 'query', field, message }) => ({
    type: 'value_error',
    loc: [place, ...field.split('.')],
    msg: message,
  }));
  const paste = `HTTP/1.1 422 Unprocessable Content\nContent-Type: application/json\n\n${JSON.stringify({ detail })}`;
  const inspection = inspectUnguarded({ paste, request, now });
  const { diagnosis, requestBody, requestParts } = inspection;
  const texts = textsOf(inspection);
  const changes = changesOf(diagnosis, texts);
  const choices = { accepted: changes.map(({ id }) => id), chosen: {}, written };
  const correction = correctRequest(texts, changes, choices);
  const [bash] = targets;
  const code =
    requestParts === null || bash === undefined
      ? ''
      : writeRequest({
          parts: requestParts,
          original: requestBody,
          body: requestBody === null ? null : correction.text,
          target: bash,
          address: correction.address,
          head: correction.head,
        }).code;
  return { paste, diagnosis, changes, correction, code };
}

test.each<readonly [string, Stated, string, string]>([
  [
    'a number with a unit',
    { field: 'limit', message: 'must be an integer' },
    '/a?limit=%2450&x=1',
    '/a?limit=50&x=1',
  ],
  [
    'a day first',
    { field: 'from', message: 'must be a date YYYY-MM-DD' },
    '/a?x=1&from=31%2F12%2F2025',
    '/a?x=1&from=2025-12-31',
  ],
  [
    'a near miss of a choice',
    { field: 'sort', message: 'must be one of: name, created_at' },
    '/a?sort=created-at#top',
    '/a?sort=created_at#top',
  ],
  [
    'blanks around',
    { field: 'email', message: 'must be a valid email' },
    '/a?email=+ada%40example.com',
    '/a?email=ada%40example.com',
  ],
  [
    'a parameter in another style',
    { field: 'page_size', message: 'Field required' },
    '/a?pageSize=5&x=1',
    '/a?page_size=5&x=1',
  ],
  ['a parameter that is missing', { field: 'amount', message: 'Field required' }, '/a', '/a?amount=0'],
  [
    'one that is missing beside another',
    { field: 'amount', message: 'Field required' },
    '/a?x=1',
    '/a?x=1&amount=0',
  ],
  ['one that is not taken', { field: 'foo', message: '"foo" is not allowed' }, '/a?foo=1', '/a'],
  [
    'one of several that is not taken',
    { field: 'foo', message: '"foo" is not allowed' },
    '/a?x=1&foo=1',
    '/a?x=1',
  ],
  [
    'brackets',
    { field: 'filter[day]', message: 'must be a date' },
    '/a?filter%5Bday%5D=31.12.2025',
    '/a?filter%5Bday%5D=2025-12-31',
  ],
  [
    'a part of the path',
    { in: 'path', field: 'day', message: 'must be a date' },
    '/days/31.12.2025?x=1',
    '/days/2025-12-31?x=1',
  ],
])('%s is put right in the address', (_, stated, target, expected) => {
  for (const request of [
    `GET ${target} HTTP/1.1\nHost: api.test\n\n`,
    `curl 'https://api.test${target}'`,
    `fetch("https://api.test${target}")`,
  ]) {
    const { correction, diagnosis, code } = correctAll([stated], request);
    expect(correction.address.text.replace(/^https?:\/\/api\.test/u, '')).toBe(expected);
    expect(code).toContain(`api.test${expected.split('#', 1)[0]}'`);
    const place = diagnosis.fieldErrors[0]?.request;
    expect(place === null || place === undefined ? null : request.slice(0, place.start)).toContain(
      target.slice(0, 2),
    );
  }
});

test('address and body are put right together, each in its own text', () => {
  const request =
    'POST /orders?notify=yes&api_key=s3cr3tS3cr3tS3cr3t HTTP/1.1\nHost: api.test\nContent-Type: application/json\n\n{"amount": "5"}';
  const { correction, code, changes } = correctAll(
    [
      { field: 'notify', message: 'must be one of: true, false' },
      { in: 'body', field: 'amount', message: 'must be a number' },
    ],
    request,
    { 'problem-1': 'true & only' },
  );
  expect(changes.map(({ within }) => within)).toEqual(['target', 'body']);
  expect(correction.text).toBe('{"amount": 5}');
  expect(correction.address.text).toContain('notify=true%20%26%20only&api_key=s3cr3t');
  expect(code).toContain('notify=true%20%26%20only&api_key=');
  expect(code).not.toContain('s3cr3t');
});

test('after the correction the same answer names nothing to put right in the address', () => {
  const stated = [{ field: 'from', message: 'must be a date YYYY-MM-DD' }];
  const { correction, paste } = correctAll(stated, 'GET /a?from=31%2F12%2F2025 HTTP/1.1\nHost: api.test\n\n');
  const request = `GET ${correction.address.text} HTTP/1.1\nHost: api.test\n\n`;
  const again = inspectUnguarded({ paste, request, now });
  expect(again.diagnosis.fieldErrors.map(({ explained }) => explained)).toEqual([null]);
});

test('a parameter that is wrong by itself is foreseen, in the address', () => {
  const request = 'GET /a?day=2026-02-30&q=x HTTP/1.1\nHost: api.test\n\n';
  const { diagnosis } = correctAll([{ field: 'q', message: 'is wrong' }], request);
  const [advice] = diagnosis.advice;
  expect(advice?.probe).toBe('impossible-date');
  expect(request.slice(advice?.request?.start, advice?.request?.end)).toBe('2026-02-30');
  expect(advice?.suggestion?.fixes[0]?.within).toBe('target');
});

const records = '{"due":"2026-11-01"}\n{"due":"29.11.2026"}\n{"n":3}\n';

test.each([
  ['the second text', ''],
  ['a request of lines', 'POST /bulk HTTP/1.1\nHost: a.example\nContent-Type: application/x-ndjson\n\n'],
])('the records of a bulk request stay as they are but for the edits: %s', (_, head) => {
  const errors = [
    { in: 'body', field: '1.due', message: 'must be a date YYYY-MM-DD' },
    { in: 'body', field: '2.due', message: 'is required' },
  ];
  const { correction, changes } = correctAll(errors, head + records);
  expect(changes.map(({ path }) => path)).toEqual([
    [1, 'due'],
    [2, 'due'],
  ]);
  expect(correction.text.trimEnd()).toBe(
    '{"due":"2026-11-01"}\n{"due":"2026-11-29"}\n{"n":3, "due": "2026-11-24"}',
  );
  expect(correction.parses).toBe(true);
});
