import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSource } from '../text/mapped-text.ts';
import { decodeJsonString, decodeJsonText } from './strings.ts';

test('decodes what JSON.stringify wrote, and every character leads back to its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const text = JSON.stringify(value);
      const span = { start: 0, end: text.length };
      const mapped = decodeJsonString(text, span);
      expect(mapped.text).toBe(value);
      expect(decodeJsonText(text, span)).toBe(value);
      let behind = 1;
      for (let at = 0; at < value.length; at += 1) {
        const { start, end } = toSource(mapped, { start: at, end: at + 1 });
        expect(start).toBe(behind);
        expect(JSON.parse(`"${text.slice(start, end)}"`)).toBe(value.charAt(at));
        behind = end;
      }
    }),
  );
});

test('any token is decoded the same way with places and without', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', "'", '\\', 'u', '{', '}', '0', 'x', 'n', '\n', 'a') }),
      (text) => {
        const span = { start: 0, end: text.length };
        expect(decodeJsonString(text, span).text).toBe(decodeJsonText(text, span));
      },
    ),
  );
});

test.each([
  ['"a\\nb"', 'a\nb'],
  ['"\\u{1F600}"', '😀'],
  ['"\\x41\\v\\0"', 'A\v\0'],
  ['"cut \\', 'cut \\'],
  ['"cut \\u00', 'cut \\u00'],
  ['"a\\"', 'a"'],
  ['“typographic”', 'typographic'],
  ['unquoted\\n', 'unquoted\\n'],
  ['"joined\\\nlines"', 'joinedlines'],
])('%j reads %j', (text, value) => {
  expect(decodeJsonText(text, { start: 0, end: text.length })).toBe(value);
});
