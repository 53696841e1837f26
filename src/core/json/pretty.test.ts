import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prettyJson } from './pretty.ts';

test.each([
  [
    '{"a":1,"b":[1,{"c":null}],"d":{},"e":[]}',
    '{\n  "a": 1,\n  "b": [\n    1,\n    {\n      "c": null\n    }\n  ],\n  "d": {},\n  "e": []\n}',
  ],
  ['{"id":12345678901234567890,"price":1.50}', '{\n  "id": 12345678901234567890,\n  "price": 1.50\n}'],
  [String.raw`{"s":"a \"{,}\" é"}`, '{\n  "s": "a \\"{,}\\" é"\n}'],
  ['{"a": …}', '{\n  "a": …\n}'],
  ['"cut', '"cut'],
])('breaks %s into lines', (text, expected) => {
  expect(prettyJson(text)).toBe(expected);
});

test('only blanks between tokens change', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (text) => {
      expect(JSON.parse(prettyJson(text))).toEqual(JSON.parse(text));
    }),
  );
});
