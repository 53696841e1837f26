import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { JsonNode } from '../json/node.ts';
import { toValue } from '../json/value.ts';
import { readYamlBody } from './body.ts';
import { readYaml } from './read.ts';

function valueOf(text: string): unknown {
  const root = readYaml(text);
  return root === undefined ? undefined : toValue(root);
}

const WRITTEN = {
  'a map of lists':
    'message: Validation failed\nerrors:\n  email:\n    - is invalid\n    - is too short\n  age: [must be positive]\n',
  'a list below its name without an indent':
    'errors:\n- field: email\n  message: is invalid\n- field: age\n  message: "must be\\u0020positive"\nstatus: 422',
  'comments and a start mark': '--- # answer\na: 1 # one\n# none\nb: "# no comment"\nc: x#y\n',
  'texts over several lines':
    'message: \'Deployment "web" is invalid:\n  must be positive\'\nplain: one\n  two\n\n  three\n',
  'block scalars': 'kept: |\n  line 1\n    line 2\n\n  line 3\nfolded: >-\n  one\n  two\nlast: x\n',
  'flow collections': 'a: {b: [1, 2.5, "x, y"], c: null}\nd: []\ne: {}\n',
  'scalars of every kind': "a: ~\nb: true\nc: -1.5e3\nd: \"1\"\ne:\nf: 12 apples\ng: 'it''s'\n",
  'names with quotes, dots and brackets': '"a b": 1\nspec.containers[0].image: Required value\n\'x\': 2\n',
  'lists in lists': '- - a\n  - b\n- c: 1\n  d:\n    - e\n',
  'addresses with colons': 'type: https://example.org/problems/1\ntime: 10:00:00Z\n',
};

test.each(Object.entries(WRITTEN))('%s: as another reader reads it', (_, text) => {
  const expected: unknown = parse(text);
  const read = valueOf(text);
  // The line break that ends a block scalar says nothing.
  expect(JSON.parse(JSON.stringify(read))).toEqual(
    JSON.parse(JSON.stringify(expected).replaceAll(/\\n"/gu, '"')),
  );
  expect(valueOf(text.replaceAll('\n', '\r\n'))).toEqual(read);
});

test('names of Ruby symbols lose their colon', () => {
  expect(valueOf('---\n:errors:\n  :email:\n  - is invalid\n')).toEqual({
    errors: { email: ['is invalid'] },
  });
});

test.each([
  'a: b: c',
  'a: 1\n  b: 2',
  'a:\n\t- b',
  'a: &anchor 1\nb: *anchor',
  'a: !ruby/object:Foo\n  b: 1',
  'a: "open',
  'a: [1, 2',
  'a: {b 1}',
  'a: 1\nno colon here',
  '- a\nb: 1',
  'a: 1\n---\nb: 2',
  'a: "x" y',
  `${'- '.repeat(200)}a`,
  '',
])('%j is no YAML of ours', (text) => {
  expect(readYaml(text)).toBeUndefined();
});

test('what it reads is what another reader reads, whatever the text', () => {
  const piece = fc.constantFrom(
    'a',
    'b c',
    ':',
    ': ',
    '- ',
    '-',
    '\n',
    '\n  ',
    '\n    ',
    ' ',
    "'",
    '"',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '#',
    ' #',
    '|',
    '>',
    '1',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      const read = valueOf(text);
      if (read === undefined || typeof read !== 'object' || /[|>]|:[abé1]/u.test(text)) return;
      expect(JSON.stringify(read)).toBe(JSON.stringify(parse(text, { uniqueKeys: false })));
    }),
    { numRuns: 3000, seed: 20261125 },
  );
});

test('every value that a program can write is read back', () => {
  const names = fc.stringMatching(/^[a-z][a-z_]{0,8}$/u);
  const { tree } = fc.letrec((tie) => ({
    leaf: fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.string({ maxLength: 90 })),
    tree: fc.oneof(
      { maxDepth: 4 },
      tie('leaf'),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(names, tie('tree'), { maxKeys: 3 }),
    ),
  }));
  const outcome = fc.check(
    fc.property(fc.record({ root: tree }), (value) => {
      const text = stringify(value, { blockQuote: false });
      // What begins with a tab or needs a mark of the writer's own is left to others.
      const read = valueOf(text);
      return read === undefined || isDeepStrictEqual(read, JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 300, seed: 20261125 },
  );

  expect(outcome.failed, fc.defaultReportMessage(outcome)).toBe(false);
});

test('every span holds what it claims', () => {
  const text = WRITTEN['a list below its name without an indent'];
  const wrong: string[] = [];
  const visit = (node: JsonNode): void => {
    const written = text.slice(node.span.start, node.span.end);
    if (node.kind === 'number' && written !== node.text) wrong.push(written);
    if (node.kind === 'string' && !written.startsWith('"') && written !== node.text) wrong.push(written);
    for (const { nameSpan, name, value } of node.members) {
      if (text.slice(nameSpan.start, nameSpan.end) !== name) wrong.push(name);
      visit(value);
    }
    node.elements.forEach(visit);
  };
  const root = readYaml(text);
  expect(root?.span).toEqual({ start: 0, end: text.length });
  if (root !== undefined) visit(root);
  expect(wrong).toEqual([]);
});

test.each([
  ['a map with nested values', 'status: 422\nerrors:\n  email: is invalid', true],
  ['a list of records', '- field: email\n  message: is invalid', true],
  ['flat pairs, which may be a log', 'Error: failed\nStatus: 422', false],
  ['notes in prose', 'steps to reproduce: one\nexpected: two\nresult:\n  - three', false],
  ['a list of words', '- one\n- two', false],
  ['a thrown error with its trace', 'TypeError: fetch failed\n    at main (index.js:3:3)', false],
])('%s', (_, text, isBody) => {
  expect(readYamlBody(text) !== undefined).toBe(isBody);
});
