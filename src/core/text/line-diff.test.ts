import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DiffLine, diffLines, hunksOf } from './line-diff.ts';

const signs = { same: ' ', removed: '-', added: '+' } as const;

/** The diff as people know it; the differing part in brackets. */
function drawn(lines: readonly DiffLine[]): string[] {
  return lines.map(({ kind, text, part }) =>
    part === null
      ? `${signs[kind]}${text}`
      : `${signs[kind]}${text.slice(0, part.start)}[${text.slice(part.start, part.end)}]${text.slice(part.end)}`,
  );
}

test.each([
  ['nothing', 'a\nb\n', 'a\nb\n', [' a', ' b']],
  ['a line in the middle', 'a\nb\nc', 'a\nx\nc', [' a', '-b', '+x', ' c']],
  ['the part of a line', '"d": "31/12"', '"d": "12-31"', ['-"d": "[31/12]"', '+"d": "[12-31]"']],
  ['an insertion within a line', '"q": 5\n}', '"q": 5, "n": 1\n}', ['-"q": 5[]', '+"q": 5[, "n": 1]', ' }']],
  ['a new line', 'a\nc', 'a\nb\nc', [' a', '+b', ' c']],
  ['a lost line', 'a\nb\nc', 'a\nc', [' a', '-b', ' c']],
  ['two places', 'a\nb\nc\nd\ne', 'x\nb\nc\nd\ny', ['-a', '+x', ' b', ' c', ' d', '-e', '+y']],
  ['line breaks of Windows', 'a\r\nb\r\n', 'a\r\nc\r\n', [' a', '-b', '+c']],
])('marks %s', (_, before, after, expected) => {
  expect(drawn(diffLines(before, after))).toEqual(expected);
});

test('both texts can be read off the diff, and its line numbers are theirs', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', '{', '}', '"x": 1,'), { maxLength: 40 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const diff = diffLines(`${before.join('\n')}\n`, `${after.join('\n')}\n`);
      const side = (kind: DiffLine['kind']) => diff.filter((line) => line.kind !== kind);
      const old = side('added');
      const fresh = side('removed');
      expect(old.map(({ text }) => text)).toEqual(before.length === 0 ? [''] : before);
      expect(fresh.map(({ text }) => text)).toEqual(after.length === 0 ? [''] : after);
      expect(old.map((line) => line.before)).toEqual(old.map((_, index) => index + 1));
      expect(fresh.map((line) => line.after)).toEqual(fresh.map((_, index) => index + 1));
    }),
  );
});

const numbered = (from: number) =>
  Array.from({ length: 2_000 }, (_, index) => String(from + index)).join('\n');

test('texts with hardly a line in common are one block out and one block in', () => {
  const diff = diffLines(numbered(0), numbered(10_000));
  expect(diff).toHaveLength(4_000);
  expect(diff[1_999]?.kind).toBe('removed');
  expect(diff[2_000]?.kind).toBe('added');
});

test('hunks hold the changes and three lines around them, and say what is left out', () => {
  const before = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);
  const after = before.with(9, 'other').with(14, 'other').with(29, 'other');
  const hunks = hunksOf(diffLines(before.join('\n'), after.join('\n')));
  expect(hunks.map(({ skipped, lines }) => [skipped, lines[0]?.text, lines.at(-1)?.text])).toEqual([
    [6, 'line 7', 'line 18'],
    [8, 'line 27', 'other'],
  ]);
  expect(hunksOf(diffLines('a', 'a'))).toEqual([]);
  const near = hunksOf(
    diffLines(before.slice(0, 9).join('\n'), before.slice(0, 9).with(4, 'other').join('\n')),
  );
  expect(near.map(({ skipped, lines }) => [skipped, lines.length])).toEqual([[0, 10]]);
});
