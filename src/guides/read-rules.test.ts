import { expect, test } from 'vitest';
import { checkPackText } from './check-pack-text.ts';
import { formatProblem } from './compile.ts';
import { readRules } from './read-rules.ts';

const rule = `  - version: 1
    entries: [problems, { each: element }]
    field: { from: value, at: [where] }
    message: { from: value, at: [what] }
    needs: [problems]
`;

const pack = (shapes: string) => `id: demo
name: Demo API
version: '1.0.0'
sources: {}
shapes:
${shapes}support:
  intro: Send it.
  parts: []
  ending: { title: Ask support, do: Send the hand-off., reply: We look into it., status: standard }
`;

const guide = `code: '418'
title: Teapot
typical: It is a teapot
meaning: The server is a teapot.
steps:
  - id: look
    title: Look at the pot
    ask: Is it a teapot?
    do: Look at it.
    status: unknown
    answers:
      'yes': { fix: ask-support }
      'no': { fix: ask-support }
fixes: {}
`;

function problemsOf(shapes: string): string[] {
  const files = [
    { path: 'pack.yaml', text: pack(shapes) },
    { path: '418.yaml', text: guide },
  ];
  return checkPackText(files, []).map(formatProblem);
}

test('a pack brings a rule', () => {
  expect(problemsOf(rule)).toEqual([]);
});

test.each([
  ['an unknown key', 'needs:', 'need:', /^pack\.yaml:10:5: error: unknown key `need`/u],
  [
    'a step of no kind',
    'each: element',
    'each: elements',
    /^pack\.yaml:7:25: error: entry 2 of `entries` is a group of keys; write the name of a member/u,
  ],
  [
    'a field from nowhere',
    'from: value, at: [where]',
    'from: regex',
    /^pack\.yaml:8:20: error: `from` is `regex`; write one of/u,
  ],
  [
    'a member of every object',
    'needs: [problems]',
    "needs: ['__proto__']",
    /^pack\.yaml:10:13: error: no API calls/u,
  ],
])('tells %s with its place', (_, from, to, words) => {
  const [first = ''] = problemsOf(rule.replace(from, to));
  expect(first).toMatch(words);
});

test('reads rules from YAML and JSON files', () => {
  const yaml = readRules({ path: 'r.yaml', text: `shapes:\n${rule}` });
  const json = readRules({ path: 'r.json', text: JSON.stringify(yaml.shapes) });
  expect(yaml.problems).toEqual([]);
  expect(yaml.shapes).toHaveLength(1);
  expect(json).toEqual(yaml);
});

const aliases = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`;

test.each([
  ['a mistake in the YAML', 'shapes: [', /^r\.yaml:\d+:\d+: error: /u],
  [
    'a mistake in a rule',
    `shapes:\n${rule.replace('version: 1', 'version: 7')}`,
    /^r\.yaml:2:14: error: this reads version 1/u,
  ],
  ['aliases', aliases, /^r\.yaml:1:1: error: the file could not be read/u],
  ['a huge file', '#'.repeat(200_001), /at most 200000 characters/u],
  ['nothing', '', /group of keys/u],
])('refuses %s with words', (_, text, words) => {
  const { shapes, problems } = readRules({ path: 'r.yaml', text });
  expect(shapes).toEqual([]);
  expect(problems.map(formatProblem).join('\n')).toMatch(words);
});
