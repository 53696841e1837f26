import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readOpenapi } from './openapi-file.ts';
import { UsageError } from './usage.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'unstuck-openapi-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

test('a document gives a reader', () => {
  const file = written('api.yaml', 'openapi: 3.0.0\ninfo: {title: T}\npaths: {}\n');
  expect(readOpenapi(file)).toBeTypeOf('function');
});

test.each([
  ['no file', () => path.join(folder, 'none.yaml'), /no such file/u],
  ['a mistake', () => written('bad.yaml', 'openapi: 3.0.0\ninfo:\n  title: "x\n'), /bad\.yaml:\d+:\d+: /u],
  ['another kind', () => written('a.har', '{"log":{"entries":[]}}'), /This is a HAR/u],
])('%s is a wrong call, told in one line', (_what, file, words) => {
  const given = file();
  expect(() => readOpenapi(given)).toThrow(UsageError);
  expect(() => readOpenapi(given)).toThrow(words);
});
