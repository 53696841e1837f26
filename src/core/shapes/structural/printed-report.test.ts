import { expect, test } from 'vitest';
import { reportOnOneLine } from './printed-report.ts';

const placesIn = (text: string) =>
  reportOnOneLine(text).map(({ named, message, code }) => [named.paths[0], message, code]);

test('a report of pydantic 1 whose breaks became blanks, with brackets in its remarks', () => {
  expect(
    placesIn(
      "3 validation errors for Request body -> crew -> 0 -> rank value is not a valid enumeration member; permitted: 'mate' (type=type_error.enum; enum_values=[<Rank.mate: 'mate'>]) query -> deck field required (type=value_error.missing) body -> berth unexpected value; permitted: 'a', 'b' (type=value_error.const; given=c; permitted=('a', 'b'))",
    ),
  ).toEqual([
    [['crew', 0, 'rank'], "value is not a valid enumeration member; permitted: 'mate'", 'type_error.enum'],
    [['deck'], 'field required', 'value_error.missing'],
    [['berth'], "unexpected value; permitted: 'a', 'b'", 'value_error.const'],
  ]);
});

test('a report of pydantic 2, whose links are no part of it', () => {
  expect(
    placesIn(
      "2 validation errors for Voyage crew.0.rank Input should be 'mate' or 'cook' [type=enum, input_value='boy (7)', input_type=str] For further information visit https://errors.pydantic.dev/2.11/v/enum sails_on Field required [type=missing, input_value={'crew': [1]}, input_type=dict] For further information visit https://errors.pydantic.dev/2.11/v/missing",
    ),
  ).toEqual([
    [['crew', 0, 'rank'], "Input should be 'mate' or 'cook'", 'enum'],
    [['sails_on'], 'Field required', 'missing'],
  ]);
});

test.each([
  'validation errors for Request body -> a field required',
  '1 validation error for Request',
  '1 validation error for Voyage crew the ship left without them',
  '2 validation errors for Voyage crew Field required [type=missing',
])('what is no whole report ends where it is cut: %s', (text) => {
  expect(reportOnOneLine(text).length).toBeLessThan(2);
});
