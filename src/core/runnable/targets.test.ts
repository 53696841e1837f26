import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fillSecrets } from '../../testing/secrets.ts';
import { readRequest } from '../formats/read-request.ts';
import { targets } from './index.ts';
import { readParts } from './read-parts.ts';
import type { RequestParts } from './request-parts.ts';
import { writeRequest, type WrittenRequest } from './write-request.ts';

const here = import.meta.dirname;
const requests = path.join(here, 'fixtures', 'requests');
const cases = readdirSync(requests).map((name) => name.replace('.txt', ''));

function partsOf(text: string): { parts: RequestParts; body: string | null } {
  const request = readRequest(text).value;
  if (request === null) throw new Error('the fixture holds no request');
  return { parts: readParts(request, false), body: request.body?.content.text ?? null };
}

function written(text: string, id: string): WrittenRequest {
  const target = targets.find((one) => one.id === id);
  if (target === undefined) throw new Error(`no target ${id}`);
  const { parts, body } = partsOf(text);
  return writeRequest({ parts, original: body, body, target });
}

/** For a reader: the code, what to set, what to know. */
function render({ code, variables, notes, fileName }: WrittenRequest): string {
  const set = variables.map(({ what, command }) => `set ${command} — ${what}`);
  return [code, `--- ${fileName}`, ...set, ...notes.map((note) => `note ${note}`), ''].join('\n');
}

test('the list, the files and the goldens name the same targets', () => {
  const helpers = ['index', 'target', 'template', 'script-string', 'variable-names', 'hide-secrets'];
  const others = [
    ...helpers,
    'edit-head',
    'edit-template',
    'form-parts',
    'head-text',
    'read-parts',
    'request-parts',
    'write-request',
  ];
  const files = readdirSync(here)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3))
    .filter((name) => !others.includes(name));
  const ids = targets.map(({ id }) => id).toSorted();
  expect(files.toSorted()).toEqual(ids);
  const folders = readdirSync(path.join(here, 'fixtures')).filter((name) => name !== 'requests');
  expect(folders.toSorted()).toEqual(ids);
});

const all = targets.flatMap(({ id }) => cases.map((name) => [id, name] as const));

test.each(all)('%s writes %s', async (id, name) => {
  const { text, secrets } = fillSecrets(readFileSync(path.join(requests, `${name}.txt`), 'utf8'), 3);
  const result = written(text, id);
  for (const secret of secrets) {
    expect(result.code).not.toContain(secret);
    expect(result.code).not.toContain(encodeURIComponent(secret));
  }
  for (const variable of result.variables) expect(result.code).toContain(variable.name);
  expect(new Set(result.variables.map((variable) => variable.name)).size).toBe(result.variables.length);
  await expect(render(result)).toMatchFileSnapshot(path.join(here, 'fixtures', id, `${name}.txt`));
});

test.each([
  ['Authorization: Bearer abc.def', 'API_TOKEN', 'Bearer ${API_TOKEN}'],
  ['Authorization: Basic dXNlcjpwYXNz', 'BASIC_CREDENTIALS', 'Basic ${BASIC_CREDENTIALS}'],
  ['Authorization: Token abc', 'API_CREDENTIALS', 'Token ${API_CREDENTIALS}'],
  ['Authorization: abc', 'API_CREDENTIALS', '${API_CREDENTIALS}'],
  ['Authorization: Bearer <your token>', 'API_TOKEN', 'Bearer ${API_TOKEN}'],
  ['Authorization: Bearer $HARI_TOKEN', 'HARI_TOKEN', 'Bearer ${HARI_TOKEN}'],
  ['Cookie: sid=12; lang=de', 'SID_COOKIE', 'sid=${SID_COOKIE}; lang=de'],
  ['X-Auth-Token: 12', 'X_AUTH_TOKEN', '${X_AUTH_TOKEN}'],
  ['Password: 12', 'API_PASSWORD', '${API_PASSWORD}'],
  ['X-CSRF-Token: 12', 'X_CSRF_TOKEN', '${X_CSRF_TOKEN}'],
])('%s becomes the variable %s', (field, variable, value) => {
  const { parts } = partsOf(`GET /x HTTP/1.1\nHost: a.example\n${field}\n\n`);
  expect(parts.variables.map(({ name }) => name)).toEqual([variable]);
  const [{ value: template } = { value: [] }] = parts.headers;
  const shown = template.map((part) => (typeof part === 'string' ? part : `\${${part.variable}}`)).join('');
  expect(shown).toBe(value);
});

test('two secrets of one name are two variables, one secret in two places is one', () => {
  const text =
    'POST /x?token=aaaaaaaaaa HTTP/1.1\nHost: a.example\nX-Token: bbbbbbbbbb\nContent-Type: application/json\n\n' +
    '{"token":"cccccccccc","note":"again bbbbbbbbbb"}';
  const { code, variables } = written(text, 'curl-bash');
  expect(variables.map(({ name }) => name)).toEqual(['API_TOKEN', 'X_TOKEN', 'API_TOKEN_2']);
  expect(code).toContain('again \'"$X_TOKEN"');
  expect(code).not.toMatch(/aaaa|bbbb|cccc/u);
});

test.each([
  ['host', 'a.example'],
  ['Content-Length', '12'],
  ['Connection', 'keep-alive'],
  ['Transfer-Encoding', 'chunked'],
  ['Accept-Encoding', 'gzip'],
  ['User-Agent', 'curl/8'],
  ['sec-ch-ua', '"Chromium"'],
  ['Content-MD5', 'abc'],
])('%s is left to the client', (name, value) => {
  const { parts } = partsOf(`POST /x HTTP/1.1\n${name}: ${value}\nX-Kept: yes\n\n{}`);
  expect(parts.headers.map((field) => field.name)).toEqual(['X-Kept']);
});

test('record numbers and e-mail addresses are values, not secrets', () => {
  const body = '{"id":4111111111111111,"email":"ada@example.com","order":"4111111111111111"}';
  expect(written(body, 'json').code).toBe(body);
  expect(written('{"card_number":"4111111111111111"}', 'json').code).toBe('{"card_number":"${CARD_NUMBER}"}');
});

test('JSON stays JSON where a bare number is secret', () => {
  expect(JSON.parse(written('{"pin":4711,"a":[1]}', 'json').code)).toEqual({ pin: '${API_PIN}', a: [1] });
});

test.each([
  ['curl-cmd', 9000],
  ['curl-bash', 130_000],
])('%s says when a body does not fit', (id, length) => {
  const { code, notes } = written(`{"a":"${'x'.repeat(length)}"}`, id);
  expect(code).toContain('@request-body');
  expect(notes.join(' ')).toContain('save it as `request-body`');
});

test('a carriage return is nothing that the Windows prompt can hold', () => {
  expect(written('{"a":1,\r\n"b":2}', 'curl-cmd').code).toContain('@request-body');
});

test('a write whose outcome is open is not to be repeated blindly', () => {
  const request = readRequest('POST /x HTTP/1.1\nHost: a.example\n\n{}').value;
  if (request === null) throw new Error('no request');
  expect(readParts(request, true).notes.join(' ')).toContain('may have been carried out');
  expect(readParts(request, false).notes).toEqual([]);
});

test.each([
  ['two texts of one name are octets', ['tag=a', 'tag=b'], 'name=\\"tag\\"', ''],
  ['names that stand once are an array', ['tag=a', 'note=b'], "'tag' => 'a'", ''],
  ['files of one name are told', ['file=@a.png', 'file=@b.png'], 'CURLFile', 'last of several parts'],
])('in PHP, %s', (_, fields, code, note) => {
  const parts = fields.map((field) => `-F '${field}'`).join(' ');
  const result = written(`curl https://a.example/x ${parts}`, 'php-curl');
  expect(result.code).toContain(code);
  expect(result.notes.join(' ')).toContain(note);
});
