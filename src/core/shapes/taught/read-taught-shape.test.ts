import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { errorBodyOf, shownIn } from '../../../testing/shown-body.ts';
import { formatRules } from './format-rule.ts';
import { inferShape } from './infer.ts';
import { readTaughtShapes } from './read-taught-shape.ts';
import { isKeepable } from './taught-shape.ts';

const rule = {
  version: 1,
  root: 'tree',
  entries: ['problems', { each: 'element' }],
  field: { from: 'value', at: ['where'] },
  message: { from: 'value', at: ['what'] },
  needs: ['problems'],
  whole: false,
};

test('reads a list, one rule, and the shapes of a pack', () => {
  for (const data of [[rule], rule, { shapes: [rule] }]) {
    expect(readTaughtShapes(data)).toEqual({ shapes: [rule], problems: [] });
  }
});

const deep = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

test.each([
  ['nothing', null, '', /group of keys/u],
  ['a text', 'rm -rf', '', /group of keys/u],
  ['a rule of the future', { ...rule, version: 2 }, 'version', /version 1/u],
  ['an unknown key', { ...rule, run: 'alert(1)' }, 'run', /unknown key `run`/u],
  ['an own member called __proto__', JSON.parse('{"__proto__":{"a":1}}'), '__proto__', /unknown key/u],
  ['a step to __proto__', { ...rule, entries: ['__proto__'] }, 'entries.0', /__proto__/u],
  ['a pattern as separator', { ...rule, entries: [{ split: '(a+)+$' }] }, 'entries.0.split', /no letters/u],
  ['a long separator', { ...rule, entries: [{ split: '-'.repeat(9) }] }, 'entries.0.split', /at most 8/u],
  [
    'too many steps',
    { ...rule, entries: Array.from({ length: 13 }, () => 'a') },
    'entries',
    /at most 12 steps/u,
  ],
  ['steps as a deep list', { ...rule, entries: deep(10_000) }, 'entries.0', /group of keys/u],
  ['a huge name', { ...rule, needs: ['x'.repeat(1_000_000)] }, 'needs.0', /at most 100/u],
  ['control characters', { ...rule, needs: ['a\u0000b'] }, 'needs.0', /control/u],
  ['two keys in a step', { ...rule, entries: [{ each: 'member', every: 2 }] }, 'entries.0', /one key/u],
  ['an index out of bounds', { ...rule, entries: [-1] }, 'entries.0', /whole number/u],
  ['a fraction', { ...rule, entries: [1.5] }, 'entries.0', /whole number/u],
  ['groups of none', { ...rule, entries: [{ every: 0 }] }, 'entries.0.every', /whole number/u],
  ['no field', { ...rule, field: undefined }, 'field', /group of keys/u],
  ['code as text', { ...rule, code: 'eval' }, 'code', /list of steps/u],
  ['whole as text', { ...rule, whole: 'yes' }, 'whole', /true or false/u],
  ['over as a path', { ...rule, over: '../x' }, 'over', /named shape/u],
])('refuses %s', (_, data, path, words) => {
  const { shapes, problems } = readTaughtShapes(data);
  expect(shapes).toEqual([]);
  const problem = problems.find((one) => one.path.join('.') === path);
  expect(problem?.message).toMatch(words);
});

test('refuses more rules than anyone writes', () => {
  const { shapes, problems } = readTaughtShapes(Array.from({ length: 51 }, () => rule));
  expect(shapes).toEqual([]);
  expect(problems).toHaveLength(1);
});

test('a bad rule does not hide a good one', () => {
  const { shapes, problems } = readTaughtShapes([{ ...rule, root: 'tea' }, rule]);
  expect(shapes).toEqual([rule]);
  expect(problems[0]?.path).toEqual([0, 'root']);
});

test.each([
  '{"problems":[{"where":"⟦email⟧","what":"⟪is taken⟫","code":"E1"},{"where":"age","what":"low","code":"E2"}]}',
  '{"message":"⟦email⟧: ⟪is taken⟫; age: too low"}',
  '{"Fehler":{"⟦email⟧":{"no":"⟪is taken⟫"}}}',
])('what was learned survives YAML and JSON: %s', (marked) => {
  const { text, field, message } = shownIn(marked);
  const shapes = inferShape(errorBodyOf(text), field, message, 'treeql').rules.map(({ shape }) => shape);
  expect(shapes.length).toBeGreaterThan(0);
  expect(readTaughtShapes(parse(formatRules(shapes)))).toEqual({ shapes, problems: [] });
  expect(readTaughtShapes(JSON.parse(JSON.stringify(shapes)))).toEqual({ shapes, problems: [] });
});

test.each([
  ['a name of the API', 'field_name', true],
  ['another script', '欄位', true],
  ['an e-mail address', 'ada@example.com', false],
  ['words of a person', 'Ada Lovelace', false],
  ['an id', 'cus_90412345', false],
])('keeps %s: %s', (_, name, keeps) => {
  const [shape] = readTaughtShapes({ ...rule, entries: [name, { each: 'element' }] }).shapes;
  expect(shape === undefined ? null : isKeepable(shape)).toBe(keeps);
});
