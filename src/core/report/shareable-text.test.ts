import { expect, test } from 'vitest';
import { inspect } from '../diagnose.ts';
import { printDiagnosis } from './plain-text.ts';
import { shareableDiagnosis } from './shareable-text.ts';

const now = Date.UTC(2026, 10, 24, 8);
const secret = ['sk', 'live', 'Zx81'.repeat(8)].join('_');
const encoded = (value: unknown) => btoa(JSON.stringify(value)).replaceAll('=', '');
const token = [
  encoded({ alg: 'HS256', typ: 'JWT' }),
  encoded({ sub: 'ada', exp: now / 1000 - 1000 }),
  'c2lnbmF0dXJlLW9mLXRoaXJ0eS10d28tYnl0ZXM',
].join('.');

const transcript = `> POST /api/records/contact HTTP/2
> Host: acme.example
> Authorization: Bearer ${token}
> X-Api-Key: ${secret}
>
{"api_key": "${secret}", "email": "ada@acme.example", "quantity": "5"}
< HTTP/2 401
< content-type: application/json
<
{"message":"Token ${token} expired","errors":[{"field":"quantity","message":"must be a number, not sent by ada@acme.example"}]}
`;

function both(paste: string, request: string | null = null) {
  const { diagnosis } = inspect({ paste, request, now });
  return {
    printed: printDiagnosis(diagnosis, paste, request, false),
    shared: shareableDiagnosis(diagnosis, paste, request),
  };
}

const carets = (text: string) => text.split('\n').filter((line) => /^\s*\|\s+\^/u.test(line));

test('no credential and no address of the paste is in the text that is handed on', () => {
  const { printed, shared } = both(transcript);
  expect(printed).toContain(token.slice(0, 20));
  for (const hidden of [token, token.slice(0, 20), secret, 'ada@acme.example', encoded({ sub: 'ada' })]) {
    expect(shared).not.toContain(hidden);
  }
});

test('where nothing is hidden the words and carets are those of the command line', () => {
  const paste = 'HTTP/1.1 422 X\n\n{"message":"Refused","errors":{"quantity":["must be a number"]}}';
  const { printed, shared } = both(paste, '{"quantity": "5"}');
  expect(printed).toContain('^^^');
  expect(shared).toBe(printed);
});

test('a covered secret moves no caret', () => {
  const request = `{"api_key": "${secret}", "quantity": "5"}`;
  const paste = 'HTTP/1.1 422 X\n\n{"message":"Refused","errors":{"quantity":["must be a number"]}}';
  const { printed, shared } = both(paste, request);
  expect(carets(printed).length).toBeGreaterThanOrEqual(2);
  expect(carets(shared)).toEqual(carets(printed));
  expect(printed).toContain(secret.slice(0, 12));
  expect(shared).not.toContain(secret.slice(0, 12));
});

test('of a text of megabytes, what is quoted is covered', () => {
  const filler = JSON.stringify({
    rows: Array.from({ length: 12_000 }, (_, index) => `row ${index} of many`),
  });
  const paste = `HTTP/1.1 422 X\n\n{"message":"Refused","errors":{"quantity":["must be a number"]}}`;
  const request = `{"rows":${filler},"api_key": "${secret}","quantity": "5"}`;
  expect(request.length).toBeGreaterThan(200_000);
  const { printed, shared } = both(paste, request);
  expect(printed).toContain(secret.slice(-12));
  expect(shared).not.toContain(secret.slice(-12));
  expect(shared).toContain('"quantity": "5"');
});

test('of a token that is longer than what is searched, no end is left beside the quoted place', () => {
  const long = [token.split('.')[0], 'Qm9va2luZ3M'.repeat(300), 'c2lnbmF0dXJl'].join('.');
  const paste = 'HTTP/1.1 422 X\n\n{"message":"Refused","errors":{"quantity":["must be a number"]}}';
  const request = `{"rows":"${'row '.repeat(60_000)}","note":"${long}","quantity":"5"}`;
  const { printed, shared } = both(paste, request);
  expect(printed).toContain('c2lnbmF0dXJl');
  expect(shared).not.toContain('c2lnbmF0dXJl');
  expect(shared).toContain('"quantity":"5"');
});

test('a covered secret of several lines keeps their breaks, so that every number of a line stays true', () => {
  const key = [
    '-----BEGIN PRIVATE KEY-----',
    'MIIE'.repeat(12),
    'abcd'.repeat(5),
    '-----END PRIVATE KEY-----',
  ];
  const paste = 'HTTP/1.1 422 X\n\n{"message":"Refused","errors":{"quantity":["must be a number"]}}';
  const { printed, shared } = both(paste, `${key.join('\n')}\n{"quantity": "5"}`);
  expect(printed).toContain(' 5 | {"quantity": "5"}');
  expect(shared).toBe(printed);
});
