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
  [{ 'elastic-apm-traceparent': `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01` }, '', 'ab'.repeat(16)],
  [{ b3: `${'ab'.repeat(16)}-${'cd'.repeat(8)}-1-${'ef'.repeat(8)}` }, '', 'ab'.repeat(16)],
  [{ b3: '0' }, '', null],
  // Vendors' own names: SharePoint, Etsy, Zoom, Slack, LinkedIn, Meta, Google Cloud Storage, Render, UPS, Adyen, IBM, Webex.
  [{ SPRequestGuid: '4905' }, '', '4905'],
  [{ 'X-Etsy-Request-Uuid': 'l0BA' }, '', 'l0BA'],
  [{ 'x-zm-trackingid': 'v=2.0;clid=aw1' }, '', 'v=2.0;clid=aw1'],
  [{ 'x-slack-unique-id': 'Y9J5' }, '', 'Y9J5'],
  [{ 'x-li-uuid': 'AAX' }, '', 'AAX'],
  [{ 'X-FB-Debug': 'bO1=' }, '', 'bO1='],
  [{ 'X-GUploader-UploadID': 'ABg' }, '', 'ABg'],
  [{ 'rndr-id': 'r7' }, '', 'r7'],
  [{ transid: 't7' }, '', 't7'],
  [{ pspReference: '881' }, '', '881'],
  [{ 'X-Global-Transaction-ID': 'g7' }, '', 'g7'],
  [{ TrackingID: 'w7' }, '', 'w7'],
  [{ 'X-Catalog-Id': 'c7', 'X-Blog-Id': 'b7' }, '', null],
  [{}, '{"traceId": "00-1"}', '00-1'],
  [{}, '{"error": {"request_id": 17}}', '17'],
  [{}, '{"errors": [{"meta": {"correlation-id": "c"}}]}', 'c'],
  [{}, '{"error": {"innerError": {"x": 1}}, "fbtrace_id": "f"}', 'f'],
  [{}, '{"data": {"user": {"requestId": "too far"}}}', null],
  [{}, '{"requestId": {"a": 1}}', null],
  // eBay's number of the error; an error tracker's id of this one.
  [{}, '{"errors": [{"errorId": 12001, "message": "x"}]}', null],
  [{}, '{"errorId": "7f3c9b1e"}', '7f3c9b1e'],
  // Microsoft Graph: the first part that was refused.
  [
    {},
    '{"responses": [{"status": 200, "body": {"requestId": "ok"}}, {"status": 400, "body": {"error": {"code": "x", "innerError": {"request-id": "bad"}}}}]}',
    'bad',
  ],
  [{}, '{"results": [{"body": {"requestId": "a resource of a list"}}]}', null],
  [{}, 'plain text', null],
])('%j with %s: %s', (headers, body, id) => {
  expect(readRequestId(response(headers), readJson(body).value)).toBe(id);
});

test('a body alone', () => {
  expect(readRequestId(null, readJson('{"request_id": "r"}').value)).toBe('r');
  expect(readRequestId(null, undefined)).toBeNull();
});
