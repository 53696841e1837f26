import { expect, test } from 'vitest';
import { errorBodyOf, fieldsOf, requestOf } from '../../../testing/state-fields.ts';
import { readStructure } from './index.ts';

/** The fields that an answer names, without a request unless one is given. */
function fieldsIn(body: unknown, status: number | null, request: unknown = null): readonly string[] {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const view = request === null ? null : requestOf(JSON.stringify(request));
  return fieldsOf(text, status, view).map(({ path }) => path.join('/'));
}

test.each([
  [
    'fields the request has, and one it lacks',
    [{ name: 'have you a name?' }, { city: 'city is not known.' }, { phone: 'phone can not be empty.' }],
    ['name', 'city', 'phone'],
  ],
  [
    'a path as a key',
    [{ '/home/zip': '/home/zip is no number.' }, { city: 'city is not known.' }],
    ['home/zip', 'city'],
  ],
  [
    'a field under a word for sentences',
    [{ title: 'Title is required' }, { city: 'City is odd' }],
    ['title', 'city'],
  ],
  ['sentences under words for sentences', [{ message: 'is refused' }, { detail: 'is not known here' }], []],
  ['one word again and again', [{ note: 'must be later' }, { note: 'must be sooner' }], []],
])('reads a bare list of maps with one sentence each: %s', (_, body, paths) => {
  expect(fieldsIn(body, 400, { name: 'A', city: 'x', home: { zip: 'y' } })).toEqual(paths);
});

test('takes no such list for errors in an answer about the call', () => {
  expect(fieldsIn([{ city: 'city is not known.' }, { zone: 'zone is away.' }], 404)).toEqual([]);
});

test.each([
  [
    'paths as keys',
    { 'lines[1].price': 'must be more than 1', 'buyer.mail': 'not an address', note: 'size must be 3 to 9' },
    ['lines/1/price', 'buyer/mail', 'note'],
  ],
  ['no path among the keys', { colour: 'size fits nobody', note: 'written by her' }, []],
  ['a path beside a word', { 'buyer.mail': 'none', note: 'written by her' }, []],
  [
    'lists under the word for the reason',
    { at: 17, httpStatus: 400, reason: { 'lines[1].price': ['must be more than 1'], note: ['is long'] } },
    ['lines/1/price', 'note'],
  ],
  [
    'lists under the word for the cause',
    { status: 400, cause: { note: ['is too long'], city: ['is not known'] } },
    ['note', 'city'],
  ],
])('reads a map without a request: %s', (_, body, paths) => {
  expect(fieldsIn(body, 400)).toEqual(paths);
});

test.each([
  [
    'a sentence by language',
    { messageTranslations: { en: 'Mandatory field "source" missing from request body.' }, httpCode: 400 },
    ['source'],
  ],
  [
    'two languages',
    { translations: { de: 'Das Feld „x“ fehlt ja.', en: 'Field "source" is missing.' }, code: 4 },
    ['source'],
  ],
  [
    'a field of languages',
    { errors: { title: { en: 'is too short', de: 'ist zu kurz' } } },
    ['title/en', 'title/de'],
  ],
])('takes a map of translations for its text: %s', (_, body, paths) => {
  expect(fieldsIn(body, 400)).toEqual(paths);
});

test.each([
  [
    'a service exception',
    200,
    '<ServiceExceptionReport><ServiceException code="MissingParameterValue">Missing required parameter WIDTH</ServiceException></ServiceExceptionReport>',
    ['WIDTH'],
  ],
  [
    'an exception with its locator',
    400,
    '<ows:ExceptionReport xmlns:ows="u"><ows:Exception exceptionCode="MissingParameterValue" locator="typenames"><ows:ExceptionText>One type is needed</ows:ExceptionText></ows:Exception></ows:ExceptionReport>',
    ['typenames'],
  ],
  [
    'an error in attributes',
    200,
    '<api><error code="noparam" info="The &quot;colour&quot; parameter must be set." xml:space="preserve">See http://a.example/ for more.</error></api>',
    ['colour'],
  ],
  ['a layer that was asked for', 200, '<Layer><Title>Missing required parameter WIDTH</Title></Layer>', []],
])('reads XML that reports an exception: %s', (_, status, body, paths) => {
  expect(fieldsIn(body, status)).toEqual(paths);
});

test.each([
  [
    'entries below an entry',
    [{ path: 'crew[1]', message: 'is no Crew', nested: [{ path: 'crew[1].rank', message: 'is no string' }] }],
    ['crew/1/rank'],
  ],
  ['an empty list below it', [{ path: 'crew[1]', message: 'is no Crew', nested: [] }], ['crew/1']],
])('takes the closest place: %s', (_, errors, paths) => {
  expect(fieldsIn({ errors }, 400)).toEqual(paths);
});

test.each([
  ['a field', { city: { messages: ['is long', 'is odd'], value: 'No value' } }, ['city', 'city']],
  ['the whole', { general: { messages: ['Both are needed'], value: 'No value' } }, ['']],
  [
    'its neighbour, fields of a part',
    { city: { messages: ['is long'], zip: ['is odd'] } },
    ['city/messages', 'city/zip'],
  ],
])('reads sentences beside the value they speak of: %s', (_, errors, paths) => {
  expect(fieldsIn({ message: 'Validation failed', errors }, 422)).toEqual(paths);
});

test.each([
  [{ message: 'Validation failed', apiErrorCode: 1501, type: 'Error' }, '1501'],
  [{ message: 'Validation failed', code: 'bad_zone', type: 'Error' }, 'bad_zone'],
])('says the code of %j', (body, code) => {
  expect(readStructure(errorBodyOf(JSON.stringify(body), 400, null)).error.code).toBe(code);
});

test.each([
  [
    'Error: [json.exception.parse_error.101] parse error at line 1, column 11: syntax error while parsing value - unexpected end of input',
  ],
  [
    "JSON parse error: Unexpected close marker '}': expected ']' (through reference chain: shop.Parcel[\"items\"])",
  ],
])('finds no field in words about the text: %s', (message) => {
  expect(fieldsIn({ error: 400, message }, 400)).toEqual([]);
});

test.each([
  [
    'the detailed sentence',
    'Cannot deserialize value of type `int` from String "x" (through reference chain: a.Parcel["speed"])',
    ['speed'],
  ],
  [
    'one about the text',
    'Required request body is missing: public shop.Order shop.Shop.create(shop.Order)',
    [],
  ],
])('reads what is said for developers: %s', (_, debugMessage, paths) => {
  const body = { apierror: { status: 'BAD_REQUEST', message: 'Malformed JSON request', debugMessage } };
  expect(fieldsIn(body, 400)).toEqual(paths);
});

test.each([
  [{ error: { code: 400, message: '', details: ['Invalid parameters'] } }, []],
  [{ error: 'Missing fields' }, []],
  [{ error: 'Missing parameter: zone' }, ['zone']],
  [
    ['properties should not be empty', 'arguments must be a list'],
    ['properties', 'arguments'],
  ],
])('takes the noun for fields in %j for no name', (body, paths) => {
  expect(fieldsIn(body, 400)).toEqual(paths);
});
