import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLineIndex } from './line-index.ts';

test('a position is the number of line breaks before it and the characters since', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\n', '\r', '字'), maxLength: 60 }),
      fc.nat(60),
      (text, at) => {
        const offset = Math.min(at, text.length);
        const before = text.slice(0, offset).split('\n');
        const lines = createLineIndex(text);
        expect(lines.positionAt(offset)).toEqual({
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1,
        });
        expect(lines.lineCount).toBe(text.split('\n').length);
      },
    ),
  );
});

test.each([
  ['one\ntwo\n', 1, 'one'],
  ['one\ntwo\n', 2, 'two'],
  ['one\ntwo\n', 3, ''],
  ['one\r\ntwo', 1, 'one'],
  ['one\r\ntwo', 2, 'two'],
  ['', 1, ''],
  ['one', 9, ''],
  ['one', 0, ''],
])('line of %j number %i is %j', (text, line, content) => {
  const { start, end } = createLineIndex(text).lineSpan(line);
  expect(text.slice(start, end)).toBe(content);
});

test('offsets outside the text are clamped', () => {
  const lines = createLineIndex('ab\nc');
  expect(lines.positionAt(-5)).toEqual({ line: 1, column: 1 });
  expect(lines.positionAt(99)).toEqual({ line: 2, column: 2 });
});
