import { expect, test } from 'vitest';
import { readJson } from '../json/read.ts';
import type { HttpResponse } from './message.ts';
import { readRequestId } from './request-id.ts';

function response(headers: Readonly<Record<string, string>>): HttpResponse {
  const span = { start: 0, end: 0 };
  return {
    statusCode: 500,
    statusFrom: 'status-line',
    statusSpan: null,
    reasonPhrase: null,
    headers: Object.entries(headers).map(([name, value]) => ({
      name,
      value,
      nameSpan: span,
      valueSpan: span,
    })),
    coverage: 'complete',
    body: null,
  };
}

test.each([
  [{ 'X-Request-Id': ' req_1 ' }, '{"requestId": "other"}', 'req_1'],
  [{ 'CF-Ray': 'ray', 'Request-Id': 'req' }, '', 'req'],
  [{ 'x-request-id': '' }, '{"requestId": "in-body"}', 'in-body'],
  [{ traceparent: `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01` }, '', 'ab'.repeat(16)],
  [{ 'x-amzn-RequestId': 'a' }, '', 'a'],
  [{}, '{"traceId": "00-1"}', '00-1'],
  [{}, '{"error": {"request_id": 17}}', '17'],
  [{}, '{"errors": [{"meta": {"correlation-id": "c"}}]}', 'c'],
  [{}, '{"error": {"innerError": {"x": 1}}, "fbtrace_id": "f"}', 'f'],
  [{}, '{"data": {"user": {"requestId": "too far"}}}', null],
  [{}, '{"requestId": {"a": 1}}', null],
  [{}, 'plain text', null],
])('%j with %s: %s', (headers, body, id) => {
  expect(readRequestId(response(headers), readJson(body).value)).toBe(id);
});

test('a body alone', () => {
  expect(readRequestId(null, readJson('{"request_id": "r"}').value)).toBe('r');
  expect(readRequestId(null, undefined)).toBeNull();
});
