import { expect, test } from 'vitest';
import { hasLongLine, type CodeMark, lineRanges, marksByLine, segmentsOf } from './lines.ts';

const mark = (id: string, start: number, end: number, tone: CodeMark['tone'] = 'problem'): CodeMark => ({
  id,
  start,
  end,
  tone,
  sign: null,
  message: '',
  where: '',
  ghost: null,
});

test.each([
  ['a\nb', ['a', 'b']],
  ['a\r\nb\n', ['a', 'b']],
  ['', ['']],
  ['\n\n', ['', '']],
])('lines of %j', (text, lines) => {
  expect(lineRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines);
});

test('overlapping marks cut a line into segments that add up to it', () => {
  const text = '{"a": "b"}';
  const segments = segmentsOf(text, { start: 0, end: text.length }, [mark('x', 1, 9), mark('y', 6, 9)]);
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
  expect(segments.map((segment) => segment.marks.map(({ id }) => id).join('+'))).toEqual([
    '',
    'x',
    'x+y',
    '',
  ]);
});

test('an empty mark takes the character beside it', () => {
  const marked = segmentsOf('abc', { start: 0, end: 3 }, [mark('x', 3, 3)]).filter(
    ({ marks }) => marks.length > 0,
  );
  expect(marked.map(({ text }) => text)).toEqual(['c']);
});

test('a mark over many lines is drawn on its first lines only, its message once', () => {
  const text = 'a\nb\nc\nd\ne\nf';
  const byLine = marksByLine(lineRanges(text), [mark('x', 0, text.length)]);
  expect([...byLine.keys()]).toEqual([0, 1, 2]);
  expect([...byLine.values()].map(({ starting }) => starting.length)).toEqual([1, 0, 0]);
});

test('a missing place stands after the line that holds it', () => {
  const byLine = marksByLine(lineRanges('{\n  "a": 1\n}'), [mark('x', 10, 10, 'missing')]);
  expect(byLine.get(1)?.ghosts.map(({ id }) => id)).toEqual(['x']);
});

const short = '  "a": 1,\n';
test.each([
  ['', false],
  [short.repeat(50), false],
  [`${short.repeat(50)}{"a": "${'x'.repeat(80)}"}`, true],
  [`${short.repeat(50)}{"a": "${'x'.repeat(80)}"}\n${short.repeat(20)}`, true],
  [`${short.repeat(7)}${'x'.repeat(200)}\n${short.repeat(9)}`, false],
  [`[${'x'.repeat(79)}\n${short}`, false],
  [`[${'x'.repeat(80)}\n${short}`, true],
  [`${'x'.repeat(90)}\n[${'x'.repeat(80)}`, true],
])('a long line of brackets is found among short ones: %#', (text, isThere) => {
  expect(hasLongLine(text)).toBe(isThere);
});
