import { expect, test } from 'vitest';
import { createRows } from './rows.ts';

test('rows put together are the text; only the first row of a line carries its number', () => {
  const text = `${'a'.repeat(600)}\nshort\r\n\nend`;
  const rows = createRows(text, 7);
  const all = Array.from({ length: rows.count }, (_, row) => ({
    line: rows.lineOf(row),
    text: text.slice(rows.rangeOf(row).start, rows.rangeOf(row).end),
  }));
  expect(all.map(({ line }) => line)).toEqual([7, null, null, null, null, 8, 9, 10]);
  expect(
    all
      .slice(0, 5)
      .map(({ text: part }) => part)
      .join(''),
  ).toBe('a'.repeat(600));
  expect(all.slice(5).map(({ text: part }) => part)).toEqual(['short', '', 'end']);
});

test('finds the row of a place', () => {
  const text = `${'a'.repeat(600)}\nshort`;
  const rows = createRows(text, 1);
  expect([0, 300, 599, 601].map(rows.rowAt)).toEqual([0, 2, 4, 5]);
});
