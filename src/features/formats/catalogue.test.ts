import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inspectUnguarded } from '../../core/diagnose.ts';
import { formats } from '../../core/formats/index.ts';
import { redact } from '../../core/redaction/redact.ts';
import { shapes } from '../../core/shapes/index.ts';
import { groupOf } from './groups.ts';

/**
 * The page's data, made from the lists and what the files say of themselves: names, the first sentence of each doc
 * comment, its link, and a fixture of middling length without a secret that shows what can be read, where there is one. Run with `-u` after a change to the lists.
 */
const core = path.join(import.meta.dirname, '../../core');

/** An example is shorter than this, and no shorter than a few words. */
const longest = 3000;
const shortest = 20;

function docOf(file: string): { what: string; reference: string } {
  const source = readFileSync(file, 'utf8');
  const comments = [...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+: Format\b/gu)];
  const lines = (comments.at(-1)?.[1] ?? '').split('\n').map((line) => line.replace(/^\s*\* ?/u, '').trim());
  const [paragraph = ''] = lines
    .join('\n')
    .trim()
    .split(/\n\s*\n|\n@/u);
  const [sentence = ''] = paragraph.replaceAll('\n', ' ').split(/(?<=[.])\s(?=[A-Z])/u);
  const link = /@see \{@link (\S+)/u.exec(lines.join('\n'))?.[1] ?? '';
  return { what: sentence.replaceAll(/\{@link (\S+) ([^}]+)\}/gu, '$2'), reference: link };
}

/** Whether there is something to be seen in a text: fields, else a refusal. */
function tells(text: string): 'fields' | 'refusal' | 'nothing' {
  const { fieldErrors, status } = inspectUnguarded({ paste: text, now: 0 }).diagnosis;
  return fieldErrors.length > 0 ? 'fields' : (status.code ?? 0) >= 400 ? 'refusal' : 'nothing';
}

function exampleIn(folder: string, files: readonly string[]): string {
  const all = readdirSync(folder)
    .toSorted()
    .flatMap((name) => files.map((file) => path.join(folder, name, file)).filter((file) => existsSync(file)))
    .map((file) => readFileSync(file, 'utf8'))
    .filter(
      (text) => text.length >= shortest && text.length <= longest && redact(text).redactions.length === 0,
    );
  const told = all.map((text) => ({ text, tells: tells(text) }));
  const best = (['fields', 'refusal', 'nothing'] as const).find((what) =>
    told.some((one) => one.tells === what),
  );
  const texts = told.filter((one) => one.tells === best).map(({ text }) => text);
  return texts.toSorted((one, other) => one.length - other.length)[texts.length >> 1] ?? '';
}

const bodies = ['body.json', 'body.problem.json', 'body.xml', 'body.html', 'body.txt'];

const formatEntries = formats.map(({ id, name }) => ({
  id,
  name,
  ...docOf(path.join(core, 'formats', `${id}.ts`)),
  example: exampleIn(path.join(core, 'formats/fixtures', id), ['paste.txt']),
}));
const shapeEntries = shapes.map(({ id, name, reference }) => ({
  id,
  name,
  reference,
  example: exampleIn(path.join(core, 'shapes/fixtures', id), bodies),
}));

function golden(name: string): string {
  return path.join(import.meta.dirname, name);
}

interface Entry {
  readonly id: string;
  readonly example: string;
}

function withoutExamples(entries: readonly Entry[]): object[] {
  return entries.map(({ example, ...entry }) => ({ ...entry, hasExample: example !== '' }));
}

function examplesOf(entries: readonly Entry[]): Record<string, string> {
  return Object.fromEntries(
    entries.filter(({ example }) => example !== '').map(({ id, example }) => [id, example]),
  );
}

test.each([
  ['catalogue.json', { formats: withoutExamples(formatEntries), shapes: withoutExamples(shapeEntries) }],
  ['format-examples.json', examplesOf(formatEntries)],
  ['shape-examples.json', examplesOf(shapeEntries)],
])('%s says what the lists say', async (name, value) => {
  await expect(`${JSON.stringify(value, null, 2)}\n`).toMatchFileSnapshot(golden(name));
});

test('every format has a group, a description and a reference', () => {
  expect(Object.keys(groupOf).toSorted()).toEqual(formats.map(({ id }) => id).toSorted());
  expect(formatEntries.filter(({ what, reference }) => what === '' || !/^https?:/u.test(reference))).toEqual(
    [],
  );
});

test('nearly everything has an example, and no example holds a secret', () => {
  const without = [...formatEntries, ...shapeEntries]
    .filter(({ example }) => example === '')
    .map(({ id }) => id);
  expect(without.length).toBeLessThan(8);
});
