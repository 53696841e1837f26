import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRequest } from '../formats/read-request.ts';
import type { HttpRequest } from '../http/message.ts';
import { UNKNOWN_REQUEST } from '../formats/wire/exchange.ts';
import { sliceOf } from '../text/mapped-text.ts';
import { targets } from './index.ts';
import { readParts } from './read-parts.ts';
import { writeRequest } from './write-request.ts';

const nowhere = { start: 0, end: 0 };

function requestOf(
  method: string,
  uri: string,
  headers: readonly (readonly [string, string])[],
  body: string | null,
): HttpRequest {
  return {
    ...UNKNOWN_REQUEST,
    method,
    target: uri,
    targetUri: uri,
    coverage: 'complete',
    headers: headers.map(([name, value]) => ({ name, value, nameSpan: nowhere, valueSpan: nowhere })),
    body: body === null ? null : { content: sliceOf(body), mediaType: null },
    bodyAbsent: body === null ? 'none-sent' : null,
  };
}

function written(id: string, request: HttpRequest) {
  const target = targets.find((one) => one.id === id);
  if (target === undefined) throw new Error(`no target ${id}`);
  const body = request.body?.content.text ?? null;
  return writeRequest({ parts: readParts(request, false), original: body, body, target });
}

/** Read back as somebody would paste it; fields as name and value in the order of their names. */
function readBack(code: string) {
  const request = readRequest(code).value;
  return {
    method: request?.method,
    uri: request?.targetUri,
    headers: (request?.headers ?? [])
      .map(({ name, value }): [string, string] => [name.toLowerCase(), value])
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
    body: request?.body?.content.text ?? null,
  };
}

/** Letters of every kind; a body that is no text goes out from a file, so it has none of these. */
const unicode = fc.string({ unit: 'grapheme', maxLength: 60 });
/** What shells and programs give a meaning to, mixed with text. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...'"\'`$!%^&|<>()[]{}\\;,=@#~*?+-/: \n'.split(''),
      '\\"',
      '\\\\',
      '\\n',
      '%PATH%',
      '${HOME}',
      '$(id)',
      "'\\''",
      '“quoted”',
      '‘so’',
      'é',
      '中文',
      '😀',
      'a1',
      '`n',
      '@{',
      "'@\n",
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => parts.join(''));
const isText = (text: string): boolean => !/[\0\ufffd]/u.test(text) && text.trim() !== '';
const body = fc.oneof(unicode, hostile, fc.json()).filter(isText);
const fieldValue = fc
  .oneof(unicode, hostile)
  // oxlint-disable-next-line no-control-regex
  .map((text) => text.replaceAll(/[\u0000-\u001f\u007f]/gu, '').trim())
  // Not what the rules of redaction would take for a secret.
  .filter((text) => text !== '' && !/[=:@]|\d{4}|[\w-]{20}/u.test(text) && !/^\s|\s$/u.test(text));
const fields = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('X-Note', 'Accept', 'X-Trace-Name', 'If-Match', 'Prefer'), fieldValue),
    {
      selector: ([name]) => name,
      maxLength: 4,
    },
  )
  .map((list) => [['Content-Type', 'application/json'] as const, ...list]);
const uri = fc.constantFrom(
  'https://api.example.com/records',
  'https://api.example.com/records?filter[name]=O%27Brien&sort=-a&q=100%25&x={y}',
  'http://127.0.0.1:8080/a/%E4%B8%AD?x=%41B&y=$1&z=a!b',
);
const method = fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE', 'GET');

// What a command cannot hold goes out from a file; `targets.test.ts` shows that it is said.
const held = (id: string, text: string): boolean =>
  targets.find((one) => one.id === id)?.holds(text) === true;

test.each(['curl-bash', 'curl-cmd', 'curl-powershell', 'fetch'])(
  '%s: method, URL, fields and body are read back as they were',
  (id) => {
    fc.assert(
      fc.property(method, uri, fields, body, (verb, address, headers, text) => {
        fc.pre(held(id, text));
        const { code, variables } = written(id, requestOf(verb, address, headers, text));
        // A body that happens to hold a secret, `{"key": …}`, goes out with a variable in its place.
        fc.pre(variables.length === 0);
        const got = readBack(code);
        expect(got.body).toBe(text);
        expect(got).toEqual({
          method: verb,
          uri: address,
          headers: headers
            .map(([name, value]): [string, string] => [name.toLowerCase(), value])
            .toSorted(([one], [other]) => (one < other ? -1 : 1)),
          body: text,
        });
      }),
      { numRuns: 300 },
    );
  },
);

test.each([
  ['curl-bash', '${API_TOKEN}', '"$SESSION_COOKIE"'],
  ['curl-cmd', '%API_TOKEN%', '%SESSION_COOKIE%'],
  ['curl-powershell', '${env:API_TOKEN}', '${env:SESSION_COOKIE}'],
  ['fetch', '${process.env.API_TOKEN}', '${process.env.SESSION_COOKIE}'],
])('%s: secrets are read back as the variables they became', (id, token) => {
  const secret = ['eyJhbGciOi', 'JIUzI1NiJ9.e30.c2lnbmF0dXJl'].join('');
  const headers = [
    ['Content-Type', 'application/json'],
    ['Authorization', `Bearer ${secret}`],
    ['Cookie', `session=${secret}x; theme=dark; uid=77aa`],
  ] as const;
  const { code } = written(id, requestOf('POST', 'https://api.example.com/x', headers, '{"a":1}'));
  expect(code).not.toContain('eyJ');
  const got = new Map(readBack(code).headers);
  expect(got.get('authorization')).toBe(`Bearer ${token}`);
  expect(got.get('cookie')).toMatch(/^session=\S*SESSION_COOKIE\S*; theme=dark; uid=\S*UID_COOKIE\S*$/u);
  expect(readBack(code).body).toBe('{"a":1}');
});
