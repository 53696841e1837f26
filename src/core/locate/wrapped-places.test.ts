import { expect, test } from 'vitest';
import { foundBy, meantBy, said, trip, type PlaceRow } from '../../testing/trip-places.ts';

/** Wrappers around the content that the answer leaves out, or that it alone has. */
const rows: Readonly<Record<string, PlaceRow>> = {
  // Wrappers that only the request has
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
};

test.each(Object.entries(rows))('%s', (_, row) => {
  expect(foundBy(row)).toEqual(meantBy(row));
});
