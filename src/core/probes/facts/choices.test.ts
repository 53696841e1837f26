import { expect, test } from 'vitest';
import { choicesIn } from './choices.ts';

test.each<readonly [string, readonly string[] | null]>([
  ['must be one of [new, won]', ['"new"', '"won"']],
  ['got invalid value "3" at "input.n"; Int cannot represent non-integer value: "3"', null],
  ['"stage" must be one of [new, won]', ['"new"', '"won"']],
  ['must be one of the following values: new, won', ['"new"', '"won"']],
  ["Input should be 'new', 'won' or 'lost'", ['"new"', '"won"', '"lost"']],
  ['Invalid option: expected one of "new"|"won"', ['"new"', '"won"']],
  ["Invalid enum value. Expected 'new' | 'won', received 'x'", ['"new"', '"won"']],
  ["value is not a valid enumeration member; permitted: 'new', 'won'", ['"new"', '"won"']],
  ["'x' is not one of ['new', 'won']", ['"new"', '"won"']],
  ['not one of the values accepted for Enum class: [NEW, WON]', ['"NEW"', '"WON"']],
  ['Invalid interval: must be one of day, month, week, or year', ['"day"', '"month"', '"week"', '"year"']],
  ['Valid values are: new, won', ['"new"', '"won"']],
  ['Allowed values: new | won', ['"new"', '"won"']],
  ['value is not one of the allowed values ["new","won"]', ['"new"', '"won"']],
  ['must be one of: 1, 2, 3', ['1', '2', '3']],
  ['must be either new or won', ['"new"', '"won"']],
  ['possible values are “new” and “won”', ['"new"', '"won"']],
  ['is not included in the list', null],
  ['must be equal to one of the allowed values', null],
  ['is not a valid choice.', null],
  ['must be a string or null', null],
  ['must be one of the records of this workspace', null],
  ['expected number, received string', null],
  ['must be at least 3', null],
])('%s', (message, choices) => {
  expect(choicesIn(message)).toEqual(choices);
});
