import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Exchange } from '../http/message.ts';
import { formats } from './index.ts';
import { mostTelling } from './most-telling.ts';
import { readPaste } from './read-paste.ts';
import { readRequest } from './read-request.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const pastes = readdirSync(fixtures)
  .toSorted()
  .flatMap((id) => readdirSync(join(fixtures, id)).map((name) => join(fixtures, id, name, 'paste.txt')))
  .map((file) => readFileSync(file, 'utf8'));

/** Touches everything lazy; answers how many exchanges there were, or -1 when the chosen one is none of them. */
function walk(exchanges: readonly Exchange[]): number {
  let touched = 0;
  for (const { request, response } of exchanges) {
    for (const message of [request, response]) {
      touched += (message?.headers.length ?? 0) + (message?.body?.content.text.length ?? 0);
    }
  }
  const chosen = mostTelling(exchanges);
  return touched >= 0 && chosen >= 0 && chosen < Math.max(1, exchanges.length) ? exchanges.length : -1;
}

test('any string is read without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(walk(readPaste(text).exchanges)).toBeGreaterThanOrEqual(0);
      expect(readRequest(text).value?.body?.content.text ?? '').toBeTypeOf('string');
    }),
    { numRuns: 300 },
  );
});

/** Pieces of syntax that readers look for, in any order. */
const SYNTAX = fc.constantFrom(
  'HTTP/1.1 422 x\n',
  'POST /x HTTP/1.1\n',
  'a: b\n',
  '\n',
  '\r\n',
  '> ',
  '< HTTP/2 422\n',
  '* x\n',
  'curl ',
  "'",
  '"',
  "$'",
  '\\',
  '^"',
  '^\n',
  '`\n',
  'http://a.b/c',
  '-d ',
  '{"a":',
  '[',
  ']',
  '}',
  '```\n',
  'fetch("',
  '{',
  '", ',
  'Invoke-WebRequest ',
  '-Uri ',
  '@{',
  '<<EOF\n',
  '{"log":{"entries":[',
  '"response":{"status":422,',
  ':status: 422\n',
  '=> Send header\n',
  '0000: ',
  '\u001b[31m',
  '\\"',
  '&',
  '=',
  '<?xml ',
  '<html>',
  '<<<',
  '$(',
  '%',
  'b64==',
  '\ufeff',
  '[Function: x]',
  'Object [A] {',
  '422',
);

test('any order of the syntax that readers look for is read without a throw, by every format', () => {
  fc.assert(
    fc.property(fc.array(SYNTAX, { maxLength: 40 }), fc.constantFrom(...formats), (parts, format) => {
      const text = parts.join('');
      expect(walk(readPaste(text).exchanges)).toBeGreaterThanOrEqual(0);
      expect(walk(readPaste(text, format.id).exchanges)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});

test('mutated fixtures are read without a throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pastes), fc.nat(), fc.nat(400), SYNTAX, (paste, at, length, put) => {
      const from = at % (paste.length + 1);
      const mutated = paste.slice(0, from) + put + paste.slice(from + length);
      expect(walk(readPaste(mutated).exchanges)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});

const HOSTILE: Readonly<Record<string, string>> = {
  'deep brackets': '['.repeat(200_000),
  'deep objects': '{"a":'.repeat(100_000),
  'open quotes of commands': 'curl \'x"\n'.repeat(20_000),
  'continued commands': 'curl \\\n'.repeat(40_000),
  'status lines': 'HTTP/1.1 200 OK\n'.repeat(20_000),
  'bodies with lengths': 'HTTP/1.1 200 OK\nContent-Length: 99999999\n\nx\n'.repeat(5_000),
  'one long line': 'a'.repeat(2_000_000),
  'escaped quotes': '\\"'.repeat(300_000),
  'escaped brackets': '{\\"'.repeat(100_000),
  'quoted lines': '> '.repeat(300_000),
  fences: '```\n'.repeat(50_000),
  'open tags': '<a '.repeat(200_000),
  pairs: 'a=b&'.repeat(200_000),
  'verbose heads': '> GET / HTTP/1.1\n< HTTP/1.1 200\n'.repeat(10_000),
  'fetch calls': 'fetch("'.repeat(40_000),
  cmdlets: 'iwr -'.repeat(40_000),
  tables: 'iwr x -Headers @{'.repeat(10_000),
  'console tags': 'Object [A] {'.repeat(40_000),
  'octets of a string': `"${'{'.repeat(200_000)}`,
};

test.each(Object.entries(HOSTILE))('%s are read to the end', (_, text) => {
  expect(walk(readPaste(text).exchanges)).toBeGreaterThan(0);
});
