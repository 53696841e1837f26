import { expect, test } from 'vitest';
import { nodeAt } from './node.ts';
import { readJson } from './read.ts';

const wanted = '"must be unique"';

/** Each text holds the field error `errors.email[0]`; the problem says what was wrong with the rest. */
test.each([
  ['trailing comma in an object', '{"errors":{"email":["must be unique"],},}', 'trailing comma'],
  ['trailing comma in an array', '{"errors":{"email":["must be unique",]}}', 'trailing comma'],
  ['extra comma', '{"a":1,,"errors":{"email":["must be unique"]}}', 'extra comma'],
  ['leading comma', '{,"errors":{"email":["must be unique"]}}', 'extra comma'],
  [
    'missing comma between members',
    '{"a":1 "errors":{"email":["must be unique"]}}',
    'comma is missing before this',
  ],
  [
    'missing comma between lines',
    '{"a":"b"\n"errors":{"email":["must be unique"]}}',
    'comma is missing before this',
  ],
  [
    'missing comma between elements',
    '{"errors":{"email":["must be unique" "x"]}}',
    'comma is missing before this',
  ],
  ['missing colon', '{"errors" {"email":["must be unique"]}}', 'colon is missing before this'],
  ['equals sign', '{"errors"={"email":["must be unique"]}}', '`=`; JSON wants a colon'],
  ['doubled colon', '{"errors"::{"email":["must be unique"]}}', 'stray `:`'],
  ['semicolon', '{"a":1;"errors":{"email":["must be unique"]}}', 'semicolon; JSON wants a comma'],
  ['missing value', '{"a":,"errors":{"email":["must be unique"]}}', 'a value is missing'],
  ['missing value at the end', '{"errors":{"email":["must be unique"]},"a":}', 'a value is missing'],
  ['name without value', '{"a","errors":{"email":["must be unique"]}}', 'a value is missing'],
  ['missing name', '{"errors":{"email":["must be unique"],{"a":1}}}', 'a member name is missing'],
  ['None', '{"a":None,"errors":{"email":["must be unique"]}}', '`None`; JSON writes `null`'],
  ['True', '{"a":True,"errors":{"email":["must be unique"]}}', '`True`; JSON writes `true`'],
  ['nil', '{"a":nil,"errors":{"email":["must be unique"]}}', '`nil`; JSON writes `null`'],
  ['undefined', '{"a":undefined,"errors":{"email":["must be unique"]}}', '`undefined`; JSON writes `null`'],
  ['NaN', '{"a":NaN,"errors":{"email":["must be unique"]}}', '`NaN`; JSON writes `null`'],
  ['-Infinity', '{"a":-Infinity,"errors":{"email":["must be unique"]}}', '`-Infinity`; JSON writes `null`'],
  [
    'hexadecimal number',
    '{"a":0x1F,"errors":{"email":["must be unique"]}}',
    'JSON does not write numbers this way',
  ],
  [
    'number with a plus',
    '{"a":+1,"errors":{"email":["must be unique"]}}',
    'JSON does not write numbers this way',
  ],
  [
    'number with a bare point',
    '{"a":.5,"errors":{"email":["must be unique"]}}',
    'JSON does not write numbers this way',
  ],
  [
    'leading zeros',
    '{"a":007,"errors":{"email":["must be unique"]}}',
    'JSON does not write numbers this way',
  ],
  ['unquoted date', '{"a":2024-01-31,"errors":{"email":["must be unique"]}}', 'text without quotes'],
  ['unquoted words', '{"a":not given,"errors":{"email":["must be unique"]}}', 'text without quotes'],
  [
    'unquoted words with parentheses',
    '{"a":none (yet),"errors":{"email":["must be unique"]}}',
    'text without quotes',
  ],
  ['unquoted names', '{errors:{email:["must be unique"]}}', 'member name without quotes'],
  ['Ruby symbols', '{:errors=>{:email=>["must be unique"]}}', '`=>`; JSON wants a colon'],
  ['PHP arrays', '["errors" => ["email" => ["must be unique"]]]', '`=>`; JSON wants a colon'],
  ['Python tuple', '{"errors":{"email":("must be unique",)}}', 'parentheses; JSON wants square brackets'],
  [
    'Python string prefix',
    '{u"errors":{u"email":[u"must be unique"]}}',
    '`u` before a string; JSON has no string prefixes',
  ],
  [
    'constructor call',
    '{"_id":ObjectId("5f1"),"errors":{"email":["must be unique"]}}',
    '`ObjectId(…)`; JSON has no calls',
  ],
  ['line comment', '{// why\n"errors":{"email":["must be unique"]}}', 'comment; JSON has none'],
  ['block comment', '{"errors":/* why */{"email":["must be unique"]}}', 'comment; JSON has none'],
  ['hash comment', '{# why\n"errors":{"email":["must be unique"]}}', 'comment; JSON has none'],
  ['byte order mark', '\ufeff{"errors":{"email":["must be unique"]}}', 'byte order mark'],
  ['no-break space', '{"errors":\u00a0{"email":["must be unique"]}}', 'white space that JSON does not allow'],
  [
    'ellipsis',
    '{"a":1, ..., "errors":{"email":["must be unique"]}}',
    'an ellipsis stands where something was left out',
  ],
  [
    'missing closing quote before a line break',
    '{"a":"b,\n"errors":{"email":["must be unique"]}}',
    'closing quote is missing',
  ],
  [
    'missing closing quote in a line',
    '{"a":"b,"errors":{"email":["must be unique"]}}',
    'closing quote is missing',
  ],
  [
    'missing closing quote of a name',
    '{"a: "b","errors":{"email":["must be unique"]}}',
    'closing quote is missing',
  ],
  [
    'missing opening quote of a value',
    '{"a": Ada","errors":{"email":["must be unique"]}}',
    'opening quote is missing',
  ],
  ['missing opening quote of a name', '{errors":{"email":["must be unique"]}}', 'opening quote is missing'],
  [
    'quotes that are not escaped',
    '{"a":"he said "no" twice","errors":{"email":["must be unique"]}}',
    'quotes inside a string must be escaped',
  ],
  [
    'line break in a string',
    '{"a":"b\nc","errors":{"email":["must be unique"]}}',
    'line break inside a string; JSON wants `\\n`',
  ],
  [
    'tab in a string',
    '{"a":"b\tc","errors":{"email":["must be unique"]}}',
    'control character inside a string; JSON wants it escaped',
  ],
  ['wrong escape', '{"a":"\\q","errors":{"email":["must be unique"]}}', 'JSON has no such escape'],
  [
    'short unicode escape',
    '{"a":"\\u12","errors":{"email":["must be unique"]}}',
    '`\\u` wants four hexadecimal digits',
  ],
  [
    'missing closing brackets',
    '{"errors":{"email":["must be unique"',
    'the text ends while 3 brackets are open',
  ],
  ['cut in a later string', '{"errors":{"email":["must be unique"]},"a":"b', 'the text ends inside a string'],
  ['cut behind a name', '{"errors":{"email":["must be unique"]},"a"', 'the text ends behind a member name'],
  [
    'cut behind a colon',
    '{"errors":{"email":["must be unique"]},"a":',
    'the text ends where a value is expected',
  ],
  ['missing inner bracket', '{"errors":{"email":["must be unique"},"a":1}', '`]` is missing before this'],
  ['bracket that closes nothing', '{"a":1],"errors":{"email":["must be unique"]}}', '`]` closes nothing'],
  [
    'closed too early',
    '{"a":{"b":1}},"errors":{"email":["must be unique"]}}',
    '`}` closes the outermost object before its end',
  ],
  ['text behind it', '{"errors":{"email":["must be unique"]}} 422', 'the text goes on behind the value'],
  [
    'name twice',
    '{"errors":1,"errors":{"email":["must be unique"]}}',
    'this name stands in the object twice; most readers take the last',
  ],
])('%s', (_, text, message) => {
  const { value, problems } = readJson(text);
  const start = text.indexOf(wanted);
  expect(nodeAt(value, ['errors', 'email', 0])?.span).toEqual({ start, end: start + wanted.length });
  expect(problems.map((problem) => problem.message)).toContain(message);
});

test.each([
  ['single quotes', "{'errors':{'email':['must be unique']}}"],
  [
    'single quotes around an apostrophe',
    "{'errors':{'email':['must be unique'], 'name': ['can't be blank']}}",
  ],
  ['typographic quotes', '{“errors”:{“email”:[“must be unique”]}}'],
  ['backticks', '{`errors`:{`email`:[`must be unique`]}}'],
  ['DRF repr', "{'errors': {'email': [ErrorDetail(string='must be unique', code='unique')]}}"],
])('%s', (_, text) => {
  const { value, problems } = readJson(text);
  const found = nodeAt(value, ['errors', 'email', 0]);
  const node = found?.kind === 'object' ? nodeAt(found, ['string']) : found;
  expect(node?.text).toBe('must be unique');
  const start = text.indexOf('must be unique') - 1;
  expect(node?.span).toEqual({ start, end: start + wanted.length });
  expect(problems[0]?.message).toMatch(/quotes|backticks/u);
});

test.each([
  ['a trailing comma', '{"a":1,}', [6, 7]],
  ['a trailing comma before blanks', '{"a":1, \n }', [6, 7]],
  ['a single quote', "{'a':1}", [1, 2]],
  ['a missing closing quote', '{"a":"bc,\n"d":1}', [5, 8]],
  ['a comment', '{"a":1 /* x */}', [7, 14]],
  ['a literal', '{"a": None}', [6, 10]],
  ['a wrong escape', '{"a":"x\\qy"}', [7, 9]],
  ['the second of two names', '{"a":1,"a":2}', [7, 10]],
  ['the rest of the text', '{"a":1} x y', [8, 11]],
  ['the whole cut string', '{"a":"bc', [5, 8]],
])('a problem spans %s', (_, text, [start, end]) => {
  const [problem] = readJson(text).problems;
  expect(problem?.span).toEqual({ start, end });
});
