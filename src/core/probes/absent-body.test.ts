import { expect, test } from 'vitest';
import { changesOf, textsOf } from '../correct/change.ts';
import { correct } from '../correct/correct.ts';
import { inspectUnguarded } from '../diagnose.ts';

const now = Date.UTC(2026, 10, 24, 8);

function corrected(fields: readonly string[], request: string) {
  const errors = fields.map((field) => ({ field, message: 'This field is required.' }));
  const paste = `HTTP/1.1 422 Unprocessable Content\n\n${JSON.stringify({ errors })}`;
  const inspection = inspectUnguarded({ paste, request, now });
  const { diagnosis, requestBody, panes } = inspection;
  const changes = changesOf(diagnosis, textsOf(inspection)).filter(({ within }) => within === 'body');
  const accepted = changes.map(({ id }) => id);
  const { text } = correct(requestBody ?? '', changes, { accepted, chosen: {}, written: {} });
  const places = diagnosis.fieldErrors.map((field) => field.request?.start ?? null);
  return {
    text: requestBody === null ? null : text,
    places,
    numbers: changes.map((one) => one.numbers),
    panes,
  };
}

const post = 'POST /orders HTTP/1.1\nHost: api.test\nContent-Type: application/json\n\n';

test.each<readonly [string, string, readonly string[], string]>([
  ['an empty body', post, ['name'], '{ "name": "…" }'],
  ['a body of blanks', `${post}  \n`, ['name', 'amount'], '{\n  "name": "…",\n  "amount": 0\n}'],
  ['a command without data', "curl -X POST 'https://api.test/orders'", ['name'], '{ "name": "…" }'],
  ['nested members', post, ['address.city', 'address.zip'], '{ "address": { "city": "…", "zip": "…" } }'],
  [
    'members of items',
    post,
    ['items.0.sku', 'items.0.price', 'name'],
    '{\n  "items": [{ "sku": "…", "price": 0 }],\n  "name": "…"\n}',
  ],
  ['an empty object', `${post}{}`, ['items.0.price', 'name'], '{"items": [{ "price": 0 }], "name": "…"}'],
  ['an empty list', `${post}{"items": []}`, ['items.0.price'], '{"items": [{ "price": 0 }]}'],
  [
    'a list with fewer items',
    `${post}{"items": [{ "price": 1 }]}`,
    ['items.1.price'],
    '{"items": [{ "price": 1 }, { "price": 0 }]}',
  ],
])('what is missing in %s makes a proper object', (_, request, fields, text) => {
  const result = corrected(fields, request);
  expect(result.text).toBe(text);
  expect(result.places.every((start) => start !== null && start <= request.length)).toBe(true);
  expect(result.numbers.flat().toSorted((one, other) => one - other)).toEqual(
    fields.map((_field, index) => index + 1),
  );
});

test.each<readonly [string, string, readonly string[]]>([
  ['a request that has none', 'GET /orders HTTP/1.1\nHost: api.test', ['name']],
  ['a body that is elsewhere', "curl 'https://api.test/orders' -d @order.json", ['name']],
  ['a later item alone', post, ['items.3.price']],
])('nothing is written into %s', (_, request, fields) => {
  expect(corrected(fields, request).numbers).toEqual([]);
});
