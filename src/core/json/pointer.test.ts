import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPointer, isIndex, parsePointer, resolveTokens } from './pointer.ts';
import { readJson } from './read.ts';

test('a pointer read back gives the tokens it was made from', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('~', '/', '~1', '~01', '', 'a/b'), fc.nat()),
      ),
      (path) => {
        expect(parsePointer(formatPointer(path))).toEqual(path.map(String));
      },
    ),
  );
});

test('the URI fragment form gives the same tokens', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (path) => {
      expect(parsePointer(`#${encodeURI(formatPointer(path)).replaceAll('#', '%23')}`)).toEqual(path);
    }),
  );
});

// RFC 6901 §5 and §6.
test.each([
  ['', []],
  ['/foo', ['foo']],
  ['/foo/0', ['foo', '0']],
  ['/', ['']],
  ['/a~1b', ['a/b']],
  ['/c%d', ['c%d']],
  ['/m~0n', ['m~n']],
  ['/~01', ['~1']],
  ['#', []],
  ['#/c%25d', ['c%d']],
  ['#/%20', [' ']],
  ['#/100%', ['100%']],
])('%j', (text, tokens) => {
  expect(parsePointer(text)).toEqual(tokens);
});

test.each(['foo', 'a/b', '$.a', '#a'])('%j is no pointer', (text) => {
  expect(parsePointer(text)).toBeUndefined();
});

test('tokens are indexes where the document has an array, names elsewhere', () => {
  const { value } = readJson('{"items":[{"0":"a"}]}');
  expect(resolveTokens(['items', '0', '0'], value)).toEqual(['items', 0, '0']);
  expect(resolveTokens(['items', 'x', '01'], value)).toEqual(['items', 'x', '01']);
  expect(resolveTokens(['gone', '0'], undefined)).toEqual(['gone', '0']);
});

test.each([
  ['0', true],
  ['10', true],
  ['01', false],
  ['-1', false],
  ['', false],
  ['1e3', false],
])('%j as an index: %s', (token, answer) => {
  expect(isIndex(token)).toBe(answer);
});
