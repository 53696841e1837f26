import { expect, test } from 'vitest';
import { fieldsOf, requestOf } from '../../../testing/state-fields.ts';

const request = requestOf(JSON.stringify({ city: '', seats: 0, owner_id: 9 }));

/** The fields that an answer's one sentence names. */
function namedIn(message: string, view: typeof request | null = null): readonly string[] {
  return fieldsOf(JSON.stringify({ message }), 400, view).map(({ path }) => path.join('/'));
}

test.each([
  ['an article and a noun before a path', 'The parameter tour.guide must be a number.', ['tour/guide']],
  [
    'a value in brackets behind a quoted name',
    '`seats` (-3) is below the minimum of 1 and `city` is unknown',
    ['seats', 'city'],
  ],
  ['a value of a name', 'seats value must be between 1 and 9', ['seats']],
  ['a predicate that goes on', 'City must begin with a capital, end with a letter', ['city']],
  ['what is wrong for a name', 'Invalid value for seats: must be positive', ['seats']],
  ['what is wrong with a name', 'invalid seats: cannot be negative', ['seats']],
  ['a noun, a name and of what', 'Could not decode field seats of tour: expected a number', ['seats']],
  ['what was expected at a name', 'Expecting number at seats but instead got "x"', ['seats']],
  ['the value of, in Italian', 'Il valore di ownerName deve essere un nome', ['ownerName']],
  [
    'Laravel’s unique key',
    "SQLSTATE[23000]: 1062 Duplicate entry 'Oslo' for key 'tours_city_unique'",
    ['city'],
  ],
  ['MySQL’s unique key', "Duplicate entry 'Oslo' for key 'tours.tours_city_unique'", ['city']],
  ['SQLite’s columns', 'UNIQUE constraint failed: tours.city, tours.seats', ['city', 'seats']],
  ['PostgreSQL’s columns', 'duplicate key: Key (city, seats)=(Oslo, 2) already exists.', ['city', 'seats']],
  ['Oracle’s column', 'ORA-01400: cannot insert NULL into ("TRIP"."TOURS"."CITY")', ['CITY']],
  [
    'MySQL’s default',
    "SQLSTATE[HY000]: General error: 1364 Field 'city' doesn't have a default value",
    ['city'],
  ],
  [
    'Prisma’s columns',
    '\nInvalid `db.tour.update()` invocation:\n\n\nUnique constraint failed on the fields: (`city`,`seats`)',
    ['city', 'seats'],
  ],
  [
    'Prisma’s argument',
    '\nInvalid `db.tour.update()` invocation:\n\n{\n  data: {\n    city: "Oslo",\n  }\n}\n\nArgument `seats` is missing.',
    ['seats'],
  ],
  ['the value of a noun and a path', 'The value of parameter tour.guide is not right', ['tour/guide']],
  ['a name that ends like a constraint’s', "Length of 'tour_key' is incorrect", ['tour_key']],
  ['what two may not share', 'A guide exists with the same badge', ['badge']],
  [
    'a name behind words in brackets',
    "(trips.create) Failed:\n - Invalid value for field 'tour.guide': 'x'.",
    ['tour/guide'],
  ],
])('reads %s', (_, message, named) => {
  expect(namedIn(message)).toEqual(named);
});

test.each([
  ['an id among words', 'Tour 4417 is still being planned'],
  ['a hash among words', 'Image hash 9fe2 is not part of the tour'],
  ['another one', 'Another tour already exists for this guide'],
  ['what was done to an option', 'tour.options was set to throw for this code'],
  ['what an answer has', 'The code 17 has the following meaning: busy'],
  ['a heading in capitals', 'PLANNING FAILED: no guide'],
  ['a primary key', "Duplicate entry '7' for key 'tours.PRIMARY'"],
  ['advice', 'Perhaps you meant to use the column "tours.city".'],
  ['an OAuth client', 'Invalid client: cannot read its credentials'],
  ['a source file', "/opt/trips/lib/tours.rb:12:in `create': must be planned"],
  ['a class', 'org.trips.client.TourException: 422 Unprocessable from POST'],
])('reads no field out of %s', (_, message) => {
  expect(namedIn(message)).toEqual([]);
});

test('what another one has is a field when the request has it', () => {
  expect(namedIn('A tour with this city already exists', request)).toEqual(['city']);
  expect(namedIn('A tour with this badge already exists', request)).toEqual([]);
});

test('a constraint is taken apart by the names of the request', () => {
  expect(namedIn('violates foreign key constraint "tours_owner_id_fkey"', request)).toEqual(['owner_id']);
});

test('an error that repeats its sentence behind its code says it once', () => {
  const said = 'The value of parameter tour.guide is not right';
  const fields = fieldsOf(
    `(BadTour) ${said}.\nCode: BadTour\nMessage: ${said}.\nTarget: tour.guide`,
    null,
    null,
  );
  expect(fields.map(({ path, stated }) => [path.join('/'), stated.message])).toEqual([['tour/guide', said]]);
});

test('a test report names no field', () => {
  expect(fieldsOf('o (422 Unprocessable Entity)\nChecks\n   ✕ res.status: eq 201', null, null)).toEqual([]);
});

test('in a letter the message ends with its sentence', () => {
  const letter = 'Hello. We get: The field seats must be a number. Can you help us? Thanks';
  const [field] = fieldsOf(letter, null, null);
  expect(field?.stated.message).toBe('The field seats must be a number.');
});

test.each([
  [
    'a part and a place in brackets',
    '[body.seats] Expected number; [body.guide.mail] Bad address',
    ['seats', 'guide/mail'],
  ],
  ['a place with an index in brackets', '[stops[1].city] must be a town', ['stops/1/city']],
  ['what a given value may not be', 'The given radius cannot be negative', ['radius']],
  ['a name in brackets behind the announcement', 'Bad request (guide_id is required)', ['guide_id']],
  ['a noun behind the name', 'Missing to param', ['to']],
  ['a dot before the place', '.stops[1].city: Expected a town (got 5)', ['stops/1/city']],
  ['the value’s member', 'value.guide is missing', ['guide']],
  ['a parameter missing', 'Incomplete request: TOURS parameter missing', ['TOURS']],
  ['a part of the request in the noun', 'The type query parameter is required.', ['type']],
  ['a word of a sentence as a name', 'Invalid to: must be a town', ['to']],
  ['an argument in short', "invalid arg 'x-max-seats' for tour 't1'", ['x-max-seats']],
  ['a property that a type lacks', 'Property "colour" does not exist in Trips.Tours', ['colour']],
  ['a mandatory name in quotes', "The body does not contain mandatory 'guide'", ['guide']],
  ['a surplus name before a position', 'unsupported tour parameter: colour (line 3)', ['colour']],
  ['an attribute specified', 'Error: Invalid attribute specified: colour\n', ['colour']],
  [
    'two quoted names behind their noun',
    "Options 'start_time' and 'guide' are required",
    ['start_time', 'guide'],
  ],
  [
    'a name and a sentence of zod’s',
    'guide is Invalid input: expected string, received undefined',
    ['guide'],
  ],
  [
    'names before a path, built alike',
    'guide: Too small, at least 3, seats: At least one, stops.1.city: City is required',
    ['guide', 'seats', 'stops/1/city'],
  ],
])('reads %s', (_, message, named) => {
  expect(namedIn(message)).toEqual(named);
});

test.each([
  ['a file with a dot', '.env: no such file'],
  ['the request parameter', 'The request parameter is required.'],
  ['the given data', 'The given data was invalid.'],
  ['what becomes of a given thing', 'The provided coupon cannot be used'],
  ['a logger in brackets', '[http.server] Request must be retried'],
  ['a level in brackets', '[ERROR] Something must be wrong'],
  ['a method', 'PATCH method is not supported for this request. Supported methods are [GET, POST]'],
  ['an address', 'No handler found for GET /api/v1/none'],
  ['a path that is an address', 'Invalid resource path "Trips.Carts"'],
  ['what has the same parent', 'A tour with the name provided already exists with this parent.'],
  ['a pronoun in brackets', 'Try again (it is required once)'],
  ['a request that is too large', 'Request too large'],
  ['a class of a library', 'google.api_core.exceptions.BadRequest: 400 POST https://x.example/y'],
  ['a measurement', 'http.downloaded_bytes: ......... 7950'],
])('reads no field in %s', (_, message) => {
  expect(namedIn(message)).toEqual([]);
});

test.each([
  ['too short, of a member', 'City too short', ['city']],
  ['a thing’s member', 'Tour city must be given.', ['city']],
  ['not a thing’s member that any thing has', 'Tour status must be given.', []],
])('reads %s with the request', (_, message, named) => {
  expect(namedIn(message, request)).toEqual(named);
});
