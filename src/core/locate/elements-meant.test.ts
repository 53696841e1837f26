import { expect, test } from 'vitest';
import { foundBy, meantBy, said, type PlaceRow } from '../../testing/trip-places.ts';

/** Which element of a list is meant: by an offset, a key, a position counted from 1, or by none at all. */
const rows: Readonly<Record<string, PlaceRow>> = {
  // An offset instead of an index
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
  'a member that several elements lack': {
    request: { guests: [{ age: 1 }, { age: 2 }] },
    answer: { errors: { 'guests.mail': ["can't be blank"] } },
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
  // The constraint that the words state tells the element
  'the one text that is too short': {
    request: { stops: [{ city: 'Ulm' }, { city: 'A' }] },
    answer: { error: 'City must be at least 3 characters in length' },
    status: 422,
    path: ['stops', 1, 'city'],
    value: '"A"',
  },
  'the one number that is too big, by a bare place': {
    request: { cars: [{ seats: 4 }, { seats: 9 }] },
    answer: { errors: { seats: ['must be less than or equal to 5'] } },
    status: 422,
    path: ['cars', 1, 'seats'],
    value: '9',
  },
  'the one value that is no choice': {
    request: { cars: [{ kind: 'car' }, { kind: 'bus' }, { kind: 'van' }] },
    answer: { error: 'kind must be one of [car, van]' },
    status: 422,
    path: ['cars', 1, 'kind'],
    value: '"bus"',
  },
  'two numbers that are too big': {
    request: { cars: [{ seats: 7 }, { seats: 9 }] },
    answer: { errors: { seats: ['must be less than or equal to 5'] } },
    status: 422,
    path: ['cars'],
    open: true,
  },
  'a bare place whose words speak of absence': {
    request: { cars: [{ seats: 7 }, { seats: 9 }] },
    answer: { errors: { seats: ['must be at least 8, but is missing'] } },
    status: 422,
    path: ['seats'],
    value: null,
  },
  'a bare list of records': {
    request: [{ age: 1 }, { age: 2 }],
    answer: said('age'),
    path: ['age'],
    open: true,
  },
};

test.each(Object.entries(rows))('%s', (_, row) => {
  expect(foundBy(row)).toEqual(meantBy(row));
});
