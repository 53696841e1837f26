import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderExcerpt, renderExcerpts } from './excerpt.ts';

function spanOf(text: string, part: string): { start: number; end: number } {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

test('a line with carets and a label', () => {
  const text = '{\n  "birth_date": "31/12/1990"\n}';
  expect(renderExcerpt(text, spanOf(text, '"31/12/1990"'), 'day first', { name: 'request' })).toBe(
    [
      '  --> request:2:17',
      ' 2 |   "birth_date": "31/12/1990"',
      '   |                 ^^^^^^^^^^^^ day first',
    ].join('\n'),
  );
});

test('several labels share a line', () => {
  const text = '{"a":1,"b":2,"c":3}';
  const labels = ['1', '2', '3'].map((value) => ({ span: spanOf(text, value), text: `is ${value}` }));
  expect(renderExcerpts(text, labels)).toBe(
    [
      ' 1 | {"a":1,"b":2,"c":3}',
      '   |      ^     ^     ^ is 3',
      '   |      |     is 2',
      '   |      is 1',
    ].join('\n'),
  );
});

test('labels that begin at one place are all told', () => {
  const labels = [
    { span: { start: 0, end: 1 }, text: 'one' },
    { span: { start: 0, end: 2 }, text: 'two' },
    { span: { start: 2, end: 3 }, text: 'three' },
    { span: { start: 4, end: 5 }, text: 'four' },
  ];
  expect(renderExcerpts('abcdef', labels)).toBe(
    [' 1 | abcdef', '   | ^^^ ^ four', '   | | three', '   | two', '   | one'].join('\n'),
  );
});

test('lines that are not next to each other are parted', () => {
  const text = 'one\ntwo\nthree\nfour';
  const labels = ['four', 'one'].map((word) => ({ span: spanOf(text, word), text: '' }));
  expect(renderExcerpts(text, labels)).toBe(
    [' 1 | one', '   | ^^^', '  ...', ' 4 | four', '   | ^^^^'].join('\n'),
  );
});

test('a minified line is cut around the span', () => {
  const text = `{"filler":"${'x'.repeat(500)}","email":"no","more":"${'y'.repeat(500)}"}`;
  const lines = renderExcerpt(text, spanOf(text, '"no"'), 'here', { width: 60 }).split('\n');
  expect(lines[0]).toMatch(/^ 1 \| …x+","email":"no","more":"y+…$/u);
  expect(lines[0]?.length).toBe(67);
  expect(lines[1]?.indexOf('^')).toBe(lines[0]?.indexOf('"no"'));
});

test('tabs count as one column', () => {
  const text = '\t\t"a": 1';
  expect(renderExcerpt(text, spanOf(text, '1'), 'here')).toBe(' 1 |   "a": 1\n   |        ^ here');
});

test('an empty span has one caret, a span over lines is drawn on its first', () => {
  expect(renderExcerpt('ab', { start: 2, end: 2 }, 'missing')).toBe(' 1 | ab\n   |   ^ missing');
  expect(renderExcerpt('{\n  "a": 1\n}', { start: 0, end: 12 }, 'object')).toBe(' 1 | {\n   | ^ object …');
});

test('any span of any text: no exception, lines no wider than asked, carets below the line', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '字', '\n', '\t', '\r', '\u0000'), maxLength: 300 }),
      fc.nat(320),
      fc.nat(320),
      (text, one, other) => {
        const span = { start: Math.min(one, other), end: Math.max(one, other) };
        const lines = renderExcerpt(text, span, 'x', { width: 40 }).split('\n');
        expect(lines.length).toBe(2);
        expect(lines[1]).toContain('^');
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40 + 15);
      },
    ),
  );
});
