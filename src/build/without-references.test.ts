import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { shapes } from '../core/shapes/index.ts';
import { withoutReference } from './without-references.ts';

const folder = path.join(import.meta.dirname, '../core/shapes');

test('one link and one name are taken out of each shape and nothing else', () => {
  const sources = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const shortened = sources.filter((source) => withoutReference(source) !== source);
  expect(shortened).toHaveLength(shapes.length);
  for (const source of shortened) {
    const kept = withoutReference(source);
    const shape = shapes.find(({ id }) => source.includes(`\n  id: '${id}',`));
    const name = shape?.name ?? '';
    const quoted = name.includes("'") ? `"${name}"` : `'${name}'`;
    expect(kept.replaceAll(/\s/gu, '')).toBe(
      source
        .replaceAll(/\s/gu, '')
        .replace(`reference:'${shape?.reference}',`, '')
        .replace(`name:${quoted.replaceAll(/\s/gu, '')},`, ''),
    );
  }
});
