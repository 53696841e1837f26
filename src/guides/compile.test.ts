import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPackText } from './check-pack-text.ts';
import { formatProblem } from './compile.ts';

const pack = `id: demo
name: Demo API
version: '1.0.0'
sources:
  manual: { title: Manual, url: https://example.com/manual }
support:
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
    do: Look at **it**.
    status: known
    source: manual#pots
    checks:
      numeric-string: { fail: 'yes' }
    answers:
      'yes': { fix: brew-tea }
      'no': { next: listen }
  - id: listen
    title: Listen to the pot
    ask: Does it whistle?
    do: Listen.
    status: unknown
    answers:
      'yes': { fix: brew-tea }
      'no': { fix: ask-support }
fixes:
  brew-tea: { title: Brew tea, do: Brew it., reply: Please brew tea., status: likely, causes: [numeric-string] }
`;

function problemsOf(text: string, name = '418.yaml'): string[] {
  const files = [
    { path: 'demo/pack.yaml', text: pack },
    { path: `demo/${name}`, text },
  ];
  return checkPackText(files, ['numeric-string', 'expired-token']).map(formatProblem);
}

test('a pack without mistakes has no problems', () => {
  expect(problemsOf(guide)).toEqual([]);
});

test.each([
  ['a missing key', 'title: Look at the pot\n', '\n', '6:5: error: `title` is missing here; add it'],
  [
    'an unknown key',
    '    do: Listen.',
    '    doo: x\n    do: Listen.',
    '20:5: error: unknown key `doo`; did you mean `do`?',
  ],
  [
    'a wrong choice',
    'status: unknown',
    'status: unknwon',
    '21:13: error: `status` is `unknwon`; write one of known, likely, unknown, standard; did you mean `unknown`?',
  ],
  [
    'a malformed id',
    'id: listen',
    'id: Listen_Now',
    '17:9: error: `id` is `Listen_Now`; write an id in lower case with hyphens, such as `check-token`',
  ],
  ['a number for a text', 'title: Teapot', 'title: 418', '2:8: error: `title` is `418`; put it in quotes'],
  [
    'a duplicate step',
    'id: listen',
    'id: look',
    '17:5: error: a second step is called `look`; give it an id of its own',
  ],
  [
    'an edge to nowhere',
    'next: listen',
    'next: lisen',
    '16:15: error: there is no step of this guide called `lisen`; did you mean `listen`?',
  ],
  [
    'a fix that is not there',
    "'yes': { fix: brew-tea }\n      'no': { next",
    "'yes': { fix: brew-te }\n      'no': { next",
    '15:16: error: there is no fix of this guide called `brew-te`; did you mean `brew-tea`?',
  ],
  [
    'an unknown check',
    'numeric-string: {',
    'numeric-strings: {',
    '13:7: error: there is no check called `numeric-strings`; did you mean `numeric-string`?',
  ],
  [
    'an unknown cause',
    'causes: [numeric-string]',
    'causes: [numeric]',
    'error: there is no cause called `numeric`',
  ],
  [
    'an answer that a verdict names and nobody wrote',
    "{ fail: 'yes' }",
    '{ fail: maybe }',
    '13:25: error: this step has no answer `maybe`; there are `yes`, `no`, `unknown`',
  ],
  [
    'an unknown source',
    'source: manual#pots',
    'source: manuel',
    '11:13: error: there is no source called `manuel`; did you mean `manual`?',
  ],
  [
    'a link that is not https',
    'Look at **it**.',
    "'See [this](javascript:alert(1)).'",
    '9:9: error: the link `javascript:alert(1` must start with https:// and hold no spaces',
  ],
  [
    'a question without its mark',
    'ask: Does it whistle?',
    'ask: It whistles.',
    '19:10: error: `ask` is `It whistles.`; end the question with a question mark',
  ],
  ['a tab', '    do: Listen.', '\t do: Listen.', '20:1: error: this line is indented with a tab; use blanks'],
  [
    'a line out of line',
    '    do: Listen.',
    '   do: Listen.',
    '20:1: error: this line begins after 3 blanks and lines up with none of its neighbours; the line before it begins after 4 blanks',
  ],
  [
    'a quote without an end',
    "code: '418'",
    "code: '418",
    "error: a text that began with ' does not end; write a second ' where it ends",
  ],
  [
    'a text that begins with a backtick',
    'do: Listen.',
    'do: `GET` it.',
    '20:9: error: a text that begins with this character needs quotes around it',
  ],
  [
    'a wrong code',
    "code: '418'",
    'code: 4l8',
    "1:7: error: `code` is `4l8`; write a status code such as '422', or `4xx`, `5xx`, `network`",
  ],
  ['an empty member', 'do: Listen.', 'do:', '20:8: error: `do` is empty; write a text'],
  [
    'a documented claim without its page',
    'status: unknown',
    'status: known',
    '21:13: error: `known` needs a `source`: name the page that says so, or write `likely`',
  ],
  [
    'a group for a list',
    'causes: [numeric-string]',
    'causes: numeric-string',
    'error: `causes` is `numeric-string`; write a list (lines that begin with `- `)',
  ],
  [
    'a key that stands twice',
    'typical: It is a teapot',
    'typical: a\ntypical: b',
    '4:1: error: this key stands twice in the same group; rename or remove one of the two',
  ],
  [
    'a colon without quotes',
    'do: Listen.',
    'do: Listen: hard',
    '20:9: error: this text holds a colon; put quotes around it',
  ],
])('%s is named with line, column and what to do', (_what, from, to, expected) => {
  expect(guide).toContain(from);
  expect(problemsOf(guide.replace(from, to)).join('\n')).toContain(expected);
});

test('one mistake is told once, not with all that follows from it', () => {
  expect(problemsOf(guide.replace('    do: Listen.', '   do: Listen.'))).toHaveLength(1);
  expect(problemsOf(guide.replace('next: listen', 'next: lisen'))).toHaveLength(1);
});

test('a round without a way out is found', () => {
  const round = guide
    .replaceAll(/\{ fix: [a-z-]+ \}/gu, '{ next: look }')
    .replace("'no': { next: look }", "'no': { next: look }\n      unknown: { next: look }");
  expect(problemsOf(round).join('\n')).toContain('lead round in a circle; let one of them end in a fix');
});

test('steps and fixes that nothing leads to are found', () => {
  const lost = guide
    .replace('{ next: listen }', '{ fix: ask-support }')
    .replace(
      "      'no': { fix: ask-support }\n  - id",
      "      'no': { fix: ask-support }\n      unknown: { fix: ask-support }\n  - id",
    );
  expect(problemsOf(lost).join('\n')).toContain('no answer leads to the step `listen`');
});

test('a step of the page the pack grew out of is kept, and no other is named', () => {
  const seeded = `${pack}seeds: [418-1, 418-2]\n`;
  const text = guide.replace('    do: Listen.', '    do: Listen.\n    seed: 418-3');
  const files = [
    { path: 'demo/pack.yaml', text: seeded },
    { path: 'demo/418.yaml', text },
  ];
  expect(checkPackText(files, ['numeric-string']).map(formatProblem)).toEqual([
    'demo/418.yaml:21:5: error: the pack lists no `418-3` under `seeds`; did you mean `418-1`?',
    'demo/pack.yaml:10:1: error: no step says `seed: 418-1`; give it to the step that keeps this one, or take it off the list',
    'demo/pack.yaml:10:1: error: no step says `seed: 418-2`; give it to the step that keeps this one, or take it off the list',
  ]);
});

test('a file must be called by its code', () => {
  expect(problemsOf(guide, '419.yaml').join('\n')).toContain('the file must be called 418.yaml');
});

test('a guide alone is checked without its pack', () => {
  expect(checkPackText([{ path: '418.yaml', text: guide }], ['numeric-string'])).toEqual([]);
  const broken = { path: '418.yaml', text: guide.replace('next: listen', 'next: lisen') };
  expect(checkPackText([broken], ['numeric-string']).map(({ line }) => line)).toEqual([16]);
});

test('a folder without pack.yaml says so', () => {
  const files = ['1.yaml', '2.yaml'].map((path) => ({ path, text: guide }));
  expect(checkPackText(files, []).map(formatProblem)).toEqual([
    '1.yaml:1:1: error: the pack has no pack.yaml; add one beside this file',
  ]);
});

test.each([
  '',
  '[]',
  '- - - -',
  'a: *a',
  '&a [*a]',
  '__proto__: { x: 1 }',
  '%YAML 9',
  '{'.repeat(2000),
  '\u0000',
  `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]`,
])('odd text %j is a problem and no exception', (text) => {
  expect(problemsOf(text).length).toBeGreaterThan(0);
});

test('the example of the documentation has no mistakes', () => {
  const page = readFileSync(new URL('../../docs/guides.md', import.meta.url), 'utf8');
  const text = page.split('```yaml\n')[1]?.split('```')[0] ?? '';
  expect(checkPackText([{ path: '409.yaml', text }], ['version-conflict']).map(formatProblem)).toEqual([]);
});
