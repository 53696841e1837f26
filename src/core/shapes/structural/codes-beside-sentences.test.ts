import { expect, test } from 'vitest';
import { errorBodyOf, fieldsOf, requestOf } from '../../../testing/state-fields.ts';
import { readStructure } from './index.ts';

/** The fields that an answer names, without a request unless one is given. */
function fieldsIn(body: unknown, status: number | null, request: unknown = null): readonly string[] {
  const view = request === null ? null : requestOf(JSON.stringify(request));
  return fieldsOf(JSON.stringify(body), status, view).map(({ path }) => path.join('/'));
}

test.each([
  [
    'a sentence under a word of its own',
    200,
    { error: { code: 'noparam', info: 'The "colour" parameter must be set.', docref: 'See the manual.' } },
    ['colour'],
  ],
  [
    'a sentence that names none',
    200,
    { error: { code: 'badtoken', info: 'The token has run out long ago.', docref: 'See the manual.' } },
    [],
  ],
  [
    'entries of a list',
    200,
    { errors: [{ code: 'noparam', text: 'The "colour" parameter must be set.', module: 'paint+wall' }] },
    ['colour'],
  ],
  [
    'several of them',
    422,
    {
      errors: [
        { code: 'a1', note: 'Try it again tomorrow.' },
        { code: 'b2', note: 'It is too late now.' },
      ],
    },
    [],
  ],
  [
    'its neighbour, a field called code beside another',
    400,
    { errors: { code: 'invalid', city: 'is too short for it' } },
    ['code', 'city'],
  ],
  [
    'its neighbour, a sentence about the field called code',
    400,
    { errors: { code: 'The code must have five digits.', city: 'The city is not known.' } },
    ['code', 'city'],
  ],
  ['its neighbour, codes alone', 422, { errors: { code: 'required', city: 'too_short' } }, ['code', 'city']],
])('reads a code beside sentences as one error: %s', (_, status, body, paths) => {
  expect(fieldsIn(body, status)).toEqual(paths);
});

test('reads a map beside a code where the request has its keys', () => {
  const body = { errors: [{ code: 'duplicate', mail: 'That address is taken by another.' }] };
  expect(fieldsIn(body, 422, { mail: 'a@b.example' })).toContain('mail');
  expect(fieldsIn(body, 422)).toEqual([]);
});

test('reads a field called code where the request has it', () => {
  const body = { errors: { code: 'unknown', city: 'The city was not found.' } };
  expect(fieldsIn(body, 422, { code: 'x', city: 'y' })).toEqual(['code', 'city']);
});

test.each([
  [
    'a sentence under `status`',
    400,
    { results: [{ code: 400, status: "Parameter 'exit_state' is required." }] },
    ['exit_state'],
  ],
  ['a sentence without a place', 400, { results: [{ code: 409, status: 'Nothing was changed here.' }] }, []],
  [
    'sentences beside it',
    400,
    { items: [{ code: 400, errors: ["Field 'zone' is required."], status: 'Nothing was created.' }] },
    ['zone'],
  ],
  ['a word under `status`', 400, { results: [{ code: 400, status: 'required' }] }, ['results']],
])('reads a result that has a code and a status: %s', (_, status, body, paths) => {
  expect(fieldsIn(body, status)).toEqual(paths);
});

test.each([
  ['a result', [{ result: 1, text: "Missing mandatory 'zone' parameter." }], ['zone']],
  ['a return code', { retcode: -3, msg: "Missing mandatory 'zone' parameter." }, ['zone']],
  ['a result of nought', [{ result: 0, text: "Parameter 'zone' is required for more." }], []],
  ['a result without a sentence', { result: 1, city: { 'zone.a': ['is missing'] } }, []],
])('takes a number of a failure in a success for a sign: %s', (_, body, paths) => {
  expect(fieldsIn(body, 200)).toEqual(paths);
});

test.each([
  [
    'entries with names',
    {
      invalidKeys: [
        { name: 'title', type: 'minString', min: 4, value: 'Om', message: 'Title must have 4 characters' },
        { name: 'tags.2', type: 'expectedType', value: 7, message: 'Tags must be of type String' },
      ],
    },
    ['title', 'tags/2'],
  ],
  ['names alone', { missingKeys: ['city', 'home.zip'], message: 'Keys are missing' }, ['city', 'home/zip']],
  ['names and sentences', { missing_properties: { city: 'Tell us where.' } }, ['city']],
  ['the neighbour that says nothing', { invalidKeys: [{ name: 'a', id: 7 }] }, []],
])('reads lists under a word for what is wrong with fields: %s', (_, body, paths) => {
  expect(fieldsIn({ status: 'fail', ...body }, 422)).toEqual(paths);
});

test.each([
  [{ error: { code: 'noparam', info: 'The parameter must be set.' } }, 'The parameter must be set.'],
  [[{ result: 1, text: 'Not of this kind' }], 'Not of this kind'],
  [{ message: 'One', info: 'Two' }, 'One'],
])('says the sentence of %j', (body, detail) => {
  expect(readStructure(errorBodyOf(JSON.stringify(body), 200, null)).error.detail).toBe(detail);
});
