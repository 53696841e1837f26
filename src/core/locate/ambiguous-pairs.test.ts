import { expect, test } from 'vitest';
import { inspectUnguarded } from '../diagnose.ts';
import type { Path } from '../json/node.ts';

/**
 * How answers name a place otherwise than the request does: prefixes to strip, wrappers to add, branches of unions, keys
 * of entities, members counted from 1, names in the server's language, and indexes that the answer has lost.
 */
interface Row {
  readonly request: unknown;
  readonly answer: unknown;
  readonly path: Path;
  readonly status?: number;
  /** What stands at the place in the request's body; `null`: the member is missing. */
  readonly value?: string | null;
  /** The answer leaves the element open, and the diagnosis says so. */
  readonly open?: true;
}

const trip = {
  guests: [{ mail: 'a@b.example' }, { mail: 'nobody', age: 'x' }],
  room: { beds: 0 },
  starts: '31.12.',
};

const said = (field: string, message = 'is not acceptable'): unknown => ({ errors: [{ field, message }] });

const rows: Readonly<Record<string, Row>> = {
  // 9, 10: spellings and the part of the request in front
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

  // 11: wrappers that only the request has
  'Strapi’s data': {
    request: { data: trip },
    answer: {
      data: null,
      error: {
        status: 400,
        name: 'ValidationError',
        message: '1 error occurred',
        details: {
          errors: [
            { path: ['guests', '1', 'mail'], message: 'mail must be an email', name: 'ValidationError' },
          ],
        },
      },
    },
    path: ['data', 'guests', 1, 'mail'],
    value: '"nobody"',
  },
  'JSON:API’s attributes': {
    request: { data: { type: 'trips', attributes: { starts: '31.12.' } } },
    answer: { errors: [{ source: { pointer: '/starts' }, detail: 'is no date' }] },
    status: 422,
    path: ['data', 'attributes', 'starts'],
    value: '"31.12."',
  },
  'GraphQL’s variables': {
    request: {
      query: 'mutation($input: TripInput!) { book(input: $input) { id } }',
      variables: { input: trip },
    },
    answer: {
      errors: [
        {
          message:
            'Variable "$input" got invalid value "x" at "input.guests[1].age"; Int cannot represent non-integer value: "x"',
          locations: [{ line: 1, column: 10 }],
        },
      ],
    },
    path: ['variables', 'input', 'guests', 1, 'age'],
    value: '"x"',
  },
  'oRPC’s json': {
    request: { json: trip, meta: [] },
    answer: {
      json: {
        defined: false,
        code: 'BAD_REQUEST',
        status: 400,
        message: 'Input validation failed',
        data: { issues: [{ path: ['room', 'beds'], message: 'Too small', code: 'too_small' }] },
      },
    },
    path: ['json', 'room', 'beds'],
    value: '0',
  },
  'Zendesk’s record': {
    request: { ticket: { subject: '' } },
    answer: {
      error: 'RecordInvalid',
      description: 'Record validation errors',
      details: { subject: [{ description: 'Subject: cannot be blank', error: 'BlankValue' }] },
    },
    status: 422,
    path: ['ticket', 'subject'],
    value: '""',
  },
  'Jira’s fields': {
    request: { fields: { summary: '', project: { key: 'A' } } },
    answer: { errorMessages: [], errors: { summary: 'You must specify a summary of the issue.' } },
    path: ['fields', 'summary'],
    value: '""',
  },
  'HubSpot’s properties': {
    request: { properties: { email: 'nobody' } },
    answer: {
      status: 'error',
      message: 'Property values were not valid',
      correlationId: 'c',
      errors: [
        {
          message: 'Email address nobody is invalid',
          code: 'INVALID_EMAIL',
          context: { propertyName: ['email'] },
        },
      ],
      category: 'VALIDATION_ERROR',
    },
    path: ['properties', 'email'],
    value: '"nobody"',
  },
  'Rails’ nested attributes': {
    request: { trip: { guests_attributes: [{ mail: 'a@b.example' }, { mail: 'nobody' }] } },
    answer: { errors: { 'guests[1].mail': ['is invalid'] } },
    status: 422,
    path: ['trip', 'guests_attributes', 1, 'mail'],
    value: '"nobody"',
  },
  'Shopify’s product': {
    request: { product: { title: '' } },
    answer: { errors: { title: ["can't be blank"] } },
    status: 422,
    path: ['product', 'title'],
    value: '""',
  },
  'an answer’s wrapper that the request lacks': {
    request: trip,
    answer: said('data.attributes.starts'),
    path: ['starts'],
    value: '"31.12."',
  },

  // 12: an offset instead of an index
  'a syntax error’s offset': {
    request: '{"guests": [1,, 2], "room": {"beds": 0}}',
    answer: {
      detail: [
        {
          type: 'json_invalid',
          loc: ['body', 14],
          msg: 'JSON decode error',
          input: {},
          ctx: { error: 'Expecting value' },
        },
      ],
    },
    status: 422,
    path: [],
  },
  'an index of a root list': {
    request: [{ beds: 1 }, { beds: 'x' }],
    answer: {
      detail: [
        { type: 'int_parsing', loc: ['body', 1, 'beds'], msg: 'Input should be a valid integer', input: 'x' },
      ],
    },
    status: 422,
    path: [1, 'beds'],
    value: '"x"',
  },

  // 13: branches of unions
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

  // Keys of entities
  'SAP’s key with a draft flag': {
    request: {
      items: [
        { ID: '4', stock: 3 },
        { ID: '7', stock: 20 },
      ],
    },
    answer: {
      error: {
        code: 'ASSERT_RANGE',
        message: 'Value 20 is not in specified range [0, 10]',
        target: 'items(ID=7,IsActiveEntity=false)/stock',
      },
    },
    path: ['items', 1, 'stock'],
    value: '20',
  },
  'a key without a name': {
    request: {
      parts: [
        { id: 5, note: 'a' },
        { id: 9, note: '' },
      ],
    },
    answer: { error: { code: 'x', message: 'must not be empty', target: 'parts(9)/note' } },
    path: ['parts', 1, 'note'],
    value: '""',
  },
  'a key that no element has': {
    request: {
      parts: [
        { id: 5, note: 'a' },
        { id: 9, note: '' },
      ],
    },
    answer: { error: { code: 'x', message: 'must not be empty', target: 'parts(id=77)/note' } },
    path: ['parts', 1, 'note'],
  },

  // Members counted from 1
  'AWS query protocol': {
    request: { tags: [{ key: 'a' }, { key: '' }] },
    answer: {
      __type: 'ValidationException',
      message:
        "1 validation error detected: Value '' at 'tags.2.member.key' failed to satisfy constraint: Member must have length greater than or equal to 1",
    },
    path: ['tags', 1, 'key'],
    value: '""',
  },
  'AWS, the word first': {
    request: { Tags: [{ Key: 'a' }, { Key: '' }] },
    answer: {
      __type: 'ValidationException',
      message:
        "1 validation error detected: Value '' at 'Tags.member.2.Key' failed to satisfy constraint: Member must have length greater than or equal to 1",
    },
    path: ['Tags', 1, 'Key'],
    value: '""',
  },
  'a member that is called member': {
    request: { member: [{ key: '' }] },
    answer: said('member[0].key'),
    path: ['member', 0, 'key'],
    value: '""',
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

  // Lost indexes
  'only one element fits': {
    request: { guests: [{ mail: 'a' }, { name: 'B' }] },
    answer: { errors: { 'guests.mail': ["can't be blank"] } },
    status: 422,
    path: ['guests', 1, 'mail'],
    value: null,
  },
  'Rails without index_errors': {
    request: { guests: [{ mail: 'a' }, { mail: 'b' }] },
    answer: { errors: { 'guests.mail': ['is invalid'] } },
    status: 422,
    path: ['guests', 'mail'],
    open: true,
  },
  'any element in brackets': {
    request: { guests: [{ age: 1 }, { age: 2 }] },
    answer: said('guests[].age'),
    path: ['guests', 'age'],
    open: true,
  },
  'any element with a star': {
    request: { guests: [{ age: 1 }, { age: 2 }] },
    answer: said('guests.*.age'),
    path: ['guests', 'age'],
    open: true,
  },
  'Go’s type without the index': {
    request: { guests: [{ age: 1 }, { age: 'x' }] },
    answer: { message: 'json: cannot unmarshal string into Go struct field Guest.guests.age of type int' },
    path: ['guests', 1, 'age'],
    value: '"x"',
  },
  'a bare list of records': {
    request: [{ age: 1 }, { age: 2 }],
    answer: said('age'),
    path: ['age'],
    open: true,
  },
};

test.each(Object.entries(rows))('%s', (_, { request, answer, status = 400, path, value, open }) => {
  const body = typeof request === 'string' ? request : JSON.stringify(request);
  const { diagnosis } = inspectUnguarded({
    paste: `HTTP/1.1 ${status} X\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(answer)}`,
    request: `POST /trips HTTP/1.1\nHost: api.example.com\nContent-Type: application/json\n\n${body}`,
    now: Date.UTC(2026, 10, 24),
  });
  expect(diagnosis.fieldErrors.map((field) => field.path)).toEqual([path]);
  const place = diagnosis.fieldErrors[0]?.request;
  const head = 'POST /trips HTTP/1.1\nHost: api.example.com\nContent-Type: application/json\n\n'.length;
  const text = body.slice((place?.start ?? 0) - head, (place?.end ?? 0) - head);
  const found = { missing: place?.match === 'missing', text };
  expect(found).toMatchObject(
    value === undefined ? {} : value === null ? { missing: true } : { missing: false, text: value },
  );
  expect(place?.match === 'near' || open !== true).toBe(true);
});
