import { expect, test } from 'vitest';
import { readPaste } from '../read-paste.ts';

const success = '{"level":30,"req":{"method":"POST","url":"/orders/1"},"res":{"statusCode":201}}';
const failure = success.replace('30', '50').replace('201', '422').replace('/1', '/2');

/** A log of `count` successes with one line in their middle replaced. */
function logWith(line: string, count = 3000): string {
  const half = `${success}\n`.repeat(count / 2);
  return `${half}${line}\n${half}`;
}

test('every record of a short log is an exchange', () => {
  expect(readPaste(logWith(failure, 100)).exchanges).toHaveLength(101);
});

test.each([
  ['a status', failure],
  ['a level', success.replace('30', '"ERROR"')],
  ['a status among words', success.replace('"req"', '"msg":"upstream said 503 again","req"')],
  ['an error', success.replace('"req"', '"err":{"type":"Error"},"req"')],
  [
    'the answer in a string',
    success.replace('"req"', String.raw`"responseBody":"{\"message\":\"no\"}","req"`),
  ],
])('of a long log what speaks of a failure is read: %s', (_, line) => {
  const log = logWith(line);
  const { exchanges, problems } = readPaste(log);
  const start = log.indexOf(line);
  const inLine = exchanges.filter(({ response }) => (response?.statusSpan?.start ?? 0) > start);
  expect(inLine.length).toBeGreaterThan(0);
  expect(inLine[0]?.response?.statusSpan?.start).toBeLessThan(start + line.length);
  expect(exchanges.length).toBeLessThan(10);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^the log has 3001 records; \d+ that probably matter/u),
  ]);
});

test('a call that failed and later succeeded is read with its success', () => {
  const log = `${logWith(failure)}${failure.replace('422', '201').replace('50', '30')}\n${success}\n`;
  const targets = readPaste(log).exchanges.map(({ request, response }) => [
    request?.target,
    response?.statusCode,
  ]);
  expect(targets).toEqual([
    ['/orders/2', 422],
    ['/orders/2', 201],
    ['/orders/1', 201],
  ]);
});

test('of a long log without a failure the beginning and the end are read', () => {
  expect(readPaste(logWith(success)).exchanges).toHaveLength(2000);
});
