import { expect, test } from 'vitest';
import { jsonPlaceAt } from './place-at.ts';

const body = '{"items": [{"price": "5"}, {"a/b": {"x~y": [1, 2]}}], "cut": tru';

test.each([
  ['"price"', '/items/0/price', '"5"'],
  ['"5"', '/items/0/price', '"5"'],
  ['"items"', '/items', '[{"price": "5"}, {"a/b": {"x~y": [1, 2]}}]'],
  ['2]', '/items/1/a~1b/x~0y/1', '2'],
  ['"x~y"', '/items/1/a~1b/x~0y', '[1, 2]'],
  ['"cut"', '/cut', 'tru'],
  ['{"items"', '', body],
])('at %s', (found, pointer, value) => {
  for (const head of ['', 'HTTP/2 422\ncontent-type: application/json\n\n']) {
    const text = head + body;
    const place = jsonPlaceAt(text, text.indexOf(found));
    expect(place?.pointer).toBe(pointer);
    expect(text.slice(place?.value.start, place?.value.end)).toBe(value);
  }
});

test('a head, a text behind the body and a text without one hold no JSON value', () => {
  const text = 'HTTP/2 422\n\n{"a": 1}\ntime: 3 s';
  expect(jsonPlaceAt(text, 2)).toBeNull();
  expect(jsonPlaceAt(text, text.length - 2)).toBeNull();
  expect(jsonPlaceAt('a=1&b=2', 3)).toBeNull();
});
