import { expect, test } from 'vitest';
import { inspect } from '../diagnose.ts';
import type { Inspection } from '../diagnosis.ts';
import { compareAnswers } from './compare.ts';
import { compareRounds } from './compare-rounds.ts';
import { comparisonSentence, trailOf } from './words.ts';

const reasons: Readonly<Record<number, string>> = { 200: 'OK', 201: 'Created', 401: 'Unauthorized' };

/** An answer as `curl -i` prints it, read with its request. */
function round(code: number, body: unknown, request: unknown = null): Inspection {
  return inspect({
    paste: `HTTP/1.1 ${code} ${reasons[code] ?? ''}\ncontent-type: application/json\n\n${JSON.stringify(body)}\n`,
    request: request === null ? null : JSON.stringify(request),
    now: Date.UTC(2026, 10, 24),
  });
}

/** A refusal that names fields: `['items.0.price must be a number']` or, with a pointer's message apart, pairs. */
function refusal(errors: Readonly<Record<string, string>>, request: unknown = null): Inspection {
  const list = Object.entries(errors).map(([field, message]) => ({ field, message }));
  return round(422, { message: 'Validation failed', errors: list }, request);
}

/** What became of the problems, by number: `1 fixed`, `2 still as 1`, `new 3`. */
function outcome(before: Inspection, after: Inspection): readonly string[] {
  const comparison = compareAnswers(before, after);
  if (!comparison.isComparable) return [comparison.because];
  return [
    ...comparison.fixed.map(({ number }) => `${number} fixed`),
    ...comparison.still.map(
      (one) =>
        `${one.before.number} still as ${one.after.number}${one.saysNow === null ? '' : `, ${one.saysNow}`}`,
    ),
    ...comparison.fresh.map(({ number }) => `${number} new`),
  ];
}

const two = { birth_date: 'invalid date', quantity: 'must be a number' };
const wrong = { items: [{ price: 'a' }, { price: 'b' }, { price: 'c' }] };

test.each([
  ['one is gone', refusal(two), refusal({ quantity: 'must be a number' }), ['1 fixed', '2 still as 1']],
  [
    'all are gone and another came',
    refusal(two),
    refusal({ email: 'must be an email' }),
    ['1 fixed', '2 fixed', '1 new'],
  ],
  ['the same again', refusal(two), refusal(two), ['1 still as 1', '2 still as 2']],
  [
    'one field says something else',
    refusal(two),
    refusal({ birth_date: 'must be in the past' }),
    ['2 fixed', '1 still as 1, must be in the past'],
  ],
  [
    'a name is written another way',
    refusal({ startDate: 'is not known' }),
    refusal({ start_date: 'must be a date' }),
    ['1 still as 1, must be a date'],
  ],
  [
    'a level of wrapping was added',
    refusal({ email: 'is required' }),
    refusal({ 'data.email': 'must be an email' }),
    ['1 still as 1, must be an email'],
  ],
  [
    'two levels of wrapping more are another place',
    refusal({ email: 'is required' }),
    refusal({ 'data.user.email': 'must be an email' }),
    ['1 fixed', '1 new'],
  ],
  [
    'an element was taken out, so that the next ones moved up',
    refusal({ 'items.0.price': 'must be a number', 'items.2.price': 'must be a number' }, wrong),
    refusal({ 'items.1.price': 'must be a number' }, { items: [{ price: 'b' }, { price: 'c' }] }),
    ['2 fixed', '1 still as 1'],
  ],
  [
    'an API that stops at its first error names the next element',
    refusal({ 'items.0.price': 'must be a number' }, wrong),
    refusal(
      { 'items.1.price': 'must be a number' },
      { items: [{ price: 1 }, { price: 'b' }, { price: 'c' }] },
    ),
    ['1 fixed', '1 new'],
  ],
  ['the call was accepted', refusal(two), round(201, { id: 1 }), ['1 fixed', '2 fixed']],
  [
    'another problem of one field stays',
    refusal({ name: 'is too short' }),
    round(422, {
      errors: [
        { field: 'name', message: 'has to begin with a letter' },
        { field: 'name', message: 'is too short' },
      ],
    }),
    ['1 still as 2', '1 new'],
  ],
  [
    'a refused call says nothing about fields',
    refusal(two),
    round(401, { message: 'Unauthorized' }),
    ['the API refused the call before it looked at the fields'],
  ],
  [
    'nor does a failed server',
    refusal(two),
    round(500, {}),
    ['the server failed, which says nothing about the fields'],
  ],
  [
    'nor a refusal without fields',
    refusal(two),
    round(400, { message: 'Bad Request' }),
    ['the new answer names no field'],
  ],
])('%s', (_, before, after, expected) => {
  expect(outcome(before, after)).toEqual(expected);
});

test('what is no answer at all is not compared', () => {
  const words = inspect({ paste: 'hello there', now: 0 });
  expect(compareAnswers(refusal(two), words)).toMatchObject({ isComparable: false });
});

test('a refusal of the whole call is compared by its cause', () => {
  const refused = round(401, { message: 'Unauthorized' });
  const again = compareAnswers(refused, refused);
  expect(comparisonSentence(again)).toBe('0 fixed, 1 still there, 0 new.');
  expect(comparisonSentence(compareAnswers(refused, refusal(two)))).toBe('1 fixed, 0 still there, 2 new.');
});

test.each([
  ['the same again', 503, 503, true],
  ['a failing server after a refusal', 401, 503, false],
])('of whole calls, %s is compared: %s, then %s', (_, first, second, isComparable) => {
  const before = round(first, { message: 'Service Unavailable' });
  expect(compareAnswers(before, round(second, { message: 'Service Unavailable' }))).toMatchObject({
    isComparable,
  });
});

test('a round that says nothing about the fields is stepped over', () => {
  const readings = [
    refusal(two),
    refusal({ quantity: 'must be a number' }),
    round(401, {}),
    round(500, {}),
    round(201, {}),
  ];
  const rounds = readings.map((inspection, index) => ({
    inspection,
    comparedWith: index === 0 ? null : index - 1,
  }));
  const outcomes = rounds.map((_, index) => compareRounds(rounds, index));
  expect(
    outcomes.map((one) =>
      one === null ? null : `${one.comparedWith}: ${comparisonSentence(one.comparison)}`,
    ),
  ).toEqual([
    null,
    '0: 1 fixed, 1 still there, 0 new.',
    '1: Cannot be compared: the API refused the call before it looked at the fields.',
    '1: Cannot be compared: the server failed, which says nothing about the fields.',
    '1: 1 fixed, 0 still there, 0 new.',
  ]);
});

test('the way of a case reads from the first refusal to the acceptance', () => {
  const rounds = [
    refusal({ ...two, email: 'is required' }),
    refusal({ quantity: 'must be a number' }),
    round(201, {}),
  ];
  expect(trailOf(rounds.map(({ diagnosis }) => diagnosis))).toEqual(['3 problems', '1', '201 Created']);
});

test('hundreds of problems are matched one to one', () => {
  const many = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [`items.${index}.price`, 'must be a number']),
  );
  const comparison = compareAnswers(refusal(many), refusal(many));
  expect(comparison).toMatchObject({ isComparable: true, fixed: [], fresh: [] });
});
