import { expect, test } from 'vitest';
import { startsMessage } from './head.ts';
import { leadingLines } from './leading-lines.ts';
import { linesOf, type Line } from './lines.ts';

test.each([
  '{\r\n  "a": 1,\n\n  "b": [\n    2\n  ]\n}\nHTTP/1.1 200 OK\n\nno',
  'a\n  http/2 422\n:status: 422\n\u{a0}POST /x HTTP/1.1\nx\n \n',
  '422 Unprocessable Entity\ncontent-type: text/plain\ndate: now\n\n<< 200 OK\nserver: x\nhost: y',
  '127.0.0.1:5000: GET http://a.example/\nhost: y\naccept: */*\n\n\u{2190} 404 Not Found\nhost: y\naccept: */*',
  '\n\n   \n',
  '',
])('every line on which a message starts is among them: %j', (text) => {
  const starts = (lines: Iterable<Line>) => [...lines].filter((line) => startsMessage(text, line, true));
  expect(starts(leadingLines(text, 0, text.length))).toEqual(starts(linesOf(text)));
});

test('lines of a body are passed over', () => {
  const text = '{\n  "a": [\n    true\n  ]\n}\n### next';
  expect([...leadingLines(text, 0, text.length)].map(({ start }) => text.slice(start))).toEqual(['### next']);
});
