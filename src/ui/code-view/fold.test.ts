import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bracketLevels, foldAt, hiddenRows, isFoldable, rowsToFold, withoutFoldsOver } from './fold.ts';
import { lineRanges } from './lines.ts';

function folds(text: string): string[] {
  const lines = lineRanges(text);
  const levels = bracketLevels(text, lines);
  return lines.flatMap((_, row) => {
    if (!isFoldable(levels, lines.length, row)) return [];
    const { from, to } = foldAt(levels, lines.length, row);
    return [`${row}: ${from}-${to - 1}`];
  });
}

test.each([
  ['an object', '{\n"a": 1,\n"b": 2\n}', ['0: 1-2']],
  ['nested', '{\n"a": [\n1,\n2\n],\n"b": {\n"c": 3\n}\n}', ['0: 1-7', '1: 2-3', '5: 6-6']],
  ['two brackets on one line', '{"a": [{\n"b": 1\n}]}\nend', ['0: 1-1']],
  ['a head before the body', 'HTTP/2 422\ncontent-type: x\n\n{\n"a": 1\n}', ['3: 4-4']],
  ['brackets inside strings', '{\n"a": "}{[",\n"b": "\\"}"\n}', ['0: 1-2']],
  ['a body cut short', '{\n"a": [\n1,', ['0: 1-2', '1: 2-2']],
  ['a closer of the wrong kind', '{\n"a": [\n1\n}\nend', ['0: 1-2', '1: 2-2']],
  ['a closer too many', '}\n{\n1\n}\n]', ['1: 2-2']],
  ['a string without an end', '{\n"a": "x,\n"b": 2\n}', ['0: 1-2']],
  ['no brackets', 'a\nb\nc', []],
  ['brackets closed on their line', '{"a": [1]}\n[]', []],
])('folds of %s', (_, text, expected) => {
  expect(folds(text)).toEqual(expected);
});

const nested = '{\n"a": [\n1,\n2\n],\n"b": {\n"c": 3\n}\n}';
const lines = lineRanges(nested);
const levels = bracketLevels(nested, lines);

test('all is folded but the outermost level', () => {
  expect([...rowsToFold(levels, lines.length)]).toEqual([1, 5]);
  expect(hiddenRows(levels, lines.length, new Set([5, 1]))).toEqual([
    { from: 2, to: 4 },
    { from: 6, to: 7 },
  ]);
});

test('a fold inside a fold hides nothing more', () => {
  expect(hiddenRows(levels, lines.length, new Set([0, 1]))).toEqual([{ from: 1, to: 8 }]);
});

test('showing a row opens the folds over it and leaves the others', () => {
  expect([...withoutFoldsOver(levels, lines.length, new Set([0, 1, 5]), 6)]).toEqual([1]);
  const untouched = new Set([1]);
  expect(withoutFoldsOver(levels, lines.length, untouched, 1)).toBe(untouched);
});

test('folding never hides a line that is not between two others of the text, whatever the brackets', () => {
  const bracketed = fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', '\n', 'a') });
  fc.assert(
    fc.property(bracketed, (text) => {
      const ranges = lineRanges(text);
      const depth = bracketLevels(text, ranges);
      const hidden = hiddenRows(depth, ranges.length, rowsToFold(depth, ranges.length));
      let last = 0;
      for (const { from, to } of hidden) {
        expect(from).toBeGreaterThan(last);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(ranges.length);
        last = to - 1;
      }
    }),
  );
});
