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
  const name = String(path.at(-1) ?? 'file');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      part: 'key',
      message: `unknown key \`${key}\`${meant(key, known)}`,
    }));
  }
  if (path.length > 0 && !isWritten(file, path)) {
    return [
      {
        path: path.slice(0, -1),
        part: 'value',
        message: `\`${name}\` is missing here; add it`,
      },
    ];
  }
  switch (issue.code) {
    case 'invalid_type':
      return [{ path, part: 'value', message: wrongType(name, issue.expected, file, path) }];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const written = String(file.document.getIn(path));
      return [
        {
          path,
          part: 'value',
          message: `\`${name}\` is \`${written.slice(0, 60)}\`; write one of ${allowed.join(', ')}${meant(written, allowed)}`,
        },
      ];
    }
    case 'invalid_key':
      return [{ path, part: 'key', message: `\`${name}\`: ${issue.issues[0]?.message ?? issue.message}` }];
    default:
      return [{ path, part: 'value', message: `\`${name}\`: ${issue.message}` }];
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'a group of keys',
  record: 'a group of keys',
  array: 'a list (lines that begin with `- `)',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
};

function wrongType(name: string, expected: string, file: YamlFile, path: YamlPath): string {
  const written = file.document.getIn(path);
  const isBare = typeof written === 'number' || typeof written === 'boolean';
  const advice = expected === 'string' && isBare ? '; put it in quotes' : '';
  const empty = written === null ? ', and nothing stands here' : '';
  return `\`${name}\` must be ${typeNames[expected] ?? expected}${empty}${advice}`;
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
