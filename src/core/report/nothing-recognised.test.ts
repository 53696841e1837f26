import { expect, test } from 'vitest';
import { inspectUnguarded } from '../diagnose.ts';

const said = (paste: string): string | undefined => {
  const [cause] = inspectUnguarded({ paste, now: 0 }).diagnosis.causes;
  return cause?.id === 'nothing-recognised' ? cause.message : cause?.id;
};

test.each([
  ['prose', 'It will be sunny tomorrow with light winds from the west.'],
  ['source code', 'function add(a, b) {\n  return a + b;\n}\n'],
  ['CSV', 'name,email,age\nAda,ada@example.org,36\nGrace,grace@example.org,45\n'],
  ['SQL', "CREATE TABLE users (id int primary key);\nINSERT INTO users VALUES (1, 'Ada');\n"],
  ['a mail without an error', 'Hi team,\n\nour integration is slow since Monday.\n\nThanks,\nAda\n'],
  ['one word', 'help'],
  ['JSON without an error', '{"id":1,"name":"Ada"}'],
])('%s: how it was read, how close others came, what to paste', (_, paste) => {
  expect(said(paste)).toMatch(
    /^No error answer was recognised: read as (?:plain text|.+, because it .+); (?:none of the \d+ other formats fits|of the \d+ other formats, .+ came closest \(\d+ of 100\))\. Paste /u,
  );
});

test.each([
  ['nothing', '', 'There is no text to read'],
  ['blanks', ' \n\t\n ', 'There is no text to read'],
  [
    'YAML that is a document',
    'openapi: 3.1.0\ninfo:\n  title: T\npaths:\n  /x:\n    get: {}\n',
    'OpenAPI document',
  ],
  [
    'JSON that is a document',
    '{"openapi":"3.1.0","paths":{"/x":{"post":{"responses":{"422":{}}}}}}',
    'OpenAPI document',
  ],
  ['a picture', '\uFFFDPNG\r\n\u001A\n\0\0\0\rIHDR\0\0\u0002\uFFFD', 'another kind of file'],
  ['UTF-16 read as octets', '{\0"\0a\0"\0:\x001\0}\0', 'its encoding was misread'],
  ['an address', 'https://api.example.org/v1/orders/12?expand=lines', 'This is an address alone'],
  ['a number', '31337', 'This is a number alone'],
  ['a UUID', '3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'This is an id alone'],
  ['a request', 'GET /v1/orders HTTP/1.1\nHost: api.example.org\n\n', 'a request without its answer'],
  ['a trace of JavaScript', 'RangeError: x\n    at render (/app/list.js:12:18)\n', 'a program’s own trace'],
])('%s: what it is, and what to paste instead', (_, paste, words) => {
  expect(said(paste)).toContain(words);
  expect(said(paste)).toMatch(/\. (?:Paste|Open|Save|Call|Print) /u);
});

test.each([
  ['an answer alone', '', 'Paste the request too'],
  ['an answer with its request', 'GET /v1/tea HTTP/1.1\nHost: api.example.org\n\n', 'Compare the call'],
])('%s whose status is all that is known: what would settle it', (_, request, words) => {
  const message = said(`${request}HTTP/1.1 418 I'm a teapot\ncontent-type: text/plain\n\nshort and stout\n`);
  expect(message).toMatch(/^Nothing that is known here explains the status 418\. /u);
  expect(message).toContain(words);
});

test('errors phrased as a known API phrases them are not said to be none', () => {
  const body = '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown","detail":{"Tag":"v1"}}]}';
  expect(said(body)).toMatch(
    /^This is an answer whose errors are phrased as `docker-registry`, .+\. Paste /u,
  );
});

test.each(['422', 'error 422', 'HTTP 422', '422 Unprocessable Entity'])('%j leads to its code', (paste) => {
  expect(inspectUnguarded({ paste, now: 0 }).diagnosis.status.code).toBe(422);
  expect(said(paste)).not.toContain('recognised');
});
