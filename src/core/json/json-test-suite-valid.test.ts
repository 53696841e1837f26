import { expect, test } from 'vitest';
import { nested, readEveryWay } from '../../testing/read-every-way.ts';
import { toValue } from './value.ts';

/*
 * The classes `y_` and `i_` of {@link https://github.com/nst/JSONTestSuite JSONTestSuite}, with texts of our own:
 * what every reader must take, and what RFC 8259 leaves to it.
 */

/** y_: what every reader must take. */
const taken = [
  // y_array_*
  '[]',
  '[""]',
  '[[] \t\r\n ]',
  ' \n[1]\n ',
  '[null, 7, "7", {}, [], true, false, -0.5]',
  '[3,null,null,null,4]',
  // y_number_*
  '[12e34]',
  '[0e1,0e+1,0E-1,-0,-0.0,-0e-9]',
  '[5E22,5E-2,5E+2,1.25e7,98.7654321]',
  `[-0.${'0'.repeat(77)}1]`,
  '[9007199254740993,-9007199254740993]',
  '[ 8]',
  // y_object_*
  '{}',
  '{"":0}',
  '{"a":[]}',
  '{"nul\\u0000inside":1}',
  '{"least":-1.0e+28,"most":1.0e+28}',
  '{"x":[{"id":"yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"}],"id":"zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"}',
  '{\n  "a": "b"\n}',
  '{"title":"\\u0416\\u0443\\u043a"}',
  '{"__proto__":1,"constructor":{"prototype":2},"toString":3}',
  // y_string_*
  '["\\u0040\\u013b\\u12CD"]',
  '["\\ud83d\\ude00\\uD834\\uDD1E\\uDBFF\\uDFFF\\uD83F\\uDFFE"]',
  '["\\"\\\\\\/\\b\\f\\n\\r\\t"]',
  '["\\\\u0000","\\\\n","\\\\a","\\u005C","\\u0022"]',
  '["a /* no */ comment // here # either"]',
  '["\\uFFFF\\uFFFE\\uFDD0\\u0012\\u007F\\u200B\\u2064"]',
  '["\uFFFF\uFDD0\u007F\u2028\u2029\u00A0\u{10FFFF}\u{1BFFF}"]',
  '"€𝄞ж漢"',
  '" "',
  // y_structure_*
  'true',
  'false',
  'null',
  '41',
  '-0.25',
  '"text"',
  '""',
  nested(500),
];

test.each(taken)('y: %j has the value JSON.parse gives it, and no problem', (text) => {
  const { value, problems } = readEveryWay(text);
  expect(problems).toEqual([]);
  expect(value === undefined ? undefined : toValue(value)).toEqual(JSON.parse(text));
  expect(value?.span).toEqual({ start: text.length - text.trimStart().length, end: text.trimEnd().length });
});

test.each(['{"a":"b","a":"c"}', '{"a":"b","a":"b"}', '{"a":1,"\\u0061":2}'])(
  'y: %j has the value JSON.parse gives it, and the second name is remarked upon',
  (text) => {
    const { value, problems } = readEveryWay(text);
    expect(value === undefined ? undefined : toValue(value)).toEqual(JSON.parse(text));
    expect(problems.map(({ span }) => span.start)).toEqual([text.indexOf(',') + 1]);
  },
);

/** i_: what RFC 8259 leaves to the reader. Ours takes it as `JSON.parse` does and keeps the digits as they stand. */
const leftToTheReader = [
  '[123.456e-789]',
  '[-1e+9999]',
  '[1e999]',
  '[1.5e+9999]',
  `[0.4e00${'6'.repeat(120)}]`,
  '[123e-10000000]',
  '[-123123123123123123123123123123]',
  '[100000000000000000000]',
  `[${'9'.repeat(5e3)}]`,
  '{"\\uDFAA":0}',
  '["\\uDADA"]',
  '["\\uD888\\u1234"]',
  '["\\uD800\\n"]',
  '["\\uDd1ea"]',
  '["\\ud800abc"]',
  '["\\uDd1e\\uD834"]',
  '["\ud800"]',
  '["\udfff\ud800"]',
  '["\uFFFD\uFFFD"]',
  '["\u00E0\u00FF"]',
];

test.each(leftToTheReader)('i: %j is taken as JSON.parse takes it, and kept as written', (text) => {
  const { value, problems } = readEveryWay(text);
  expect(value === undefined ? undefined : toValue(value)).toEqual(JSON.parse(text));
  expect(problems).toEqual([]);
  const numbers = value?.elements.filter(({ kind }) => kind === 'number') ?? [];
  expect(numbers.map((one) => one.text)).toEqual(numbers.map(({ span }) => text.slice(span.start, span.end)));
});

test.each([
  ['a byte order mark', '\uFEFF{"a":1}', 'byte order mark', 0],
  ['UTF-16, little end first, read as octets', '[\0"\0e\0"\0]\0', 'opening quote is missing', 1],
  ['UTF-16, big end first, read as octets', '\0[\0"\0e\0"\0]', 'no JSON value starts here', 0],
])('i: %s is told', (_, text, message, start) => {
  const [problem] = readEveryWay(text).problems;
  expect(problem?.message).toBe(message);
  expect(problem?.span.start).toBe(start);
});
