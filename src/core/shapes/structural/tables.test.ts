import { expect, test } from 'vitest';
import { fieldsOf, requestOf } from '../../../testing/state-fields.ts';

/** The fields that an answer names without a request, and what is wrong with them. */
function saidIn(body: unknown, status = 422): readonly string[] {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fieldsOf(text, status, null).map(({ path, stated }) => `${path.join('/')}: ${stated.message}`);
}

test.each([
  [
    'names of columns above rows',
    {
      check: {
        columns: ['field', 'problem'],
        rows: [
          ['guide.city', 'is unknown'],
          ['seats', 'is too large'],
        ],
      },
    },
    ['guide/city: is unknown', 'seats: is too large'],
  ],
  [
    'columns of words nobody knows',
    {
      head: ['spot', 'why', 'level'],
      body: [
        ['rows[1].kg', 'is more than 30', 'E'],
        ['rows[0].kg', 'is nought', 'E'],
      ],
    },
    ['rows/1/kg: is more than 30', 'rows/0/kg: is nought'],
  ],
  [
    'one list for each column',
    {
      errors: {
        field: ['city', 'guide.zip'],
        message: ['must not be empty', 'must have five digits'],
        code: ['E1', 'E2'],
      },
    },
    ['city: must not be empty', 'guide/zip: must have five digits'],
  ],
  [
    'lists of errors beside one another',
    { success: false, error_fields: ['born', 'city'], error_messages: ['is no date', 'is required'] },
    ['born: is no date', 'city: is required'],
  ],
  [
    'elements with nothing but attributes',
    '<check ok="false"><finding at="trip/stops[2]/city" rule="max" given="12"/><finding at="trip/no" rule="required"/></check>',
    ['trip/stops/2/city: max', 'trip/no: required'],
  ],
  [
    'its neighbour, rows of data',
    {
      columns: ['id', 'total'],
      rows: [
        ['a1', 'ten or so'],
        ['b2', 'two or so'],
      ],
    },
    [],
  ],
  [
    'its neighbour, fields beside one sentence',
    { fields: ['city', 'zip'], messages: ['Closed today.'] },
    ['city: Closed today.', 'zip: Closed today.'],
  ],
  ['its neighbour, ragged rows', { columns: ['spot', 'why'], rows: [['a.b', 'is bad', 'x', 'y', 'z']] }, []],
])('reads %s', (_, body, said) => {
  expect(saidIn(body)).toEqual(said);
});

test.each([
  [
    'errors in pieces',
    { error: { parameter0: 'city', message0: 'is required', parameter1: 'zip', message1: 'is too long' } },
    ['city: is required', 'zip: is too long'],
  ],
  [
    'names that are true',
    { message: 'Not valid', invalid: { city: true, zip: false, 'guide.id': true } },
    ['city: Not valid', 'guide/id: Not valid'],
  ],
  [
    'JSON in a text beside the error',
    { error: 'validation', data: '{"city":["is taken"],"zip":["must be a number"]}' },
    ['city: is taken', 'zip: must be a number'],
  ],
  [
    'a short word for a sentence',
    {
      code: 1002,
      data: [
        { param: 'phone', desc: 'format wrong' },
        { param: 'code', desc: 'has expired' },
      ],
    },
    ['phone: format wrong', 'code: has expired'],
  ],
  [
    'other languages',
    { エラー: [{ 項目名: '郵便番号', 内容: '7桁の数字で入力してください' }] },
    ['郵便番号: 7桁の数字で入力してください'],
  ],
  ['Spanish', { mensajes: [{ campo: 'cif', texto: 'El CIF no es válido' }] }, ['cif: El CIF no es válido']],
  [
    'an element’s path with prefixes',
    { issue: [{ severity: 'error', diagnostics: 'is not in the set', location: ['/f:Patient/f:gender'] }] },
    ['gender: is not in the set'],
  ],
  [
    'the way to an element',
    '<R><Error><Text>The date is in the past</Text><Location>/Trip/Stops/Stop/Date</Location></Error></R>',
    ['Trip/Stops/Stop/Date: The date is in the past'],
  ],
  [
    'a list’s element behind a dollar',
    { details: { 'leaves.$1.kind': { message: 'minLength 3', value: 'a' } } },
    ['leaves/1/kind: minLength 3'],
  ],
  [
    'what is no error beside what is',
    {
      issue: [
        { severity: 'error', text: 'is no date', path: 'born' },
        { severity: 'information', text: 'Checked in 12 ms' },
      ],
    },
    ['born: is no date'],
  ],
  ['nothing of a text that is data', { error: 'conflict', data: 'The city is closed' }, []],
  ['nothing where all is well', { message: 'Not valid', invalid: { city: false } }, []],
])('reads %s', (_, body, said) => {
  expect(saidIn(body)).toEqual(said);
});

test.each([
  ['a sentence beside an index', { message: 'Item 2: kg must not exceed 5', index: 1 }, ['parcels/1/kg']],
  ['its neighbour without the index or a bound', { message: 'Item 2: kg was not accepted' }, ['parcels']],
  [
    'a record that the client calls so',
    { failed: { 'P-2': [{ on: 'kg', says: 'has been too much' }] }, saved: ['P-1'] },
    ['parcels/1/kg'],
  ],
  [
    'its neighbour, a name of nothing',
    { failed: { 'P-9': [{ on: 'kg', says: 'has been too much' }] } },
    ['kg'],
  ],
  [
    'a key that was sent before',
    { code: 'KEY_CONFLICT', message: 'This key was used before', key: 'P-2' },
    [],
  ],
  ['its neighbour, a name', { code: 'KG_TOO_LARGE', message: 'It is too much', key: 'kg' }, ['kg']],
  [
    'a state of what was sent',
    { messages: [{ ref: 'P-2', state: { group: 'REJECTED', name: 'REJECTED_KG' } }] },
    [],
  ],
])('finds %s', (_, body, paths) => {
  const request = requestOf(
    JSON.stringify({
      parcels: [
        { ref: 'P-1', kg: 1 },
        { ref: 'P-2', kg: 99 },
      ],
    }),
  );
  expect(fieldsOf(JSON.stringify(body), 422, request).map(({ path }) => path.join('/'))).toEqual(paths);
});

test.each([
  [
    'whatever the status',
    { field: ['city', 'zip'], message: ['is unknown', 'must have five digits'] },
    ['city', 'zip'],
  ],
  ['unless it says nothing', { field: ['city', 'zip'], text: ['Basel', '4051'] }, []],
])('a list per column is a table, %s', (_, body, paths) => {
  expect(fieldsOf(JSON.stringify(body), null, null).map(({ path }) => path.join('/'))).toEqual(paths);
});

test('a long list of names beside another count of sentences is no path', () => {
  const field = Array.from({ length: 100 }, (_, index) => `f${index}`);
  const message = Array.from({ length: 99 }, () => 'was not accepted');
  const found = fieldsOf(JSON.stringify({ field, message }), null, null);
  expect(found).toHaveLength(99);
  expect(found.every(({ path }) => path.length === 0)).toBe(true);
});
