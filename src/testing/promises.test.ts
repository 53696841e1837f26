import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..', '..');
const page = readFileSync(path.join(root, 'docs', 'promises.md'), 'utf8');

/** Promise, file and name of the test, from the rows of the tables. */
const rows = page.split('\n').flatMap((line) => {
  const [, promise = '', file = '', name = ''] = line.split('|').map((cell) => cell.trim());
  return file.startsWith('`') ? [[promise, file.replaceAll('`', ''), name] as const] : [];
});

test('the page of promises has its tables', () => {
  expect(rows.length).toBeGreaterThan(30);
});

test.each(rows)('“%s” is held by a test in %s', (_, file, name) => {
  // The name as it is written there, whatever quotes stand around it.
  const text = readFileSync(path.join(root, file), 'utf8').replaceAll(/\\(?=['"`])/gu, '');
  expect(text).toContain(name);
});
