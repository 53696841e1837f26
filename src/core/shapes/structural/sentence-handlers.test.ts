import { expect, test } from 'vitest';
import { fieldsOf, requestOf } from '../../../testing/state-fields.ts';

/** What an answer's one text says of which field. */
function said(text: string, request: unknown = null): readonly string[] {
  const view = request === null ? null : requestOf(JSON.stringify(request));
  return fieldsOf(JSON.stringify({ message: text }), 400, view).map(
    ({ path, stated }) => `${path.join('/')}: ${stated.message}`,
  );
}

const binding = (field: string, rule: string, message: string): string =>
  `Field error in object 'tour' on field '${field}': rejected value []; codes [${rule}.tour.${field},${rule}]; ` +
  `arguments [org.springframework.context.support.DefaultMessageSourceResolvable: codes [tour.${field}]; ` +
  `arguments []; default message [${field}]]; default message [${message}]`;

test.each([
  [
    'Spring’s binding result, a line each',
    `org.springframework.validation.BeanPropertyBindingResult: 2 errors\n${binding('stops[1].city', 'NotBlank', 'may not be empty')}\n${binding('guide', 'Size', 'size must be between 3 and 9')}`,
    ['stops/1/city: may not be empty', 'guide: size must be between 3 and 9'],
  ],
  [
    'Spring’s exception, each in brackets',
    `Validation failed for argument [0] in public void shop.Api.add(shop.Tour) with 2 errors: [${binding('seats', 'Min', 'must be at least 1')}] [${binding('guide', 'NotNull', 'must not be null')}] `,
    ['seats: must be at least 1', 'guide: must not be null'],
  ],
  [
    'botocore’s report',
    'Parameter validation failed:\nMissing required parameter in input: "Tour"\nUnknown parameter in Stops[0]: "Town", must be one of: City\nInvalid length for parameter Guide.Name, value: 0, valid min length: 1',
    [
      'Tour: Missing required parameter in input: "Tour"',
      'Stops/0/Town: Unknown parameter in Stops[0]: "Town", must be one of: City',
      'Guide/Name: Invalid length for parameter Guide.Name, value: 0, valid min length: 1',
    ],
  ],
  [
    'the steps of a decoder',
    'Problem with the value of property "stops": Problem with the value at index 2: Problem with property "city": it does not exist in received object {}',
    [
      'stops/2/city: Problem with the value of property "stops": Problem with the value at index 2: Problem with property "city": it does not exist in received object {}',
    ],
  ],
  [
    'Erlang’s tuples',
    '[{key_missing,guide},{invalid_value,<<"seats">>}]',
    [
      'guide: [{key_missing,guide},{invalid_value,<<"seats">>}]',
      'seats: [{key_missing,guide},{invalid_value,<<"seats">>}]',
    ],
  ],
  [
    'a violation behind its bean',
    'trips.api.Tours list.seats: must be positive',
    ['list/seats: must be positive'],
  ],
  [
    'columns behind bars',
    'guide|too_small|At least one guide\nstops.1.city|too_small|City is required',
    ['guide: At least one guide', 'stops/1/city: City is required'],
  ],
])('reads %s', (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  ['a log’s columns', 'info|worker|Tour was saved\nwarn|worker|Guide is required soon'],
  ['a table of measurements', 'seats|12|full day\nguides|3|half day'],
  ['one line with bars', 'tour|guide|the seats are gone'],
  ['Erlang’s tuples of a crash', '{badmatch,{error,enoent}}'],
  ['Erlang’s tuples that speak of no member', '[{error,timeout},{retry,later}]'],
  ['a code and a sentence with a colon', 'not_found: The tour: it is gone'],
  ['a problem with nothing', 'Problem with the tour: try again'],
])('reads no field in %s', (_, text) => {
  expect(said(text)).toEqual([]);
});

test('a row’s number stands before the name', () => {
  const errors = ['2;guide;is required', '3;seats;must be positive'];
  const found = fieldsOf(JSON.stringify({ errors }), 400, null);
  expect(found.map(({ path, stated }) => `${path.join('/')}: ${stated.message}`)).toEqual([
    'guide: is required',
    'seats: must be positive',
  ]);
});

test('the column whose cells the request has is the one of places', () => {
  const request = { guide: '', seats: 0 };
  expect(said('required|guide|Give a guide\nrange|seats|From 1 to 9', request)).toEqual([
    'guide: Give a guide',
    'seats: From 1 to 9',
  ]);
});
