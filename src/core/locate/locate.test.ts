import { array, assert, constantFrom, json, nat, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { requestOf } from '../../testing/state-fields.ts';
import type { Path } from '../json/node.ts';
import type { FieldLocation, StatedFieldError } from '../shapes/shape.ts';
import { readSpelledPath } from '../shapes/spelled-path.ts';
import { locate } from './locate.ts';

function stated(paths: readonly Path[], more: Partial<StatedFieldError> = {}): StatedFieldError {
  const base = {
    in: null,
    message: 'is bad',
    code: null,
    span: { start: 0, end: 0 },
    said: 'structure',
  } as const;
  return { ...base, paths, ...more };
}

const order =
  '{"number":"A1","customer":{"email":"x"},"lines":[{"sku":"a","qty":1},{"sku":"b","qty":"two"}],"tags":["x","y"]}';
const snake = '{"customer_name":"Al","address":{"postal_code":"12"},"line_items":[{"unit_price":4}]}';
const rails = '{"order":{"number":"A","total":-5,"items_attributes":[{"sku":"AB"},{"sku":"low"}]}}';
const jsonApi = '{"data":{"type":"articles","attributes":{"title":"","line-items":[{"unit-price":0}]}}}';
const graphql = '{"query":"mutation","variables":{"input":{"name":"Ok","lines":[{"qty":1}]}}}';

/** Request body, the server's spelling, the place in the request, and the text that stands there. */
const there: readonly (readonly [string, string, Path, string])[] = [
  // As it is spelled
  [order, 'number', ['number'], '"A1"'],
  [order, 'customer.email', ['customer', 'email'], '"x"'],
  [order, '/lines/1/qty', ['lines', 1, 'qty'], '"two"'],
  [order, 'lines[1].qty', ['lines', 1, 'qty'], '"two"'],
  [order, '[lines][1][qty]', ['lines', 1, 'qty'], '"two"'],
  [order, '$.tags[0]', ['tags', 0], '"x"'],
  [order, 'tags', ['tags'], '["x","y"]'],
  [order, 'body.number', ['number'], '"A1"'],
  [order, '/body/lines/0/sku', ['lines', 0, 'sku'], '"a"'],
  ['{"a.b":1}', 'a.b', ['a.b'], '1'],
  ['{"a":{"b":2},"a.b":1}', 'a.b', ['a', 'b'], '2'],
  ['{"meta/data":{"a~b":1}}', '/meta~1data/a~0b', ['meta/data', 'a~b'], '1'],
  ['{"prefs":{"1":"x"}}', 'prefs.1', ['prefs', '1'], '"x"'],
  ['[5,6]', '1', [1], '6'],
  ['[{"sku":"x"}]', '0.sku', [0, 'sku'], '"x"'],
  ['{"body":"text","title":""}', 'body', ['body'], '"text"'],
  ['{"header":{"title":"x"}}', 'header.title', ['header', 'title'], '"x"'],
  ['name=Ada&tags[]=x', 'name', ['name'], 'Ada'],
  ['name=Ada&tags[]=x', 'tags.0', ['tags', 0], 'x'],
  // In another style
  [snake, 'CustomerName', ['customer_name'], '"Al"'],
  [snake, 'customerName', ['customer_name'], '"Al"'],
  [snake, 'customer-name', ['customer_name'], '"Al"'],
  [snake, 'Customer name', ['customer_name'], '"Al"'],
  [snake, 'Address.PostalCode', ['address', 'postal_code'], '"12"'],
  [snake, 'LineItems[0].UnitPrice', ['line_items', 0, 'unit_price'], '4'],
  ['{"postalCode":"1"}', 'postal_code', ['postalCode'], '"1"'],
  // Behind a type's, method's or wrapper's name
  [snake, 'Order.CustomerName', ['customer_name'], '"Al"'],
  [snake, 'Order.Address.PostalCode', ['address', 'postal_code'], '"12"'],
  [order, 'create.arg0.lines[1].qty', ['lines', 1, 'qty'], '"two"'],
  [order, 'createOrder.order.lines[1].qty', ['lines', 1, 'qty'], '"two"'],
  [order, 'Order["lines"]->java.util.ArrayList[1]->Line["qty"]', ['lines', 1, 'qty'], '"two"'],
  [order, 'data.number', ['number'], '"A1"'],
  [order, '/data/attributes/number', ['number'], '"A1"'],
  [order, 'model.Number', ['number'], '"A1"'],
  [order, 'obj.lines[0].sku', ['lines', 0, 'sku'], '"a"'],
  [order, 'instance.lines[0].sku', ['lines', 0, 'sku'], '"a"'],
  // Inside a wrapper
  [rails, 'number', ['order', 'number'], '"A"'],
  [rails, '/data/attributes/total', ['order', 'total'], '-5'],
  [rails, 'items[1].sku', ['order', 'items_attributes', 1, 'sku'], '"low"'],
  [jsonApi, 'title', ['data', 'attributes', 'title'], '""'],
  [jsonApi, '/title', ['data', 'attributes', 'title'], '""'],
  [jsonApi, 'line-items[0].unit-price', ['data', 'attributes', 'line-items', 0, 'unit-price'], '0'],
  [graphql, 'input.name', ['variables', 'input', 'name'], '"Ok"'],
  [graphql, '$input.lines[0].qty', ['variables', 'input', 'lines', 0, 'qty'], '1'],
  ['{"json":{"title":1}}', 'title', ['json', 'title'], '1'],
  ['{"fields":{"summary":""}}', 'summary', ['fields', 'summary'], '""'],
  // Through names of branches and keys
  ['{"ref":"xx"}', 'ref.int', ['ref'], '"xx"'],
  ['{"ref":{"zip":1}}', 'ref.Address.zip', ['ref', 'zip'], '1'],
  ['{"scores":{"math":"A"}}', 'scores.math.value', ['scores', 'math'], '"A"'],
  ['{"parts":[{"pos":1,"note":"a"},{"pos":2,"note":"b"}]}', 'parts(pos=2)/note', ['parts', 1, 'note'], '"b"'],
  ['{"Tags":[{"Value":"a"},{"Value":"b"}]}', 'Tags.member.2.Value', ['Tags', 1, 'Value'], '"b"'],
];

test.each(there)('in %s finds %s', (body, spelling, path, text) => {
  const located = locate(stated(readSpelledPath(spelling)), requestOf(body));
  const { place } = located;
  expect({
    path: located.path,
    in: located.in,
    text: body.slice(place?.span.start, place?.span.end),
  }).toEqual({ path, in: 'body', text });
  expect(place?.match).not.toBe('missing');
});

test.each([
  [order, 'number', 'exact'],
  [snake, 'customer_name', 'exact'],
  [snake, 'CustomerName', 'near'],
  [rails, 'number', 'near'],
  [order, 'nothing', 'missing'],
])('in %s a match for %s is %s and says why', (body, spelling, match) => {
  const located = locate(stated(readSpelledPath(spelling)), requestOf(body));
  expect(located.place?.match).toBe(match);
  expect(located.because === null).toBe(match === 'exact');
});

/** Request body, spelling, the path of the absent member, and the request with a bar at the place. */
const absent: readonly (readonly [string, string, Path, string])[] = [
  ['{}', 'name', ['name'], '{|}'],
  ['{"a":1}', 'name', ['name'], '{"a":1|}'],
  ['{"a":{"x":1}}', 'a.b', ['a', 'b'], '{"a":{"x":1|}}'],
  ['{"a":{}}', '/a/b', ['a', 'b'], '{"a":{|}}'],
  ['{}', 'address.zip', ['address', 'zip'], '{|}'],
  ['{"lines":[{"sku":"a"},{}]}', 'lines[1].sku', ['lines', 1, 'sku'], '{"lines":[{"sku":"a"},{|}]}'],
  ['{"first_name":"x"}', 'LastName', ['last_name'], '{"first_name":"x"|}'],
  ['{"firstName":"x"}', 'last_name', ['lastName'], '{"firstName":"x"|}'],
  ['{"FirstName":"x"}', 'lastName', ['LastName'], '{"FirstName":"x"|}'],
  ['{"data":{"title":"x"}}', 'slug', ['data', 'slug'], '{"data":{"title":"x"|}}'],
  ['{"order":{"number":"A","total":1}}', 'email', ['order', 'email'], '{"order":{"number":"A","total":1|}}'],
  ['{"address":{}}', 'name', ['name'], '{"address":{}|}'],
  [
    graphql,
    'input.amount',
    ['variables', 'input', 'amount'],
    '{"query":"mutation","variables":{"input":{"name":"Ok","lines":[{"qty":1}]|}}}',
  ],
  // The place as it is spelled is there: another member of the name is not meant.
  ['{"code":"T","tube":{"size":4}}', 'tube.code', ['tube', 'code'], '{"code":"T","tube":{"size":4|}}'],
  // Names in several styles leave the API's own spelling.
  ['{"First_Name":"A","Company":"B"}', 'Last_Name', ['Last_Name'], '{"First_Name":"A","Company":"B"|}'],
  ['{"resourceType":"Patient"}', 'Patient.name', ['name'], '{"resourceType":"Patient"|}'],
];

test.each([
  ['""', ['a', 'contact', 'email']],
  ['"ada"', ['email']],
])('a name deep in the body that holds %s: an absent member of that name is meant at %j', (value, path) => {
  const body = `{"a":{"contact":{"email":${value},"p":1},"z":1},"y":{"q":1}}`;
  const missing = stated([['email']], { missing: true, said: 'sentence' });
  expect(locate(missing, requestOf(body)).path).toEqual(path);
});

test.each(absent)('in %s finds the place for %s', (body, spelling, path, marked) => {
  const located = locate(stated(readSpelledPath(spelling), { missing: true }), requestOf(body));
  const start = located.place?.span.start ?? -1;
  expect(located.path).toEqual(path);
  expect(`${body.slice(0, start)}|${body.slice(located.place?.span.end)}`).toBe(marked);
});

test.each([
  [
    'the only one that lacks it',
    '{"lines":[{"sku":"a"},{"x":1}]}',
    ['lines', 'sku'],
    { missing: true },
    ['lines', 1, 'sku'],
  ],
  [
    'the only one with the value',
    '{"lines":[{"sku":"a"},{"sku":"b"}]}',
    ['lines', 'sku'],
    { message: '"b" is bad' },
    ['lines', 1, 'sku'],
  ],
  ['the only one that has it', '[{"a":1},{"b":2}]', ['b'], {}, [1, 'b']],
  [
    'the one at the offset',
    '{"lines":[{"sku":"a"},{"sku":"b"}]}',
    ['lines', 'sku'],
    { requestOffset: 25 },
    ['lines', 1, 'sku'],
  ],
  ['none: two have it', '{"lines":[{"sku":"a"},{"sku":"b"}]}', ['lines', 'sku'], {}, ['lines', 'sku']],
  [
    'none: a list of one keeps the words of the answer',
    '{"lines":[{"sku":"a"}]}',
    ['lines', 'sku'],
    {},
    ['lines', 'sku'],
  ],
] as const)('takes from a list whose index is lost %s', (_, body, path, more, expected) => {
  expect(locate(stated([path], more), requestOf(body)).path).toEqual(expected);
});

test.each([
  ['/x?page=0', 'query', ['page'], 'page=0', 'exact'],
  ['/x?filter[status]=all', 'query', ['filter', 'status'], 'filter[status]=all', 'near'],
  ['/x?a=1', 'query', ['page'], '', 'missing'],
  ['/things/abc?x=1', 'path', ['id'], 'abc', 'near'],
] as const)('in the target %s finds the %s parameter %s', (target, part, path, text, match) => {
  const located = locate(stated([path], { in: part }), requestOf('', target, 'GET'));
  const { place } = located;
  expect({ path: located.path, in: located.in, match: place?.match, within: place?.within }).toEqual({
    path,
    in: part,
    match,
    within: 'target',
  });
  expect(target.slice(place?.span.start, place?.span.end)).toBe(text);
});

test.each<readonly [string, Path, FieldLocation]>([
  ['/query/limit', ['limit'], 'query'],
  ['/headers/x-org', ['x-org'], 'header'],
  ['params.id', ['id'], 'path'],
  ['body.items.0.price', ['items', 0, 'price'], 'body'],
  ['$.a[0]', ['a', 0], 'body'],
  ['(root).a', ['a'], 'body'],
  ['name', ['name'], 'body'],
])('without a request reads %s', (spelling, path, part) => {
  expect(locate(stated(readSpelledPath(spelling)), null)).toEqual({
    path,
    in: part,
    place: null,
    because: null,
  });
});

test('the whole path that a sentence opens with counts for the member that is given alone', () => {
  const body = '{"vin":"x","owner":{}}';
  const located = locate(stated([['name']], { message: '"owner.name" is required' }), requestOf(body));
  expect(located.path).toEqual(['owner', 'name']);
});

test.each<readonly [string, string, Partial<StatedFieldError>, FieldLocation]>([
  ['q', '/query', {}, 'query'],
  ['id', '/items/abc', {}, 'path'],
  ['customer_id', '/customers/x/orders', {}, 'path'],
  ['id', '/items', { missing: true }, 'query'],
  ['id', '/items?id=x', {}, 'query'],
])('the parameter `%s` of a request to %s without a body %j is in the %s', (name, target, more, part) => {
  const located = locate(stated([[name]], more), requestOf('', target, 'GET'));
  expect({ path: located.path, in: located.in }).toEqual({ path: [name], in: part });
});

test('marks the place that an offset names for an error about the whole body', () => {
  const located = locate(stated([[]], { requestOffset: 6 }), requestOf('{"a": oops}'));
  expect(located).toMatchObject({ path: [], place: { span: { start: 6, end: 7 } } });
});

test.each<readonly [string, Path, boolean, Path, string]>([
  // a bare name, said to be missing: the one item that lacks it; else the list whose items have it
  ['{"lines":[{"sku":"A"},{"qty":1},{"sku":"A"}]}', ['SKU'], true, ['lines', 1, 'sku'], 'missing'],
  ['{"lines":[{"sku":"A"},{"qty":1},{"sku":"A"}]}', ['SKU'], false, ['lines'], 'near'],
  ['{"a":{"sku":1},"b":{"sku":2}}', ['SKU'], false, ['SKU'], 'missing'],
])('%s: %j, missing %s, is at %j', (body, name, missing, path, match) => {
  const located = locate(
    stated([name], { said: 'sentence', missing, message: 'The field has a duplicate value.' }),
    requestOf(body),
  );
  expect({ path: located.path, match: located.place?.match }).toEqual({ path, match });
});

test('never throws and stays inside the request', () => {
  const segment = oneof(constantFrom('a', 'b', 'data', 'Order', 'items(0)', ''), nat(3), string());
  assert(
    property(
      array(array(segment, { maxLength: 5 }), { minLength: 1, maxLength: 4 }),
      oneof(json(), string()),
      (paths, body) => {
        const { place } = locate(stated(paths), requestOf(body));
        expect(place === null || (place.span.start >= 0 && place.span.start <= place.span.end)).toBe(true);
        expect(place === null || place.within !== 'body' || place.span.end <= body.length).toBe(true);
      },
    ),
  );
});
