import { expect, test } from 'vitest';
import { fieldsOf, requestOf } from '../../../testing/state-fields.ts';

/** What a text says of which field, of a request with this body or of none. */
function saidIn(text: unknown, request: string | null): readonly string[] {
  const body = typeof text === 'string' ? text : JSON.stringify(text);
  return fieldsOf(body, 400, request === null ? null : requestOf(request)).map(
    ({ path, stated }) => `${path.join('/')}: ${stated.message}`,
  );
}

test.each([
  [
    'of two words that the request has',
    '{"sailDate":"x"}',
    ['Sail date: Enter a date.'],
    ['sailDate: Enter a date.'],
  ],
  ['that nobody knows', null, ['Sail date: This field is required.'], ['sail_date: This field is required.']],
])('a form calls its field by a label %s', (_, request, errors, said) => {
  expect(saidIn({ errors: [...errors, 'Berth: must be a number'] }, request)).toEqual([
    ...said,
    'berth: must be a number',
  ]);
});

test('what happened is no label', () => {
  expect(saidIn('Mooring failed: Invalid berth', null)).toEqual([]);
});

test.each([
  ['a name before a form library', 'berth: Enter a whole number.', null, ['berth: Enter a whole number.']],
  [
    'an identifier that only the path has',
    'berth_id is invalid',
    '{"boat":1}',
    ['berth_id: berth_id is invalid'],
  ],
  [
    "a parameter of gorilla/schema's, whoever passed it on",
    'reading the query: schema: error converting value for index 1 of "berths"',
    null,
    ['berths/1: reading the query: schema: error converting value for index 1 of "berths"'],
  ],
  ['a state of what was called', 'harbour is invalid', '{"boat":1}', []],
])('reads one sentence about %s', (_, text, request, said) => {
  expect(saidIn(text, request)).toEqual(said);
});
