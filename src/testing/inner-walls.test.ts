import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/*
 * The core is one TypeScript project, so no compiler holds the walls inside it. These are the ones that ARCHITECTURE.md
 * draws; types may be taken from anywhere in the core.
 */

const core = path.join(import.meta.dirname, '..', 'core');
const kit = ['text', 'json', 'yaml', 'xml', 'html', 'http', 'jwt'];

/** What each folder may import a value from, besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  text: [],
  json: ['text'],
  yaml: ['text', 'json'],
  xml: ['text', 'json'],
  html: ['text', 'xml'],
  http: ['text'],
  jwt: ['text', 'json'],
  values: ['text'],
  facts: ['text', 'json'],
  formats: kit,
  shapes: kit,
  locate: [...kit, 'shapes', 'values'],
  checks: [...kit, 'values', 'facts', 'locate'],
  probes: [...kit, 'values', 'facts', 'locate', 'checks', 'runnable'],
  correct: [...kit, 'checks', 'probes'],
  compare: kit,
  guide: [],
  redaction: ['text'],
  bundle: ['http', 'redaction'],
  runnable: [...kit, 'shapes', 'redaction'],
  report: [...kit, 'facts', 'formats', 'probes', 'correct', 'redaction', 'runnable'],
  backoff: [],
};

const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.includes('.test.') && !file.includes('fixtures'),
);

/** The files of the core whose values a file imports, as paths below `src/core`. */
function importedBy(file: string): readonly string[] {
  const text = readFileSync(path.join(core, file), 'utf8');
  return [...text.matchAll(/^import (?!type )([^;]*?) from '(\.[^']+)';/gmu)]
    .filter(([, names = '']) =>
      names
        .replaceAll(/[{}\s]/gu, ' ')
        .split(',')
        .some((name) => name.trim() !== '' && !name.trim().startsWith('type ')),
    )
    .map(([, , from = '']) => path.join(path.dirname(file), from));
}

const folderOf = (file: string): string => file.split(path.sep)[0] ?? '';

test('every folder of the core has its walls', () => {
  const folders = readdirSync(core, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const unknown = folders.map(({ name }) => name).filter((name) => !Object.hasOwn(mayImport, name));
  expect(unknown).toEqual([]);
});

test.each(Object.entries(mayImport))('core/%s imports from %j at most', (folder, allowed) => {
  const strangers = files
    .filter((file) => folderOf(file) === folder)
    .flatMap((file) =>
      importedBy(file)
        .filter((imported) => ![folder, ...allowed].includes(folderOf(imported)))
        .map((imported) => `${file} imports ${imported}`),
    );
  expect(strangers).toEqual([]);
});

/** Sets whose members know nothing of one another: one file each, listed in `index.ts`. */
test.each(['formats', 'shapes', 'checks', 'probes', path.join('redaction', 'rules')])(
  'in core/%s no member of the list imports another',
  (set) => {
    const list = path.join(set, 'index.ts');
    const members = importedBy(list).filter((file) => path.dirname(file) === set);
    expect(members.length).toBeGreaterThan(5);
    const siblings = members.flatMap((file) =>
      importedBy(file)
        .filter((imported) => members.includes(imported))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(siblings).toEqual([]);
  },
);
