import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldAt, isFoldable } from './fold.ts';
import { makeTable, startTable, type TableOptions } from './row-table.ts';
import { rowsOf, type Rows } from './rows.ts';

const createRows = (text: string, options: TableOptions): Rows =>
  rowsOf(text, makeTable(text, options), true);
const textsOf = (rows: Rows, text: string): string[] =>
  Array.from({ length: rows.count }, (_, row) => {
    const { start, end } = rows.rangeOf(row);
    return text.slice(start, end);
  });
const linesOf = (rows: Rows) => Array.from({ length: rows.count }, (_, row) => rows.lineOf(row));
const asPasted = { firstLine: 1, pretty: false, columns: 120 };
const pretty = { firstLine: 1, pretty: true, columns: 120 };

test('rows put together are the text; only the first row of a line carries its number', () => {
  const text = `${'a'.repeat(600)}\nshort\r\n\nend`;
  const rows = createRows(text, { ...asPasted, firstLine: 7 });
  expect(linesOf(rows)).toEqual([7, null, null, null, null, 8, 9, 10]);
  const texts = textsOf(rows, text);
  expect(texts.slice(0, 5).join('')).toBe('a'.repeat(600));
  expect(texts.slice(5)).toEqual(['short', '', 'end']);
});

test('finds the row of a place', () => {
  const text = `${'a'.repeat(600)}\nshort`;
  const rows = createRows(text, asPasted);
  expect([0, 300, 599, 601].map(rows.rowAt)).toEqual([0, 2, 4, 5]);
});

test('a long line of brackets is broken after openers and commas, with its depth', () => {
  const text = `{"message": "Validation failed, [see below]","errors":[{"field":"a","codes":[]},{"field":"b"}], "n":  1}`;
  const rows = createRows(text, pretty);
  expect(textsOf(rows, text).map((row, index) => `${'  '.repeat(rows.levels[index] ?? 0)}${row}`)).toEqual([
    '{',
    '  "message": "Validation failed, [see below]",',
    '  "errors":[',
    '    {',
    '      "field":"a",',
    '      "codes":[]',
    '    },',
    '    {',
    '      "field":"b"',
    '    }',
    '  ],',
    '  "n":  1',
    '}',
  ]);
  expect(linesOf(rows).filter((line) => line !== null)).toEqual([1]);
  expect(isFoldable(rows.levels, rows.count, 2)).toBe(true);
  expect(foldAt(rows.levels, rows.count, 2)).toEqual({ from: 3, to: 10 });
});

test('a long value is cut, and its parts are no lines of their own', () => {
  const text = `{"a":"${'x'.repeat(300)}","b":1}`;
  const rows = createRows(text, pretty);
  expect(textsOf(rows, text).join('')).toBe(text);
  expect(Array.from({ length: rows.count }, (_, row) => rows.isAdded(row))).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
  ]);
});

test('rows hold every character but white space, whatever the brackets', () => {
  const bracketed = fc.string({
    unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', ' ', 'a', '\n'),
    minLength: 100,
    maxLength: 400,
  });
  fc.assert(
    fc.property(bracketed, fc.boolean(), (inner, isPretty) => {
      const text = `{${inner}`;
      const rows = createRows(text, { firstLine: 1, pretty: isPretty, columns: 60 });
      expect(textsOf(rows, text).join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
    }),
  );
});

test('rows made piece by piece are the same in the end, and whole at every moment', () => {
  const text = JSON.stringify(Array.from({ length: 40_000 }, (_, index) => ({ index, name: 'a name' })));
  const making = startTable(text, pretty);
  const ends: number[] = [];
  let rows = createRows('', pretty);
  for (let isDone = false; !isDone;) {
    isDone = making.workFor(0);
    rows = rowsOf(text, making.table, isDone);
    ends.push(rows.end);
    const { start, end } = rows.rangeOf(rows.count - 1);
    expect(end - start).toBeLessThan(40);
    expect(rows.rowAt(rows.end - 1)).toBe(rows.count - 1);
  }
  expect(ends.length).toBeGreaterThan(3);
  expect(ends.at(-1)).toBe(text.length);
  const whole = createRows(text, pretty);
  expect(rows.count).toBe(whole.count);
  expect([0, 7, whole.count - 1].map(rows.rangeOf)).toEqual([0, 7, whole.count - 1].map(whole.rangeOf));
});
