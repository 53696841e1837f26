import { expect, test } from 'vitest';
import { findJsonStart } from './find-start.ts';

/** The value's start is marked with `»`. */
test.each([
  ['a log line', '2026-11-24 ERROR resp=»{"errors": []}'],
  ['a time and a level in brackets', '[2026-11-24T08:00:00] [ERROR] [42] body »{"a": 1}'],
  ['an array of objects', 'failed with »[{"loc": ["body"]}]'],
  ['an array of strings', 'errors: »["a"]'],
  ['nested arrays', 'got »[[ {"a": 1} ]]'],
  ['Python repr', "{} detail »{'email': ['x']}"],
  ['unquoted names', 'options: »{ email: "x" }'],
  ['Ruby hash', 'params: »{:email=>"x"}'],
  ['a template before it', 'POST /users/{id} -> »{"a": 1}'],
  ['code before it', 'function () { return 1 } »{"a":1}'],
])('%s', (_, marked) => {
  const offset = marked.indexOf('»');
  expect(findJsonStart(marked.replace('»', ''))).toBe(offset);
});

test.each(['', 'no brackets', 'only {} and []', '[INFO] ready', '{id}', 'list [1, 2]', '{'])(
  'none in %j',
  (text) => {
    expect(findJsonStart(text)).toBe(-1);
  },
);

test('the search goes on from an offset', () => {
  const text = '{"a":1} and {"b":2}';
  expect(findJsonStart(text, 1)).toBe(12);
  expect(findJsonStart(text, 13)).toBe(-1);
});
