import { expect, test } from 'vitest';
import { applyEdits, type TextEdit } from './edit.ts';

const body = '{"a": "5", "b": 1}';
const replace: TextEdit = { start: 6, end: 9, text: '5' };
const insert: TextEdit = { start: 17, end: 17, text: ', "c": …' };

test.each([
  ['nothing', [], body],
  ['edits in any order', [insert, replace], '{"a": 5, "b": 1, "c": …}'],
  [
    'two insertions at one place, in their order',
    [insert, { ...insert, text: ', "d": …' }],
    '{"a": "5", "b": 1, "c": …, "d": …}',
  ],
  ['the first of two for the same characters', [replace, { ...replace, text: '6' }], '{"a": 5, "b": 1}'],
  ['no edit outside the text', [{ start: 0, end: 99, text: '' }], body],
])('makes %s', (_, edits, expected) => {
  expect(applyEdits(body, edits)).toBe(expected);
});
