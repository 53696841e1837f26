import { isMap, isSeq } from 'yaml';
import type { z } from 'zod';
import { nearestId } from '../core/guide/nearest-id.ts';
import { isWritten, type YamlFile, type YamlPath } from './yaml-place.ts';

/** One mistake in a file, in words that say what to do, and its place. */
export interface PlacedWords {
  readonly path: YamlPath;
  readonly part: 'key' | 'value';
  readonly message: string;
}

/** What zod found, told to someone who writes a guide. `schema` is the JSON Schema of the same file. */
export function wordsForIssue(
  issue: z.core.$ZodIssue,
  file: YamlFile,
  schema: Record<string, unknown>,
): readonly PlacedWords[] {
  const path = issue.path.map((name) => (typeof name === 'symbol' ? String(name) : name));
  const last = path.at(-1) ?? '';
  const name =
    typeof last === 'number' ? `entry ${last + 1} of \`${String(path.at(-2) ?? '')}\`` : `\`${last}\``;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      part: 'key',
      message: `unknown key \`${key}\`${meant(key, known)}`,
    }));
  }
  if (path.length > 0 && !isWritten(file, path)) {
    const around = path.slice(0, -1);
    // What a claim rests on is missed where it says how well it is founded.
    return issue.code === 'custom'
      ? [{ path: [...around, 'status'], part: 'value', message: issue.message }]
      : [{ path: around, part: 'value', message: `${name} is missing here; add it` }];
  }
  if (issue.code === 'invalid_key') {
    const words = issue.issues[0]?.message ?? issue.message;
    return [{ path, part: 'key', message: `the key is ${name}; ${words}` }];
  }
  const written = file.document.getIn(path);
  const found = path.length === 0 ? `this file ${holds(written)}` : `${name} is ${foundWords(written)}`;
  return [{ path, part: 'value', message: `${found}; ${wanted(issue, written)}` }];
}

const longestQuote = 60;

/** What stands there, as a person would say it. */
function foundWords(written: unknown): string {
  if (isMap(written)) return 'a group of keys';
  if (isSeq(written)) return 'a list';
  const text = scalarText(written).trim();
  if (text === '') return 'empty';
  return `\`${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}\``;
}

function scalarText(written: unknown): string {
  if (typeof written === 'string') return written;
  return typeof written === 'number' || typeof written === 'boolean' ? String(written) : '';
}

function holds(written: unknown): string {
  if (isSeq(written)) return 'holds a list';
  return written === null || written === undefined ? 'is empty' : 'holds a text';
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'write a text',
  object: 'write a group of keys (lines such as `title: …`)',
  record: 'write a group of keys (lines such as `title: …`)',
  array: 'write a list (lines that begin with `- `)',
  boolean: 'write true or false',
  int: 'write a whole number',
  number: 'write a number',
};

/** What to write instead: our own words where the schema has some, else said from what zod expects. */
function wanted(issue: z.core.$ZodIssue, written: unknown): string {
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const text = scalarText(written);
    const near = text === '' ? null : nearestId(text, allowed);
    return `write one of ${allowed.join(', ')}${near === null ? '' : `; did you mean \`${near}\`?`}`;
  }
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid')) return issue.message;
  const isBare = typeof written === 'number' || typeof written === 'boolean';
  return issue.expected === 'string' && isBare
    ? 'put it in quotes'
    : (typeNames[issue.expected] ?? `write ${issue.expected}`);
}

function meant(written: string, known: readonly string[]): string {
  const near = nearestId(written, known);
  if (near !== null) return `; did you mean \`${near}\`?`;
  return known.length > 0 && known.length <= 20 ? `; there are ${known.join(', ')}` : '';
}

interface SchemaNode {
  readonly properties?: Record<string, SchemaNode>;
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
}

/** The keys that the schema allows at a path. */
function keysAt(schema: Record<string, unknown>, path: YamlPath): readonly string[] {
  let node: SchemaNode | undefined = schema;
  for (const name of path) {
    const extra: SchemaNode | boolean | undefined = node?.additionalProperties;
    node =
      typeof name === 'number'
        ? node?.items
        : (node?.properties?.[name] ?? (typeof extra === 'object' ? extra : undefined));
  }
  return Object.keys(node?.properties ?? {});
}
