import { expect, test } from 'vitest';
import { boundsIn } from './stated-bounds.ts';

const none = { least: null, most: null, above: null, below: null };

test.each([
  ['must be between 1 and 5', { least: 1, most: 5 }],
  ['must be in the range 0..100', { least: 0, most: 100 }],
  ['must be greater than or equal to 18', { least: 18 }],
  ['Input should be greater than 0', { above: 0 }],
  ['must be less than 10', { below: 10 }],
  ['must be <= 100', { most: 100 }],
  ['must be >= 1', { least: 1 }],
  ['should have at most 50 characters', { most: 50 }],
  ['The name field must not be greater than 255 characters.', { most: 255 }],
  ['is too long (maximum is 20 characters)', { most: 20 }],
  ['is too short (minimum is 3 characters)', { least: 3 }],
  ['Ensure this field has no more than 10 characters.', { most: 10 }],
  ['String must contain at least 8 character(s)', { least: 8 }],
  ['must be no less than 5', { least: 5 }],
  ['must have 8 characters or more', { least: 8 }],
  ['must not exceed 40 characters', { most: 40 }],
  ['muss mindestens 3 Zeichen haben', { least: 3 }],
  ['must be a positive number', { above: 0 }],
  ['must not be negative: non-negative numbers only', { least: 0 }],
  ['is not valid', {}],
  ['must be a string', {}],
])('%s', (message, bounds) => {
  expect(boundsIn(message)).toEqual({ ...none, ...bounds });
});
