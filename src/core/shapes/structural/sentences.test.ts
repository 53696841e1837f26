import { expect, test } from 'vitest';
import type { ProseTrust } from './sentences.ts';
import { fieldSentences } from './sentences.ts';

const listed: ProseTrust = { listed: true, least: 'strong' };
const alone: ProseTrust = { listed: false, least: 'strong' };

/** What a text says of which field, without a request. */
const said = (text: string, trust: ProseTrust): readonly (readonly [string, string])[] =>
  fieldSentences(text, null, trust).map(({ named, message }) => [named.paths[0]?.join('/') ?? '', message]);

test.each([
  ['at the text’s beginning', 'email must be an address', listed, [['email', 'email must be an address']]],
  [
    'behind an announcement',
    'Validation failed: email must be an address',
    alone,
    [['email', 'email must be an address']],
  ],
  [
    'beside a field whose form proves it',
    '"tour.guide" is required, email must be an address',
    alone,
    [
      ['tour/guide', '"tour.guide" is required'],
      ['email', 'email must be an address'],
    ],
  ],
  ['nowhere else, even in a list of errors', 'see page 4, email must be an address', listed, []],
  ['nowhere else in a sentence', 'hello there; email must be an address', alone, []],
])('a bare word is a field %s', (_, text, trust, expected) => {
  expect(said(text, trust)).toEqual(expected);
});
