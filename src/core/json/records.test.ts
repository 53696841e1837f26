import { expect, test } from 'vitest';
import { readRecords } from './records.ts';

test('values one a line are the elements of a list, each where it stands', () => {
  const text = '{"a":1}\n\n{"a":2}\r\n[3]\n';
  const list = readRecords(text);
  expect(list?.elements.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    '{"a":1}',
    '{"a":2}',
    '[3]',
  ]);
  expect(list?.span).toEqual({ start: 0, end: text.length - 1 });
});

test('a record with a slip is one of them all the same', () => {
  expect(readRecords('{"a":1}\n{"a":2,}\n')?.elements).toHaveLength(2);
});

test.each([
  '{"a":1}',
  '{\n  "a": 1\n}',
  '[{"a":1},\n{"a":2}]',
  '{"a":1}\nand more',
  '1\n2',
  '',
  '{"a":1,}\n{"a":2}',
])('%j holds no records', (text) => {
  expect(readRecords(text)).toBeUndefined();
});
