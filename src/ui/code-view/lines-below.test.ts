import { expect, test } from 'vitest';
import { linesBelow } from './lines-below.ts';
import type { CodeMark } from './lines.ts';
import { makeTable } from './row-table.ts';
import { rowsOf } from './rows.ts';

const text = `{"short":1,"long":"${'x'.repeat(60)}","end":"${'y'.repeat(400)}","pad":"${'z'.repeat(30)}"}`;
const columns = 40;
const rows = rowsOf(text, makeTable(text, { firstLine: 1, pretty: true, columns }), true);
const mark = (word: string, message: string, tone: CodeMark['tone'] = 'problem'): CodeMark => {
  const start = text.indexOf(word);
  const end = tone === 'missing' ? start : start + word.length;
  return {
    id: word,
    start,
    end,
    tone,
    sign: '1',
    message,
    where: '',
    ghost: tone === 'missing' ? 'x' : null,
  };
};
const placed = (marks: readonly CodeMark[]) =>
  linesBelow(rows, marks, columns).lines.map(({ after, holds }) => [holds.mark.id, after - holds.row]);

test('words that fit stay in their row', () => {
  const { lines, silent } = linesBelow(rows, [mark('"short"', 'is a number')], columns);
  expect(lines).toEqual([]);
  expect(silent.size).toBe(0);
});

test('words that do not fit stand below all that their row was cut into, at most three rows on', () => {
  expect(placed([mark('"long"', 'is too long')])).toEqual([['"long"', 1]]);
  expect(placed([mark('"end"', 'is too long')])).toEqual([['"end"', 3]]);
});

test('two that fit one by one but not together both go below', () => {
  const one = mark('"pad"', 'a b');
  const { silent } = linesBelow(rows, [one, { ...one, id: 'other' }], 44 + 4);
  expect(silent.size).toBe(2);
});

test('a missing place always has a line of its own, and its words with it', () => {
  const { lines, silent } = linesBelow(rows, [mark('"short"', 'is required', 'missing')], columns);
  expect(lines).toHaveLength(1);
  expect(silent.size).toBe(0);
});

test('words on a line of their own begin where their row does, or further left when they need the room', () => {
  const indents = [mark('"end"', 'is too long'), mark('"end"', `is ${'far '.repeat(12)}`)].map(
    (one) => linesBelow(rows, [one], columns).lines[0]?.holds.indent,
  );
  expect(indents).toEqual([2, 0]);
});
