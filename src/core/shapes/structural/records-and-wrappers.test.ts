import { expect, test } from 'vitest';
import { errorBodyOf, fieldsOf, requestOf } from '../../../testing/state-fields.ts';
import { readStructure } from './index.ts';

/** The fields that an answer names without a request. */
function fieldsIn(body: unknown, status: number | null): readonly string[] {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fieldsOf(text, status, null).map(({ path }) => path.join('/'));
}

test.each([
  ['a record of its own words', 404, { errors: [{ entity: 'patient', id: '7', reason: 'unknown' }] }, []],
  ['a number and a reason', 404, { errors: [{ parcel: '0034', reason: 'No parcel of this number' }] }, []],
  ['an owner and a state', 400, { errors: [{ account: 'savings', state: 'dormant' }] }, []],
  [
    'two places in one row',
    422,
    { errors: [{ from: 'lines.1.a', until: 'lines.2.a', why: 'out of order' }] },
    [],
  ],
  ['a URL in a row', 422, { problems: [{ see: 'https://a.example/b', what: 'is wrong here' }] }, []],
  [
    'rows that hold rows',
    422,
    { problems: [{ part: 'lines.1', text: 'has errors', below: [{ pos: 'price', why: 'is negative' }] }] },
    [],
  ],
  [
    'its neighbour, a map of codes',
    422,
    { errors: [{ city: 'required', zip: 'too_short' }, {}] },
    ['0/city', '0/zip'],
  ],
  [
    'its neighbour, a map of sentences',
    422,
    { errors: [{ entity: 'is unknown', id: 'is taken' }, {}] },
    ['0/entity', '0/id'],
  ],
  [
    'its neighbour, a map with a count',
    400,
    { form_errors: { city: 'Enter a city', zip: 'Enter a number', 'lines--count': '2' } },
    ['city', 'zip'],
  ],
])('takes %s for what it is', (_, status, body, paths) => {
  expect(fieldsIn(body, status)).toEqual(paths);
});

test.each([
  [
    '`data` beside a code',
    400,
    { code: 40010, data: { order_id: 'id can not be null' }, message: 'Bad' },
    ['order_id'],
  ],
  [
    '`errMsg` in `data`',
    422,
    { code: 422, data: { errMsg: { city: ['may not be null'] } }, meta: { message: 'x' } },
    ['city'],
  ],
  [
    'a list in it',
    422,
    { code: 422, data: { errMsg: [{}, { city: ['may not be null'] }] }, meta: {} },
    ['1/city'],
  ],
  [
    '`description`',
    422,
    { code: 422, description: { json: { shop: { _schema: ['must be one of a'] } } } },
    ['shop'],
  ],
  [
    '`description` of an entry',
    422,
    { errors: [{ code: 'validation', description: { city: ['is required'] } }] },
    ['city'],
  ],
  [
    'a lone record’s name',
    422,
    { trip: { errors: { city: ['is missing'], zip: ['is too short'] } } },
    ['city', 'zip'],
  ],
  [
    'its neighbour, two names',
    422,
    { trip: { city: ['is missing'] }, guide: { city: ['is missing'] } },
    ['trip/city', 'guide/city'],
  ],
  ['its neighbour, a record without `errors`', 422, { trip: { city: ['is missing'] } }, ['trip/city']],
])('leaves out of the path %s', (_, status, body, paths) => {
  expect(fieldsIn(body, status)).toEqual(paths);
});

test.each([
  [
    'a name an envelope has',
    {
      name: { rule: 'min', message: 'The name is too short.' },
      zip: { rule: 'max', message: 'must be short' },
    },
    ['name', 'zip'],
  ],
  [
    'codes alone under a word for them',
    { validation: { City: 'gt', 'Stops[1].Zip': 'oneof', Title: 'required' } },
    ['City', 'Stops/1/Zip', 'Title'],
  ],
  ['codes in capitals', { fields: { city: 'CITY_REQUIRED', zip: 'ZIP_TOO_LONG' } }, ['city', 'zip']],
  [
    'a list called a list',
    { invalid_param_list: [{ field: 'city', validation_type: 'required' }] },
    ['city'],
  ],
  [
    'a place called a source',
    { errors: [{ errorCode: 1, errorReason: 'INVALID', errorSource: 'rows[0].city' }] },
    ['rows/0/city'],
  ],
  [
    'a spelled path in a list',
    { error: { code: 'X', message: 'The IP is not free', target: ['rows[0].ip'] } },
    ['rows/0/ip'],
  ],
  [
    'XML attributes',
    '<error><fields><field name="city">must be given</field><field name="zip">is too long</field></fields></error>',
    ['city', 'zip'],
  ],
  [
    'one XML element',
    '<Reply><Faults><Fault path="guide/city" severity="E">is no city</Fault></Faults></Reply>',
    ['guide/city'],
  ],
  ['its neighbour, words that are no codes', { validation: { City: 'Oslo', Zip: 'x1', Title: 'Fjord' } }, []],
  [
    'its neighbour, a component of the server',
    { errors: [{ source: 'Gateway', code: 'E1', description: 'It is broken.' }] },
    [],
  ],
  [
    'its neighbour, one reason of the whole',
    { error: { code: 400, message: '', details: ['This is not possible'] } },
    [],
  ],
])('reads %s', (_, body, paths) => {
  expect(fieldsIn(body, 400).filter((path) => path !== '')).toEqual(paths);
});

test.each([
  [
    'a path at a status that only the body states',
    null,
    { error: { code: 404, message: 'No such thing', path: '/none' } },
  ],
  ['a path from the root at 404', 404, { errors: [{ detail: 'No entity of this ID.', errorPath: '/abc' }] }],
  ['no field at 500', 500, { errors: [{ code: '1', message: 'Internal Server Error', field: null }] }],
])('names no field for %s', (_, status, body) => {
  expect(fieldsIn(body, status)).toEqual([]);
});

test.each([
  [
    'keeps a pointer into the document at 404',
    404,
    { errors: [{ detail: 'No such guide', errorPath: '/data/guide' }] },
    ['data/guide'],
  ],
  ['keeps a field at 500', 500, { errors: [{ message: 'cannot be null', field: 'city' }] }, ['city']],
])('%s', (_, status, body, paths) => {
  expect(fieldsIn(body, status)).toEqual(paths);
});

test.each([
  [
    { 0: { qty: 'must be one or more' }, 1: { qty: 'is too much' } },
    [{ qty: 0 }, { qty: 9 }],
    ['0/qty', '1/qty'],
  ],
  [{ 2: { qty: 'is too much' } }, [{ qty: 1 }, { qty: 1 }, { qty: 9 }], ['2/qty']],
  [{ 7: { qty: 'is too much' } }, [{ qty: 1 }, { qty: 9 }], []],
  [
    { results: [{ packageIndex: 1, faults: [{ field: 'kg', message: 'is too much' }] }] },
    { packages: [{ kg: 1 }, { kg: 99 }] },
    ['packages/1/kg'],
  ],
  [
    {
      errors: [
        { elementErrors: { errors: { summary: 'You must give a summary.' } }, failedElementNumber: 1 },
      ],
    },
    { updates: [{ fields: { summary: 'a' } }, { fields: { x: 1 } }] },
    ['updates/1/fields/summary'],
  ],
])('finds the record that %j counts', (body, request, paths) => {
  const found = fieldsOf(JSON.stringify(body), 422, requestOf(JSON.stringify(request)));
  expect(found.map(({ path }) => path.join('/'))).toEqual(paths);
});

test.each([
  [
    {
      errors: [
        { code: 'A', message: 'This is closed.' },
        { code: 'B', message: 'C.' },
      ],
    },
    'This is closed.',
    'A',
  ],
  [
    { reply: { messages: [{ code: 'K1', message: 'The shop is closed.' }], status: 'failed' } },
    'The shop is closed.',
    'K1',
  ],
  [
    { items: [{ status: 'REJECTED', errors: [{ type: 'closed', detail: 'The shop is closed.' }] }] },
    'The shop is closed.',
    'closed',
  ],
  [{ err: 'invalid_request', description: 'It was refused.' }, 'It was refused.', 'invalid_request'],
  [{ id: 'shop-closed', message: 'It was refused.' }, 'It was refused.', 'shop-closed'],
  [
    { id: 'a1b2', name: 'shop_closed', errors: ['The shop is closed.'] },
    'The shop is closed.',
    'shop_closed',
  ],
  [{ error: { code: 400, message: '', details: ['The shop is closed.'] } }, 'The shop is closed.', '400'],
  [{ id: 'Ab12-9', message: 'It was refused.' }, 'It was refused.', null],
])('keeps the words of %j', (body, detail, code) => {
  const { error } = readStructure(errorBodyOf(JSON.stringify(body), 400, null));
  expect({ detail: error.detail, code: error.code }).toEqual({ detail, code });
});
