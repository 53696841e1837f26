import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headerField } from '../http/message.ts';
import { readPaste } from './read-paste.ts';

function read(fixture: string): ReturnType<typeof readPaste> {
  return readPaste(readFileSync(join(import.meta.dirname, 'fixtures', fixture, 'paste.txt'), 'utf8'));
}

const ACME = 'https://acme.example.com/api/records/contact?x=1&y=a%20b&f[]=1';
const LOCAL = /^http:\/\/127\.0\.0\.1:\d+\/api\/records\/Contact\?x=1&y=a%20b$/u;
const ASCII = String.raw`{"date":"31/12/2024","name":"O'Brien \n ünï","n":"5"}`;
const EMOJI = String.raw`{"date":"31/12/2024","name":"O'Brien \n ünï 😀!","n":"5"}`;
/** Chrome writes a space for every letter that is not ASCII when it copies for the Windows prompt. */
const WINDOWS = String.raw`{"date":"31/12/2024","name":"O'Brien \n  n ","n":"5"}`;

test.each([
  ['curl-command/chrome-all', ASCII],
  ['curl-command/chrome-bash', ASCII],
  ['curl-command/chrome-cmd', WINDOWS],
  ['fetch-call/chrome-browser', ASCII],
  ['fetch-call/chrome-node', ASCII],
  ['powershell-request/chrome', ASCII],
  ['har/chrome-full', ASCII],
  ['har/chrome-sanitized', ASCII],
  ['har/chrome-export-sanitized', ASCII],
])('%s: method, URL, header fields and body are the ones sent by Chrome', (fixture, body) => {
  const request = read(fixture).exchanges[0]?.request;
  expect(request?.method).toBe('POST');
  expect(request?.targetUri).toMatch(LOCAL);
  expect(headerField(request?.headers ?? [], 'x-quote')?.value).toBe('it\'s "quoted" $HOME `tick` !bang');
  expect(request?.body?.mediaType).toBe('application/json');
  expect(request?.body?.content.text).toBe(body);
});

test.each([
  'curl-command/firefox-posix',
  'curl-command/firefox-windows',
  'curl-command/webkit',
  'fetch-call/webkit',
])('%s: method, URL, header fields and body are the ones sent', (fixture) => {
  const request = read(fixture).exchanges[0]?.request;
  expect(request?.method).toBe('POST');
  expect(request?.targetUri).toBe(ACME);
  expect(headerField(request?.headers ?? [], 'x-quote')?.value).toBe('it\'s "quoted" $HOME `tick` !bang');
  expect(headerField(request?.headers ?? [], 'authorization')?.value).toMatch(/^Bearer \S+$/u);
  expect(request?.body?.content.text).toBe(EMOJI);
});

test("Chrome's copy for the Windows prompt is said to have lost letters, where it did", () => {
  const paste = readFileSync(join(import.meta.dirname, 'fixtures/curl-command/chrome-cmd/paste.txt'), 'utf8');
  const { problems } = readPaste(paste);
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('probably lost some')]);
  expect(problems.map(({ span }) => paste.slice(span.start, span.end)).join('')).not.toMatch(/[a-z]/iu);
  expect(read('curl-command/chrome-bash').problems).toEqual([]);
  expect(read('curl-command/firefox-windows').problems).toEqual([]);
});

test.each(['curl-command/chrome-bash-multipart', 'curl-command/chrome-cmd-multipart'])(
  '%s: the upload with its parts is read',
  (fixture) => {
    const request = read(fixture).exchanges[0]?.request;
    expect(request?.method).toBe('POST');
    expect(request?.targetUri).toMatch(/\/api\/upload$/u);
    expect(headerField(request?.headers ?? [], 'content-type')?.value).toMatch(
      /^multipart\/form-data; boundary=/u,
    );
    expect(request?.body?.content.text).toMatch(/name="a"\s+1\s+-{6}WebKitFormBoundary/u);
    expect(request?.body?.content.text).toContain('filename="a.csv"');
  },
);

test('header fields copied from Chrome keep the start line, and say nothing of the body', () => {
  const request = read('http-message/chrome-request-headers').exchanges[0]?.request;
  expect(request).toMatchObject({ method: 'POST', body: null, bodyAbsent: 'not-captured' });
  expect(request?.targetUri).toMatch(LOCAL);
  expect(headerField(request?.headers ?? [], 'x-quote')?.value).toBe('it\'s "quoted" $HOME `tick` !bang');
  const response = read('curl-include/chrome-response-headers').exchanges[0]?.response;
  expect(response).toMatchObject({ statusCode: 422, body: null });
  expect(headerField(response?.headers ?? [], 'retry-after')?.value).toBeDefined();
});

test('"Copy response" of Chrome is the body alone: status and request stay unknown', () => {
  const exchange = read('json-body/chrome-response').exchanges[0];
  expect(exchange).toMatchObject({ request: null, response: { statusCode: null } });
  expect(exchange?.response?.body?.content.text).toMatch(/^\{"message":"The given data was invalid/u);
});

test('a HAR that Chrome exported sanitized has its base64 body decoded, and unknown credentials', () => {
  const exchange = read('har/chrome-export-sanitized').exchanges[0];
  expect(exchange?.request?.coverage).toBe('sanitized');
  expect(exchange?.response?.statusCode).toBe(422);
  expect(exchange?.response?.body?.content.text).toContain('{"message":"The given data was invalid');
});

test('a HAR that Chrome copied sanitized has no response body', () => {
  expect(read('har/chrome-sanitized').exchanges.map(({ response }) => response?.body)).toEqual([null, null]);
});

test('"Copy all as cURL" gives every request', () => {
  const targets = read('curl-command/chrome-all').exchanges.map(({ request }) =>
    request?.target?.slice(22, 33),
  );
  expect(targets).toEqual(['/api/record', '/api/upload']);
  const upload = read('curl-command/chrome-all').exchanges[1]?.request;
  expect(upload?.method).toBe('POST');
  expect(headerField(upload?.headers ?? [], 'content-type')?.value).toMatch(
    /^multipart\/form-data; boundary=/u,
  );
  expect(upload?.body?.content.text).toContain('filename="a.csv"');
});

test('header fields copied from WebKit keep method, status and authority of HTTP/2', () => {
  const request = read('http-message/webkit-request-http2').exchanges[0]?.request;
  expect(request).toMatchObject({ method: 'POST', targetUri: ACME, body: null, bodyAbsent: 'not-captured' });
  expect(headerField(request?.headers ?? [], 'x-quote')?.value).toBe('it\'s "quoted" $HOME `tick` !bang');
  expect(headerField(request?.headers ?? [], 'authorization')?.value).toMatch(/^Bearer \S+$/u);
  const response = read('http-message/webkit-response-http2').exchanges[0]?.response;
  expect(response).toMatchObject({ statusCode: 422, statusFrom: 'pseudo-header', body: null });
  expect(headerField(response?.headers ?? [], 'content-type')?.value).toMatch(/json/u);
});

test('the sanitized copies say that credentials were taken out, and keep every other field', () => {
  for (const fixture of ['har/chrome-sanitized', 'har/chrome-export-sanitized']) {
    const request = read(fixture).exchanges[0]?.request;
    expect(request?.coverage).toBe('sanitized');
    expect(headerField(request?.headers ?? [], 'authorization')).toBeUndefined();
    expect(headerField(request?.headers ?? [], 'content-type')?.value).toBe('application/json');
  }
});
