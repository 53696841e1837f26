import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { main } from './main.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'unstuck-cli-'));
const file = (name: string, text: string): string => {
  const full = path.join(folder, name);
  writeFileSync(full, text);
  return full;
};

const answer = `HTTP/1.1 422 Unprocessable Content
content-type: application/json

{"message":"refused","errors":{"birth_date":["is not a date"]}}
`;
const request = '{"birth_date":"31/12/1990","note":"x"}';
const files = { answer: '', request: '', page: '', document: '', broken: '' };

beforeAll(() => {
  files.answer = file('answer.txt', answer);
  files.request = file('request.json', request);
  files.page = file('page.md', '# Acme\n\n## 401 Unauthorized\n\nNo token.\n\n1. Send the token.\n');
  files.document = file(
    'openapi.json',
    JSON.stringify({ openapi: '3.1.0', info: { title: 'Acme', version: '1' }, paths: {} }),
  );
  files.broken = file('broken.yaml', 'openapi: "3.0.0"\n  paths: [\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Exit code, and what was written where. */
function run(...words: readonly string[]): { code: number; out: string; err: string } {
  const written = { out: '', err: '' };
  const catching = (to: 'out' | 'err') => (text: unknown) => {
    written[to] += String(text);
    return true;
  };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(catching('out'));
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(catching('err'));
  try {
    return { code: main(words), ...written };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

test('diagnose --json prints one diagnosis a line, in the order of the files', () => {
  const plain = file('plain.txt', 'nothing of note');
  const { code, out, err } = run('diagnose', '--json', files.answer, plain);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lines = out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(lines).toMatchObject([
    {
      schema: 'unstuck.diagnosis/1',
      source: files.answer,
      status: { code: 422, from: 'status-line' },
      fieldErrors: [{ pointer: '/birth_date', request: null }],
    },
    { source: plain, status: { code: null }, fieldErrors: [], causes: [{ id: 'nothing-recognised' }] },
  ]);
});

test('a request, given or found beside the answer, is where the field is shown', () => {
  const given = run('diagnose', '--json', '--request', files.request, files.answer);
  const beside = run('diagnose', '--json', '--requests-from-dir', 'request.json', files.answer);
  expect(JSON.parse(given.out)).toMatchObject({
    fieldErrors: [{ request: { match: 'exact', line: 1, column: 15 }, suggestion: { text: '"1990-12-31"' } }],
  });
  expect(beside.out).toBe(given.out);
});

test('human text has a line, carets and what to write', () => {
  const { out } = run('diagnose', '--request', files.request, files.answer);
  expect(out).toMatch(/-->\s?request:1:15/u);
  expect(out).toMatch(/\^{5,}/u);
  expect(out).toContain('"1990-12-31"');
});

test.each([
  ['redact', 'Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789', 'abcdefghijklmnop'],
  ['redact', '{"password":"correct-horse-battery"}', 'correct-horse'],
])('%s hides the secret of %s', (command, text, secret) => {
  const { code, out } = run(command, '--json', file('secret.txt', text));
  expect(code).toBe(0);
  const { text: hidden, redactions } = JSON.parse(out);
  expect(hidden).not.toContain(secret);
  expect(redactions.length).toBeGreaterThan(0);
  expect(text.slice(redactions[0].start, redactions[0].end)).toContain(secret);
});

test('bundle makes one hand-off for each file, in their order', () => {
  const { code, out } = run('bundle', files.answer, files.request, '--json');
  expect(code).toBe(0);
  const bundles = out.trim().split('\n');
  expect(bundles).toHaveLength(2);
  expect(bundles[0]).toContain('422');
  expect(run('bundle', files.answer, files.answer).out.match(/^## API error/gmu)).toHaveLength(2);
});

test('bundle makes the hand-off, request makes the call', () => {
  const bundle = run('bundle', files.answer, '--request', files.request);
  expect(bundle).toMatchObject({ code: 0, err: '' });
  expect(bundle.out).toContain('422');
  const call = run('request', '--fix', '--as', 'curl-bash', '--request', files.request, files.answer);
  expect(call.code).toBe(0);
  expect(call.out).toContain('"birth_date":"1990-12-31","note":"x"');
});

test('pack import drafts what pack check accepts and diagnose uses', () => {
  const out = path.join(folder, 'pack');
  const url = 'https://docs.acme.example/errors';
  expect(run('pack', 'import', files.page, '--out', out, '--url', url).code).toBe(0);
  expect(run('pack', 'check', out)).toMatchObject({ code: 0, out: '2 files, no problems\n' });
  expect(run('diagnose', '--pack', out, files.answer).code).toBe(0);
  const again = run('pack', 'import', files.page, '--out', out);
  expect(again.code).toBe(2);
  expect(again.err).toContain('nothing was written');
});

test('pack check tells file, line and column of a mistake, and fails', () => {
  const mistaken = file('401.yaml', "code: '401'\ntitle: A\nsteps: none\n");
  const { code, out } = run('pack', 'check', mistaken);
  expect(code).toBe(1);
  expect(out).toMatch(/401\.yaml:\d+:\d+: error: /u);
});

const wrongCalls: readonly (readonly [string, () => readonly string[]])[] = [
  ['no command', () => []],
  ['an unknown command', () => ['explain']],
  ['an unknown option', () => ['diagnose', '--yaml', files.answer]],
  ['an option without its value', () => ['diagnose', '--request']],
  ['a file that is not there', () => ['diagnose', path.join(folder, 'no-such-file')]],
  ['a folder', () => ['diagnose', folder]],
  ['an unknown shape', () => ['diagnose', '--shapes', 'no-such-shape', files.answer]],
  ['a time that is none', () => ['diagnose', '--now', 'yesterday', files.answer]],
  ['an unknown pack', () => ['diagnose', '--pack', 'no-such-pack', files.answer]],
  ['a document that cannot be read', () => ['diagnose', '--openapi', files.broken, files.answer]],
  ['a document that is none', () => ['diagnose', '--openapi', files.answer, files.answer]],
  ['a page without codes', () => ['pack', 'import', files.request]],
];
test.each(wrongCalls)('%s: exit code 2 and one clear line', (_, words) => {
  const { code, out, err } = run(...words());
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^unstuck: [^\n]{10,}\n$/u);
  expect(err).not.toMatch(/\bat .*:\d+:\d+|Error:/u);
});

test('a document without the path is no wrong call', () => {
  expect(run('diagnose', '--json', '--openapi', files.document, files.answer).code).toBe(0);
});

test.each([[['help']], [['--help']], [['diagnose', '--help']], [['pack', 'check', '-h']]])(
  '%j tells the commands',
  (words) => {
    const { code, out, err } = run(...words);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('unstuck diagnose [FILE…]');
  },
);

test('behind "--" the word is a file', () => {
  expect(run('diagnose', '--', '--help')).toMatchObject({ code: 2, out: '' });
});

test('a file in UTF-16, as PowerShell writes it, is read like any other', () => {
  const full = path.join(folder, 'utf16.txt');
  writeFileSync(full, Buffer.from(`\ufeff${answer}`, 'utf16le'));
  const { code, out } = run('diagnose', full);
  expect(code).toBe(0);
  expect(out).toContain('birth_date: is not a date');
});
