import { expect, test } from 'vitest';
import { nodeAt } from './node.ts';
import { readJson, readJsonAt, readJsonSequence } from './read.ts';
import { toValue } from './value.ts';

/*
 * The classes of {@link https://github.com/nst/JSONTestSuite JSONTestSuite} (`y_`, `n_`, `i_`), with texts of our own:
 * what every reader must take, what none may take without a word, and what RFC 8259 leaves to the reader.
 */

/** Every way into the reader; none of them may throw, whatever the text. */
function readEveryWay(text: string): ReturnType<typeof readJson> {
  readJsonAt(text, 0).problems.at(0);
  readJsonSequence(text).problems.at(0);
  return readJson(text);
}

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

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

/** n_number_*, n_string_*, n_array_*: what may not stand where a value is expected. */
const brokenValues = [
  '++8',
  '+8',
  '+Inf',
  '-NaN',
  'NaN',
  'Inf',
  'Infinity',
  '-Infinity',
  '-',
  '- 8',
  '-foo',
  '-8x',
  '-08',
  '08',
  '.8',
  '-.8',
  '8.',
  '-8.',
  '8.e3',
  '8.e-3',
  '.-8',
  '.8e-3',
  '0.8.9',
  '-8.0.',
  '8 000.0',
  '8+9',
  '0e',
  '0E',
  '0e+',
  '0.3e',
  '0.3e+',
  '8.0e-',
  '8eE2',
  '0e+-8',
  '8ea',
  '8.2a-3',
  '8.01H-9',
  '0x8',
  '0xF8',
  '\uFF18',
  '8\uFFFD',
  '8e\uFFFD',
  '123\0',
  '1_000',
  '"\\x00"',
  '"\\a"',
  '"\\\u00E9"',
  '"\\\u{1F300}"',
  '"\\\0"',
  '"\\\t"',
  '"a\0a"',
  '"\t"',
  '"new\nline"',
  '"\\u00A"',
  '"\\u"',
  '"\\uqqqq"',
  '"\\UA66D"',
  '"\\uD800\\u"',
  '"\\uD800\\u1x"',
  '"\\uD834\\uDd"',
  '"\\u\uFFFD"',
  '"\\uD800\\uD800\\x"',
  "'single'",
  '\u00E9',
  '\\n',
  'abc',
  '\\u0020"asd"',
  '""x',
  '"',
  '"open',
  '"\\',
  '"\\"',
  '*',
  '<null>',
  '<.>',
  '\u2060',
  '\f',
  '\v',
  '[\xA0]',
  'tru',
  'fals',
  'nul',
  'True',
  'TRUE',
  'truth',
  'nulls',
  'None',
  'undefined',
  '1 true',
  '{"a" b}',
  '{"a" "b"}',
  '{"a"::1}',
  '{"a"',
  '{"a":',
  '{"a":1',
  '{',
  '{,',
  '{[',
  '{]',
  '{"a',
  "{'a'",
  '{"a":"a',
  '{a:"b"}',
  '{1:1}',
  '{:1}',
  '{9E999:1}',
  '{null:null,null:null}',
  '{[: "x"}',
  '{"x", null}',
  '{"a":1,}',
  '{"a":1,,,,}',
  '{"a":1 2}',
  '{"a":1,,"b":2}',
  '{"a":/*c*/1}',
  '{"a":"b"}/**//',
  '{\u{1F1E8}\u{1F1ED}}',
  '{"a":1, "b" }',
  "{'a':0}",
  '[1 true]',
  '[a\uFFFD]',
  '["": 1]',
  '[,1]',
  '[1,,2]',
  '["x",,]',
  '["x",]',
  '["x"',
  '[x',
  '[3[4]]',
  '[1:2]',
  '[,]',
  '[-]',
  '[   , ""]',
  '[1,',
  '[1,\n1\n,1',
  '[{}',
  '["asd]',
  '[1}',
  '[{]}',
  '(1)',
  '[1;2]',
  '["a",\n4\n,1,',
  '',
  ',',
  ':',
  '//',
  '/*',
  '#',
  '...',
  '…',
];

const before = '{"errors":{"email":["must be unique",{"n":-1.5e3}]},"last":null,"at":';

test.each(brokenValues)('n: %j is told with its place, and what stood before it is whole', (fragment) => {
  for (const text of [`${before}${fragment}`, `${before}${fragment}}`, `${before}${fragment},"after":[1]}`]) {
    const { value, problems } = readEveryWay(text);
    expect(nodeAt(value, ['errors', 'email', 0])).toMatchObject({ kind: 'string', text: 'must be unique' });
    expect(nodeAt(value, ['errors', 'email', 1, 'n'])).toMatchObject({ kind: 'number', text: '-1.5e3' });
    expect(nodeAt(value, ['last'])?.kind).toBe('null');
    const start = text.indexOf('"must');
    expect(nodeAt(value, ['errors', 'email', 0])?.span).toEqual({ start, end: start + 16 });
    // A comma that turns out to be the last one of its object may stand before the fault.
    expect(problems[0]?.span.start).toBeGreaterThanOrEqual(before.length - 5);
    expect(problems[0]?.span.end).toBeLessThanOrEqual(text.length);
  }
});

/** n_structure_*, n_single_space, n_multidigit_number_then_00: what is no JSON text as a whole. */
const brokenTexts = [
  '',
  ' ',
  '\uFEFF',
  '\u00E9',
  'a\u00E5',
  '\uFFFD',
  '*',
  '<.>',
  ']',
  '}',
  ',',
  ':',
  '"',
  '[',
  '{',
  '1]',
  '[1]x',
  '[1]]',
  '[][]',
  '["x"],',
  '["x"]]',
  '{}}',
  '2@',
  '123\0',
  '[\0]',
  '{"a": true} "x"',
  '{"a":"b"}#',
  '{"a":"b"}#{}',
  '{"a":"b"}/**/',
  '{"a":"b"}/',
  '{"a":"b"}//',
  '[True]',
  '{"x": true,',
  '[ false, nul',
  '[ true, fals',
  "['",
  '[,',
  '[{',
  '["a',
  '["a"',
  '{]',
  '{,',
  '{[',
  '{"a',
  "{'a'",
  '["\\{["\\{["\\{["\\{',
  '[\\u000A""]',
  '[\u2060]',
  '\u2060[]',
  '[\f]',
  '\u00EF\u00BB{}',
  'null pointer',
  '{} {} {}',
  '[[[1,2',
];

test.each(brokenTexts)('n: %j as a whole is told with a place', (text) => {
  const { problems } = readEveryWay(text);
  expect(problems.length).toBeGreaterThan(0);
  for (const { span, message } of problems) {
    expect(message).not.toBe('');
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
});

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

/** How deep a value goes along its first children. */
function depthOf(value: ReturnType<typeof readJson>['value']): number {
  let depth = 0;
  for (let at = value; at !== undefined; at = at.elements[0] ?? at.members[0]?.value) depth += 1;
  return depth;
}

test.each([
  ['100,000 open brackets', '['.repeat(100_000), 100_000, 1],
  ['100,000 closed brackets', nested(100_000), 100_000, 0],
  ['100,000 objects in arrays', '[{"":'.repeat(100_000), 200_001, 2],
  ['100,000 objects, closed', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 100_001, 0],
  ['100,000 objects, closed as arrays', `${'{"a":'.repeat(100_000)}1${']'.repeat(100_000)}`, 100_001, 2000],
  [
    '100,000 of both, closed in the wrong order',
    '{"a":['.repeat(50_000) + '}]'.repeat(50_000),
    100_000,
    2000,
  ],
])('%s are read to the bottom, with bounded remarks', (_, text, depth, remarks) => {
  const { value, problems } = readEveryWay(text);
  expect(depthOf(value)).toBe(depth);
  expect(problems.length).toBeGreaterThanOrEqual(Math.min(remarks, 1));
  expect(problems.length).toBeLessThanOrEqual(remarks + 2);
});

test('a string of 10 MB is one value, whole', () => {
  const long = 'x'.repeat(10_000_000);
  const { value, problems } = readJson(`{"a":"${long}","b":2}`);
  expect(problems).toEqual([]);
  expect(nodeAt(value, ['a'])?.text.length).toBe(long.length);
  expect(nodeAt(value, ['b'])?.text).toBe('2');
});

test('1,000,000 members of one name: all are kept, the last counts, the remarks are bounded', () => {
  const { value, problems } = readJson(`{${'"a":1,'.repeat(999_999)}"a":2}`);
  expect(value?.members.length).toBe(1_000_000);
  expect(value === undefined ? undefined : toValue(value)).toEqual({ a: 2 });
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(2002);
});
