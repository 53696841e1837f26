import { expect, test } from 'vitest';
import { fieldsOf } from '../../../testing/state-fields.ts';

/** What the fallback finds, without a request. */
function placesIn(body: unknown): readonly string[] {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fieldsOf(text, 422, null).map(({ path }) => path.join('/'));
}

test.each([
  [
    'a key',
    { fields: { 'coach,player': ['are mutually exclusive'], shirt: ['is taken'] } },
    ['coach', 'player', 'shirt'],
  ],
  [
    'a sentence',
    { details: ['coach, player_id are mutually exclusive', 'shirt is taken'] },
    ['coach', 'player_id', 'shirt'],
  ],
  [
    'a sentence that wants one',
    { error: 'coach, player are missing, at least one parameter must be provided' },
    ['coach', 'player'],
  ],
  ['a value of a list is none', { fields: { shirt: ['must be one of red, blue'] } }, ['shirt']],
])('reads several names in %s', (_, body, places) => {
  expect(placesIn(body)).toEqual(places);
});

test.each([
  [
    'the object itself beside names',
    { errors: { 0: 'Nothing else is known here.', shirt: ['is taken'] } },
    ['', 'shirt'],
  ],
  ['a record among records', { errors: { 0: 'must be an object', '1.shirt': 'is taken' } }, ['0', '1/shirt']],
  ['the only record', { errors: { 0: 'must be an object' } }, ['0']],
])('takes a number as a key for %s', (_, body, places) => {
  expect(placesIn(body)).toEqual(places);
});

test('a parameter without a valid value is named without a request as well', () => {
  expect(placesIn('limit does not have a valid value, shirt is missing')).toEqual(['limit', 'shirt']);
});

test('several names before one predicate end the sentence before them', () => {
  const text = 'shirts[1][size] does not have a valid value, coach, player_id are mutually exclusive';
  const found = fieldsOf(JSON.stringify({ error: text }), 400, null);
  expect(found.map(({ path, stated }) => [path.join('/'), stated.message])).toEqual([
    ['shirts/1/size', 'shirts[1][size] does not have a valid value'],
    ['coach', 'coach, player_id are mutually exclusive'],
    ['player_id', 'coach, player_id are mutually exclusive'],
  ]);
});
