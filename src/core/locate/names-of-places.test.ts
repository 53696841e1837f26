import { expect, test } from 'vitest';
import { foundBy, meantBy, said, trip, type PlaceRow } from '../../testing/trip-places.ts';

/** Answers that name a place otherwise than the request does, and mean exactly one. */
const rows: Readonly<Record<string, PlaceRow>> = {
  // How a path is spelled, and the part of the request in front of it
  'a pointer with a part in front': {
    request: trip,
    answer: said('/body/guests/1/age'),
    path: ['guests', 1, 'age'],
    value: '"x"',
  },
  'an OpenAPI word in front': {
    request: trip,
    answer: said('requestBody.guests.1.mail'),
    path: ['guests', 1, 'mail'],
    value: '"nobody"',
  },
  'webargs’ json': {
    request: trip,
    answer: { json: { room: { beds: ['Must be at least 1.'] } } },
    status: 422,
    path: ['room', 'beds'],
    value: '0',
  },
  'Jersey’s method and argument': {
    request: trip,
    answer: [
      {
        message: 'must be at least 1',
        messageTemplate: '{Min}',
        path: 'book.arg0.room.beds',
        invalidValue: '0',
      },
    ],
    path: ['room', 'beds'],
    value: '0',
  },
  'Quarkus’ method and argument': {
    request: trip,
    answer: {
      title: 'Constraint Violation',
      status: 400,
      violations: [{ field: 'book.trip.guests[1].age', message: 'must be a number' }],
    },
    path: ['guests', 1, 'age'],
    value: '"x"',
  },
  'a Go type in front': {
    request: trip,
    answer: {
      error: "Key: 'Trip.Guests[1].Mail' Error:Field validation for 'Mail' failed on the 'email' tag",
    },
    path: ['guests', 1, 'mail'],
    value: '"nobody"',
  },
  'a JSONPath': { request: trip, answer: said('$.room.beds'), path: ['room', 'beds'], value: '0' },
  'a query word': { request: trip, answer: said('body.room.beds'), path: ['room', 'beds'], value: '0' },
  'Symfony’s brackets': {
    request: trip,
    answer: {
      violations: [
        { propertyPath: '[guests][1][age]', title: 'This value should be a number.', type: 'urn:uuid:1' },
      ],
    },
    status: 422,
    path: ['guests', 1, 'age'],
    value: '"x"',
  },
  'escaped pointers': {
    request: { 'a/b': { 'c~d': 4 } },
    answer: said('#/a~1b/c~0d'),
    path: ['a/b', 'c~d'],
    value: '4',
  },
  'a key with a dot': {
    request: { 'user.mail': 'x' },
    answer: said('["user.mail"]'),
    path: ['user.mail'],
    value: '"x"',
  },
  'a numeral that is a key': {
    request: { prefs: { 1: 'x' } },
    answer: said('prefs.1'),
    path: ['prefs', '1'],
    value: '"x"',
  },
  'a numeral that is an index': {
    request: { prefs: ['a', 'x'] },
    answer: said('prefs.1'),
    path: ['prefs', 1],
    value: '"x"',
  },

  // Branches of unions, which the request has no member for
  'a branch that is a type': {
    request: { ref: 'x' },
    answer: {
      detail: [{ type: 'int_parsing', loc: ['body', 'ref', 'int'], msg: 'Input should be a valid integer' }],
    },
    status: 422,
    path: ['ref'],
    value: '"x"',
  },
  'a branch that is a class': {
    request: { place: { zip: 7 } },
    answer: {
      detail: [
        {
          type: 'string_type',
          loc: ['body', 'place', 'StreetAddress', 'zip'],
          msg: 'Input should be a valid string',
        },
      ],
    },
    status: 422,
    path: ['place', 'zip'],
    value: '7',
  },
  'a tag as a branch': {
    request: { pay: { kind: 'card', number: 1 } },
    answer: {
      detail: [
        {
          type: 'string_type',
          loc: ['body', 'pay', 'card', 'number'],
          msg: 'Input should be a valid string',
        },
      ],
    },
    status: 422,
    path: ['pay', 'number'],
    value: '1',
  },
  'a list’s branch': {
    request: { tags: [1] },
    answer: {
      detail: [
        { type: 'string_type', loc: ['body', 'tags', 'list[str]', 0], msg: 'Input should be a valid string' },
      ],
    },
    status: 422,
    path: ['tags', 0],
    value: '1',
  },
  'a validator’s branch': {
    request: { code: 'x' },
    answer: {
      detail: [
        {
          type: 'value_error',
          loc: ['body', 'code', 'function-after[check(), str]'],
          msg: 'Value error, no such code',
        },
      ],
    },
    status: 422,
    path: ['code'],
    value: '"x"',
  },
  'a member that is called like a branch': {
    request: { ref: { int: 'x' } },
    answer: {
      detail: [{ type: 'int_parsing', loc: ['body', 'ref', 'int'], msg: 'Input should be a valid integer' }],
    },
    status: 422,
    path: ['ref', 'int'],
    value: '"x"',
  },

  // Names in the server's language
  'Go to snake case': {
    request: { guest_list: [{ e_mail: 'nobody' }] },
    answer: {
      error: "Key: 'Trip.GuestList[0].EMail' Error:Field validation for 'EMail' failed on the 'email' tag",
    },
    path: ['guest_list', 0, 'e_mail'],
    value: '"nobody"',
  },
  'Go’s own capitals': {
    request: { user_id: 'x' },
    answer: { error: "Key: 'Trip.UserID' Error:Field validation for 'UserID' failed on the 'uuid' tag" },
    path: ['user_id'],
    value: '"x"',
  },
  'C# to camel case': {
    request: { guestList: [{ mailAddress: 'nobody' }] },
    answer: {
      type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1',
      title: 'One or more validation errors occurred.',
      status: 400,
      errors: { 'GuestList[0].MailAddress': ['The MailAddress field is not a valid e-mail address.'] },
    },
    path: ['guestList', 0, 'mailAddress'],
    value: '"nobody"',
  },
  'C# to kebab case': {
    request: { 'mail-address': 'nobody' },
    answer: {
      title: 'One or more validation errors occurred.',
      status: 400,
      errors: { MailAddress: ['is not valid.'] },
    },
    path: ['mail-address'],
    value: '"nobody"',
  },
  'Java to snake case': {
    request: { first_night: 'x' },
    answer: {
      timestamp: '2026-01-09T02:02:12Z',
      status: 400,
      error: 'Bad Request',
      errors: [
        {
          codes: ['NotNull'],
          defaultMessage: 'must be a date',
          objectName: 'trip',
          field: 'firstNight',
          rejectedValue: 'x',
          bindingFailure: false,
          code: 'Date',
        },
      ],
      path: '/trips',
    },
    path: ['first_night'],
    value: '"x"',
  },
  'words for people': {
    request: { first_night: 'x' },
    answer: { errors: ['First night is not a date'] },
    status: 422,
    path: ['first_night'],
    value: '"x"',
  },
};

test.each(Object.entries(rows))('%s', (_, row) => {
  expect(foundBy(row)).toEqual(meantBy(row));
});
