import { expect, test } from 'vitest';
import { fieldsOf, requestOf } from '../../../testing/state-fields.ts';

const request = requestOf(
  JSON.stringify({
    stay: {
      starts_on: '',
      party_size: 0,
      plan: 'tin',
      guest: { email: 'x' },
      rooms: [{ beds: 1 }, { beds: 9 }],
    },
  }),
);

/** The fields that an answer's sentences name. */
function namedIn(message: string | readonly string[], view: typeof request | null): readonly string[] {
  return fieldsOf(JSON.stringify({ message }), 400, view).map(({ path }) => path.join('/'));
}

test.each<readonly [what: string, message: string | readonly string[], named: readonly string[]]>([
  ['a name with a verb in it', ["Starts on can't be blank"], ['stay/starts_on']],
  ['a name with a measure in it', ['Party size must be greater than 0'], ['stay/party_size']],
  ['a name without its capital', ['party size must be a number'], ['stay/party_size']],
  ['a value behind the name', 'plan "tin" does not exist', ['stay/plan']],
  ['an absent record', 'Owner must exist', ['stay/owner']],
  ['a parent before another’s words', ['guest.Please give a valid e-mail address'], ['stay/guest/email']],
])('with the request, reads %s', (_, message, named) => {
  expect(namedIn(message, request)).toEqual(named);
});

test.each<readonly [what: string, message: string | readonly string[], named: readonly string[]]>([
  [
    'express-validator’s part and place',
    ['body[rooms[1].beds]: At most 4', 'query[page]: At least 1', 'body[guest.email]: No address'],
    ['rooms/1/beds', 'page', 'guest/email'],
  ],
  ['AJV 6’s leading dot', '.site.lon should be number', ['site/lon']],
  [
    'places behind arrows',
    'body -> stay -> rooms -> 1 -> beds: field required; body -> plan: unexpected; permitted: 1',
    ['stay/rooms/1/beds', 'plan'],
  ],
  [
    'joi’s steps around a pattern in brackets',
    'child "rooms" fails because ["rooms" at position 1 fails because [child "code" fails because ["code" fails to match: /^[A-Z]-[0-9]$/], child "beds" fails because ["beds" must be a number]]]',
    ['rooms/1/code', 'rooms/1/beds'],
  ],
  [
    'Laravel’s last name in words',
    ['The guest.first name must be at least 2 characters.'],
    ['guest/first_name'],
  ],
  ['Sequelize’s model', 'notNull Violation: Ship.ownerEmail cannot be null', ['ownerEmail']],
  ['a parameter that is required', 'meter parameter is required', ['meter']],
  ['a bad parameter', 'bad page parameter: strconv.Atoi: parsing "x": invalid syntax', ['page']],
  ['Mongoose’s id', 'Invalid _id: banana.', ['_id']],
  ['a parameter that must be contained', 'The request must contain the parameter BookingId', ['BookingId']],
  [
    'Odoo’s field',
    'A field is not set.\nModel: Stay (hotel.stay), Field: Starts On (starts_on)',
    ['starts_on'],
  ],
  ['what was expected', 'Bad Request: expected "starts_on" to be a date, "soon" given', ['starts_on']],
  ['the kind of a parameter', 'page must be an integer', ['page']],
  [
    'attributes that are also nouns',
    ['The file must be a file of type: csv.', 'The items must have at least 1 items.'],
    ['file', 'items'],
  ],
  ['a name that ends in a preposition', ['Ends on must be after the start'], ['ends_on']],
  [
    'Nette’s steps with no-break blanks',
    [
      "The mandatory item 'cellar\u00a0›\u00a0rack' is missing.",
      "The item 'year' expects to be int, 'x' given.",
    ],
    ['cellar/rack', 'year'],
  ],
  [
    'protoc-gen-validate’s steps',
    'invalid Stay.Guest: embedded message failed validation | caused by: invalid Guest.Email: value must be an address',
    ['Guest/Email'],
  ],
  ['ow’s label', 'Expected string `city` to have a minimum length of `3`, got `x`', ['city']],
  ['ow’s label in brackets', '(string `city`) Expected string to be longer', ['city']],
  ['characters that a name may not have', 'Name contains one or more bad characters', ['name']],
  [
    'lines below a status',
    'Bad Request\nstarts_on: This field is required\nbeds: too many',
    ['starts_on', 'beds'],
  ],
  ['Nette’s surplus item', "Unexpected item 'colour'.", ['colour']],
  ['what somebody else has', 'Email already in use', ['email']],
  ['the kind behind a status', '400: page must be an integer', ['page']],
])('without a request, reads %s', (_, message, named) => {
  expect(namedIn(message, null)).toEqual(named);
});

test.each<readonly [what: string, message: string]>([
  ['an empty thing', 'Cart is empty'],
  ['Ruby’s JSON error', '859: unexpected token at \'{"weight": 1\''],
  ['what is wrong with a query', 'Invalid query parameters'],
  ['what is to be done with a thing', 'The document must be approved by a manager first'],
  ['a thing that is sold', "Item 'abc' is out of stock"],
  ['a thing that somebody has', 'Device already in use'],
  ['a value that is no number', 'Value is not a number.'],
  ['where to look in the answer', "The body was refused, check 'errors' property for more info."],
  ['an e-mail address', '[ada@example.org] does not have permission to see this'],
  ['a logger of .NET', 'info: Microsoft.AspNetCore.Hosting.Diagnostics[2] finished - 400 - 12 ms'],
  ['a value’s kind', 'value must be an integer'],
  ['a problem and its word', 'Invalid token: expired'],
])('without a request, %s names no field', (_, message) => {
  expect(namedIn(message, null).filter((path) => path !== '')).toEqual([]);
});

test('Frappe’s list of mandatory fields', () => {
  const fields = fieldsOf(
    'frappe.exceptions.MandatoryError: [Booking, BK-1]: starts_on, guest_email',
    417,
    null,
  );
  expect(fields.map(({ path }) => path.join('/'))).toEqual(['starts_on', 'guest_email']);
});

test('a header keeps its spelling', () => {
  const [field] = fieldsOf(JSON.stringify({ message: 'X-Brewery in header is required' }), 422, null);
  expect([field?.in, field?.path]).toEqual(['header', ['X-Brewery']]);
});

test('the sentence behind a part and place is the message', () => {
  const [field] = fieldsOf(JSON.stringify({ errors: ['query[page]: At least 1'] }), 400, null);
  expect([field?.in, field?.stated.message]).toEqual(['query', 'At least 1']);
});
