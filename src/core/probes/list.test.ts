import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { probes } from './index.ts';

const here = import.meta.dirname;

test('every file that defines a probe is in the list, and is called by its id', () => {
  const files = readdirSync(here)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => /^export const \w+: Probe = /mu.test(readFileSync(path.join(here, name), 'utf8')))
    .map((name) => name.slice(0, -3));
  expect(probes.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});
