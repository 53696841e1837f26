import { array, assert, nat, oneof, pre, property, string, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import type { Path } from '../json/node.ts';
import { readSegments, readSpelledPath } from './spelled-path.ts';

/** Spelling and the reading that comes first. */
const likeliest: readonly (readonly [string, Path])[] = [
  // Dotted
  ['name', ['name']],
  ['a.b', ['a', 'b']],
  ['a.b.0', ['a', 'b', 0]],
  ['lines.1.qty', ['lines', 1, 'qty']],
  ['1.sku', [1, 'sku']],
  ['items.*.sku', ['items', 'sku']],
  ['data.attributes.x', ['data', 'attributes', 'x']],
  ['x-org', ['x-org']],
  ['line_items.00.sku', ['line_items', '00', 'sku']],
  ['First Name', ['First Name']],
  ['e-mail', ['e-mail']],
  ['größe.höhe', ['größe', 'höhe']],
  ['variants, 0, price', ['variants', 0, 'price']],
  // A place in a document that is not the request's
  ['#/components/schemas/Order/properties/lines/items/properties/qty', ['lines', 'qty']],
  ['$.selectionSet.addOrder.args.objects[0].colour', ['objects', 0, 'colour']],
  // An element picked by a member
  ["/purchase_units/@reference_id=='default'/amount", ['purchase_units', 'amount']],
  // The document's word
  ['@.lorem', ['lorem']],
  ['@[1].id', [1, 'id']],
  ['@', []],
  // Python
  ["data['lines'][1]['qty']", ['lines', 1, 'qty']],
  // Brackets
  ['a[0].b', ['a', 0, 'b']],
  ['a[1][2].c', ['a', 1, 2, 'c']],
  ['items[1].sku', ['items', 1, 'sku']],
  ['meta[colour]', ['meta', 'colour']],
  ['addr[zip]', ['addr', 'zip']],
  ['["odd key"]', ['odd key']],
  ["['k']", ['k']],
  ['["user.email"]', ['user.email']],
  ['a["b.c"].d', ['a', 'b.c', 'd']],
  ["a['it\\'s'].d", ['a', "it's", 'd']],
  ['[a][0]', ['a', 0]],
  ['[items][1][qty]', ['items', 1, 'qty']],
  ['[1][odd.key]', [1, 'odd.key']],
  ['[0]', [0]],
  ['items[][name]', ['items', 'name']],
  ['items[].name', ['items', 'name']],
  ['items[*].name', ['items', 'name']],
  ['order[items_attributes][0][sku]', ['order', 'items_attributes', 0, 'sku']],
  ['Items[1] sku', ['Items', 1, 'sku']],
  ['a[0', ['a', 0]],
  // Escapes
  ['profile\\.name', ['profile.name']],
  ['a\\.b.c', ['a.b', 'c']],
  // Pointers
  ['/a', ['a']],
  ['/a/0/b', ['a', 0, 'b']],
  ['/a~1b/c~0d', ['a/b', 'c~d']],
  ['/data/attributes/title', ['data', 'attributes', 'title']],
  ['#/a/0', ['a', 0]],
  ['#/a%20b/0', ['a b', 0]],
  ['#/a%zz', ['a%zz']],
  ['/items/-', ['items', '-']],
  ['/a/', ['a']],
  ['/items[1]/sku', ['items', 1, 'sku']],
  // JSONPath and variables
  ['$.a[0]', ['a', 0]],
  ["$['a'][0]", ['a', 0]],
  ['$.splits[0].pct', ['splits', 0, 'pct']],
  ['$input.lines[0]', ['input', 'lines', 0]],
  // Roots of validators
  ['(root).a.0', ['a', 0]],
  ['instance.a[0]', ['a', 0]],
  ["instance['rows'][0]['n']", ['rows', 0, 'n']],
  ['.a[0].b', ['a', 0, 'b']],
  [".items[0]['odd key']", ['items', 0, 'odd key']],
  // Whole body
  ['', []],
  [' ', []],
  ['$', []],
  ['#', []],
  ['/', []],
  ['.', []],
  ['(root)', []],
  ['__root__', []],
  ['instance', []],
  // Go, Java, .NET, Symfony forms
  ['Order.Lines[1].Sku', ['Order', 'Lines', 1, 'Sku']],
  ['Lines[0].Qty', ['Lines', 0, 'Qty']],
  ['create.arg0.lines[1].qty', ['lines', 1, 'qty']],
  ['create.arg0', []],
  ['arg1.name', ['name']],
  ['Order["lines"]->java.util.ArrayList[1]->Line["qty"]', ['lines', 1, 'qty']],
  ['com.acme.Order["customer"]->com.acme.Customer["email"]', ['customer', 'email']],
  ['Order["tags"]->java.util.HashSet[?]', ['tags']],
  ['emails[1].<list element>', ['emails', 1]],
  ['children[lines].children[1].children[sku].data', ['lines', 1, 'sku']],
  ['children[email]', ['email']],
  // OData, AWS
  ['items[1]/sku', ['items', 1, 'sku']],
  ['parts(pos=2)/note', ['parts(pos=2)', 'note']],
  ['address/city', ['address', 'city']],
  ['Tags.member.2.Value', ['Tags', 1, 'Value']],
  // Arrows
  ['address -> zip', ['address', 'zip']],
  ['phones → 1 → kind', ['phones', 1, 'kind']],
  // Locations
  ['body.items.0.price', ['items', 0, 'price']],
  ['body/emails/1/main', ['emails', 1, 'main']],
  ['/body/items/0/id', ['items', 0, 'id']],
  ['/query/limit', ['limit']],
  ['/headers/x-org', ['x-org']],
  ['querystring.page', ['page']],
  ['requestBody.x', ['x']],
  ['request.body.x', ['x']],
  ['request/body/x/0', ['x', 0]],
  ['params.id', ['id']],
  ['header.title', ['header', 'title']],
  ['json.name', ['json', 'name']],
  ['body', ['body']],
  // Wrapped in quotes
  ['"offices[1].country"', ['offices', 1, 'country']],
  ['`email`', ['email']],
  ["'vatId'", ['vatId']],
];

test.each(likeliest)('reads %j', (text, path) => {
  expect(readSpelledPath(text)[0]).toEqual(path);
});

/** Spelling and another reading that must be on offer. */
const alsoOffered: readonly (readonly [string, Path])[] = [
  ['body.items.0.price', ['body', 'items', 0, 'price']],
  ['header.title', ['title']],
  ['json.name', ['name']],
  ['page[size]', ['page[size]']],
  ['user.email', ['user.email']],
  ['meta/data', ['meta/data']],
  ['parts(pos=2)/note', ['parts', 'note']],
  ['instance', ['instance']],
  ['Tags.member.2.Value', ['Tags', 'member', 2, 'Value']],
  ['create.arg0.x', ['create', 'arg0', 'x']],
  ['/path/id', ['id']],
];

test.each(alsoOffered)('offers another reading of %j', (text, path) => {
  expect(readSpelledPath(text)).toContainEqual(path);
});

const arrays: readonly (readonly [readonly (string | number)[], readonly Path[]])[] = [
  [['title'], [['title']]],
  [
    ['body', 'items', 0, 'price'],
    [
      ['items', 0, 'price'],
      ['body', 'items', 0, 'price'],
    ],
  ],
  [['roles', '1', 'name'], [['roles', 1, 'name']]],
  [[], [[]]],
  [['__root__'], [[]]],
  [['a.b', 'c'], [['a.b', 'c']]],
];

test.each(arrays)('reads the segments %j', (segments, paths) => {
  expect(readSegments(segments)).toEqual(paths);
});

test('any text has at least one reading and no two equal ones', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      const readings = readSpelledPath(text);
      expect(readings.length).toBeGreaterThan(0);
      expect(new Set(readings.map((path) => JSON.stringify(path))).size).toBe(readings.length);
    }),
  );
});

test('a dotted spelling of plain names is read back', () => {
  const name = stringMatching(/^[a-z]{3,8}Q$/u);
  assert(
    property(array(oneof(name, nat(999)), { minLength: 1, maxLength: 6 }), (path) => {
      pre(typeof path[0] === 'string');
      expect(readSpelledPath(path.join('.'))[0]).toEqual(path);
    }),
  );
});

test.each([
  ['customer__email', ['customer', 'email']],
  ['ns2:qty', ['qty']],
  ['{urn:shop}qty', ['qty']],
  ['{http://example.com/shop}qty', ['qty']],
  ["data['a']", ['data', 'a']],
])('%s may also be %j', (spelled, path) => {
  expect(readSpelledPath(spelled)).toContainEqual(path);
});
