import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingText } from './reading-text.ts';

/** A body long enough to be broken into lines. */
const body = JSON.stringify({
  message: 'Validation failed, [really] {so}',
  errors: [{ field: 'birth_date', note: 'said "no" \\ twice' }, { field: 'quantity' }],
  empty: {},
  none: [],
  filler: 'x'.repeat(80),
});

test('breaks a long body as a formatter would', () => {
  expect(readingText(body).text).toBe(JSON.stringify(JSON.parse(body), null, 2));
});

test('short lines and prose stay as they are', () => {
  const text = `HTTP/2 422\ncontent-type: application/json\n\n{"a":1}\n${'word '.repeat(60)}`;
  expect(readingText(text)).toMatchObject({ text, addedLines: new Set() });
});

test('every character but white space between tokens keeps its place', () => {
  const { text, toView, toSource } = readingText(body);
  for (const word of ['birth_date', 'quantity', 'twice', 'filler']) {
    const from = body.indexOf(word);
    expect(text.slice(toView(from), toView(from + word.length - 1) + 1)).toBe(word);
    expect(toSource(toView(from))).toBe(from);
  }
});

test('added lines are counted apart from those of the paste', () => {
  const { text, addedLines } = readingText(`HTTP/2 422\n\n${body}\nend`);
  const lines = text.split('\n');
  const original = lines.filter((_, index) => !addedLines.has(index));
  expect(original).toEqual(['HTTP/2 422', '', '{', 'end']);
});

test('places stay in order and in the text, whatever the brackets', () => {
  const bracketed = fc.string({
    unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', ' ', 'a'),
    minLength: 121,
  });
  expect(() =>
    fc.assert(
      fc.property(bracketed, (inner) => {
        const source = `{${inner}`;
        const { text, toView } = readingText(source);
        let last = 0;
        for (let offset = 0; offset < source.length; offset += 1) {
          const at = toView(offset);
          if (at < last || at > text.length) return false;
          const character = source.charAt(offset);
          if (character !== ' ' && text.charAt(at) !== character) return false;
          last = at;
        }
        return true;
      }),
    ),
  ).not.toThrow();
});
