import { describe, expect, test } from 'vitest';
import { readJson, readJsonSequence } from './read.ts';

/** Characters of one to four octets, and halves of a pair, which have three. */
const characters = ['x', 'é', '山', '😀', '\ud83d', String.raw`\"`, String.raw`\u00e9`];
/** Around the ends of the first piece that is looked at, of the second, and of the largest. */
const lengths = [1, 1000, 1007, 1008, 1009, 1024, 1025, 3100, 65_530, 65_536, 65_540, 200_000];

describe.each(characters)('a text of %j is read where it stands', (character) => {
  test.each(lengths)('%i times in one string', (times) => {
    const long = character.repeat(times);
    const text = `{"${long}": ["${long}", 12.5e-1, true, null, "z"]}`;
    const { value, problems } = readJson(text);
    expect(problems).toEqual([]);
    const list = value?.members[0]?.value;
    expect(value?.members[0]?.nameSpan).toEqual({ start: 1, end: long.length + 3 });
    const written = list?.elements.map(({ span }) => text.slice(span.start, span.end));
    expect(written).toEqual([`"${long}"`, '12.5e-1', 'true', 'null', '"z"']);
  });

  test.each([
    ['a stray word behind it', ' stray, '],
    ['a comment behind it', ' /* é */ '],
    ['a comma that is missing', ' '],
  ])('with %s', (_what, between) => {
    const long = character.repeat(1000);
    const list = Array.from({ length: 100 }, (_, index) => `"${long}${index}",${between}${index}`).join(', ');
    const { value } = readJson(`[${list}]`);
    const numbers = value?.elements.filter(({ kind }) => kind === 'number').map(({ text }) => Number(text));
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, index) => index));
  });
});

test.each([900, 1000, 1010, 1023, 2000, 70_000])('a number of %i digits is one token', (digits) => {
  const number = `-${'7'.repeat(digits)}.25e+10`;
  const text = `[1, ${number}, ${number}, 2]`;
  const { value, problems } = readJson(text);
  expect(problems).toEqual([]);
  expect(value?.elements.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    '1',
    number,
    number,
    '2',
  ]);
});

test('a closing quote that is missed is mended where it belongs, wherever the piece begins', () => {
  const { value } = readJson(`{${'"a": "Zoë,"age": 1, '.repeat(20_000)}"last": 1}`);
  expect(value?.members).toHaveLength(40_001);
  expect(value?.members.at(-3)?.value.text).toBe('Zoë');
  expect(value?.members.at(-2)?.name).toBe('age');
});

test('values behind each other go on where the one before ended', () => {
  const text = '{"name":"Zoë","n":1}\n'.repeat(10_000);
  const { value, problems } = readJsonSequence(text);
  expect(problems).toEqual([]);
  expect(value.map(({ span }) => span.start)).toEqual(
    Array.from({ length: 10_000 }, (_, index) => index * 21),
  );
});
