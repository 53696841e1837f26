import { expect, test } from 'vitest';
import { changesOf, textsOf } from '../correct/change.ts';
import { correctRequest } from '../correct/correct-request.ts';
import { inspectUnguarded } from '../diagnose.ts';

const now = Date.UTC(2026, 10, 24, 8);

/** The body with all changes made, and where the first missing member is shown in it. */
function corrected(fields: readonly string[], body: string) {
  const errors = fields.map((field) => ({ field, message: 'is required' }));
  const paste = `HTTP/1.1 422 Unprocessable Content\nContent-Type: application/json\n\n${JSON.stringify({ errors })}`;
  const request = `POST /orders HTTP/1.1\nHost: api.test\nContent-Type: application/xml\n\n${body}`;
  const inspection = inspectUnguarded({ paste, request, now });
  const texts = textsOf(inspection);
  const changes = changesOf(inspection.diagnosis, texts);
  const accepted = changes.map(({ id }) => id);
  const { text } = correctRequest(texts, changes, { accepted, chosen: {}, written: {} });
  const at = inspection.diagnosis.fieldErrors[0]?.request?.start ?? 0;
  return { text, before: request.slice(at - 6, at) };
}

test.each<readonly [string, readonly string[], string, string, string]>([
  [
    'on a line of its own',
    ['Order.Total'],
    '<Order>\n  <Qty>1</Qty>\n</Order>',
    '<Order>\n  <Qty>1</Qty>\n  <Total>0</Total>\n</Order>',
    '</Qty>',
  ],
  [
    'in an inner element',
    ['Customer.Email'],
    '<Order>\r\n  <Customer>\r\n    <Name>Ada</Name>\r\n  </Customer>\r\n</Order>',
    '<Order>\r\n  <Customer>\r\n    <Name>Ada</Name>\r\n    <Email>…@…</Email>\r\n  </Customer>\r\n</Order>',
    '/Name>',
  ],
  [
    'on the same line',
    ['Total', 'Note'],
    '<Order><Qty>1</Qty></Order>',
    '<Order><Qty>1</Qty><Total>0</Total><Note>…</Note></Order>',
    '</Qty>',
  ],
  [
    'with its absent parent',
    ['Address.City'],
    '<Order><Qty>1</Qty></Order>',
    '<Order><Qty>1</Qty><Address><City>…</City></Address></Order>',
    '</Qty>',
  ],
  [
    'with the prefix of its siblings',
    ['Note'],
    '<o:Order xmlns:o="urn:x"><o:Qty>1</o:Qty></o:Order>',
    '<o:Order xmlns:o="urn:x"><o:Qty>1</o:Qty><o:Note>…</o:Note></o:Order>',
    '/o:Qty>'.slice(-6),
  ],
  [
    'into an element that is its own end',
    ['Customer.Name'],
    '<Order><Customer id="1"/></Order>',
    '<Order><Customer id="1"><Name>…</Name></Customer></Order>',
    '"1"/>',
  ],
])('a missing member of XML is written %s', (_, fields, body, text, before) => {
  const result = corrected(fields, body);
  expect(result.text).toBe(text);
  expect(result.before.endsWith(before)).toBe(true);
});
