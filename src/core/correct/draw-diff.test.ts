import { expect, test } from 'vitest';
import { drawDiff } from './draw-diff.ts';

test.each([
  ['lines as they are', '{\n "a": 1,\n "b": 2\n}', false],
  ['a short line as it is', '{"a": 1, "b": 2}', false],
  ['a long only line', `{"name":"${'x'.repeat(60)}","b":2}`, true],
  ['long lines', `{\n"name":"${'x'.repeat(60)}","other":"${'y'.repeat(60)}",\n"b":2}`, true],
  ['a form body as it is', `name=${'x'.repeat(200)}&b=2`, false],
])('draws %s', (_, body, isPretty) => {
  const diff = drawDiff(body, body.replace('2', '12345678901234567890'));
  expect(diff?.isPretty).toBe(isPretty);
  const added = diff?.lines.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim()) ?? [];
  expect(added).toHaveLength(1);
  expect(added[0]).toContain('12345678901234567890');
});

test('does not draw a body of megabytes', () => {
  const body = JSON.stringify(
    Array.from({ length: 300_000 }, () => 'abc'),
    null,
    1,
  );
  expect(drawDiff(body, body)).toBeNull();
});
