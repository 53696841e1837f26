import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderReading } from '../../testing/render-reading.ts';
import { formats } from './index.ts';
import { readPaste } from './read-paste.ts';

const folder = import.meta.dirname;
const fixtures = join(folder, 'fixtures');
const cases = readdirSync(fixtures)
  .toSorted()
  .flatMap((id) =>
    readdirSync(join(fixtures, id))
      .toSorted()
      .map((name) => ({ id, name })),
  );

function pasteOf(id: string, name: string): string {
  return readFileSync(join(fixtures, id, name, 'paste.txt'), 'utf8');
}

test('every format has its file and its fixtures, and every fixture folder its format', () => {
  const ids = formats.map((format) => format.id).toSorted();
  expect(readdirSync(fixtures).toSorted()).toEqual(ids);
  expect(ids.filter((id) => !existsSync(join(folder, `${id}.ts`)))).toEqual([]);
});

test('every file that holds a format is in the list', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const holding = files.filter((file) => /: Format = \{/u.test(readFileSync(join(folder, file), 'utf8')));
  expect(holding.map((file) => file.replace('.ts', '')).toSorted()).toEqual(
    formats.map(({ id }) => id).toSorted(),
  );
});

test.each(formats.map(({ id }) => id))('%s has three fixtures at least', (id) => {
  expect(cases.filter((entry) => entry.id === id).length).toBeGreaterThanOrEqual(3);
});

test.each(cases)('$id/$name reads as its golden shows', async ({ id, name }) => {
  const paste = pasteOf(id, name);
  await expect(renderReading(paste, readPaste(paste))).toMatchFileSnapshot(
    join(fixtures, id, name, 'exchange.txt'),
  );
});

const wraps = new Set(formats.filter((format) => format.wraps === true).map(({ id }) => id));

test.each(cases.filter(({ id }) => !wraps.has(id)))(
  '$id/$name is read as $id without a hint',
  ({ id, name }) => {
    expect(readPaste(pasteOf(id, name)).format.id).toBe(id);
  },
);

test.each(cases.filter(({ id }) => wraps.has(id)))(
  '$id/$name is reported under what it wraps',
  ({ id, name }) => {
    const { format } = readPaste(pasteOf(id, name));
    expect(format.id).not.toBe(id);
    expect(format.because).toContain(', and what is inside ');
  },
);
