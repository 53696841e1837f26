import { expect, test } from 'vitest';
import type { Change } from './change.ts';
import { carryOver, likelyToAccept } from './choices.ts';

const change = (id: string, name: string, certainty: Change['certainty'] = 'likely'): Change => ({
  id,
  by: 'api',
  within: 'body',
  numbers: [1],
  path: [name],
  edit: 'replace',
  certainty,
  message: 'refused',
  because: 'the API asks for it',
  fixes: [{ text: '1', because: 'a number', edits: [{ start: 0, end: 1, text: '1' }], asks: null }],
});

const choices = { accepted: ['problem-2'], chosen: { 'problem-1': 0 }, written: { 'problem-2': '"Ada"' } };
const before = { changes: [change('problem-1', 'age'), change('problem-2', 'name')], choices };

test.each([
  ['the same changes', before.changes, choices],
  [
    'another numbering',
    [change('problem-1', 'name'), change('problem-2', 'age')],
    { accepted: ['problem-1'], chosen: { 'problem-2': 0 }, written: { 'problem-1': '"Ada"' } },
  ],
  [
    'one that is gone and a new one that is certain',
    [change('problem-1', 'age'), change('problem-2', 'email', 'certain')],
    { accepted: ['problem-2'], chosen: { 'problem-1': 0 }, written: {} },
  ],
])('what was decided is there again after a new reading with %s', (_, changes, expected) => {
  expect(carryOver(before, changes)).toEqual(expected);
});

test('what was refused is not taken again because it is certain', () => {
  const certain = [change('problem-1', 'age', 'certain')];
  const refused = { changes: certain, choices: { accepted: [], chosen: { 'problem-1': 0 }, written: {} } };
  expect(carryOver(refused, certain).accepted).toEqual([]);
});

test('one click takes what is likely, has one way to be made and asks for nothing', () => {
  const likely = change('problem-1', 'age');
  const [fix] = likely.fixes;
  if (fix === undefined) throw new Error('a change has a fix');
  const changes: readonly Change[] = [
    likely,
    change('problem-2', 'zip', 'certain'),
    { ...change('problem-3', 'name'), fixes: [{ ...fix, asks: { start: 0, end: 1 } }] },
    { ...change('problem-4', 'due'), fixes: [fix, fix] },
    { ...change('advice-1', 'city'), by: 'ours' },
    change('problem-5', 'street'),
  ];
  expect(likelyToAccept(changes, { accepted: ['problem-5'], chosen: {}, written: {} })).toEqual([
    'problem-1',
  ]);
});
