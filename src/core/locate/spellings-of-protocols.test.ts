import { expect, test } from 'vitest';
import { errors, placesOf, form, json, lines, type Pair } from '../../testing/spellings.ts';

const pairs: Readonly<Record<string, Pair>> = {
  'JSON:API, a pointer into attributes': {
    request: json('{"data":{"type":"orders","attributes":{"due-date":"soon"}}}'),
    answer: {
      errors: [{ status: '422', detail: 'is not a date', source: { pointer: '/data/attributes/due-date' } }],
    },
    path: ['data', 'attributes', 'due-date'],
    text: '"soon"',
  },
  'JSON:API, a pointer to the resource for an absent attribute': {
    request: json('{"data":{"type":"orders","attributes":{"due-date":"2026-01-01"}}}'),
    answer: {
      errors: [{ status: '422', title: "can't be blank", source: { pointer: '/data/attributes/number' } }],
    },
    path: ['data', 'attributes', 'number'],
    behind: '"due-date":"2026-01-01"',
  },
  'JSON:API, a relationship': {
    request: json(
      '{"data":{"type":"orders","attributes":{},"relationships":{"owner":{"data":{"type":"users","id":"9"}}}}}',
    ),
    answer: {
      errors: [{ status: '422', detail: 'does not exist', source: { pointer: '/data/relationships/owner' } }],
    },
    path: ['data', 'relationships', 'owner'],
    text: '{"data":{"type":"users","id":"9"}}',
  },
  'OData, a target with slashes': {
    request: json(lines),
    answer: {
      error: {
        code: 'BadRequest',
        message: 'Check the input.',
        details: [{ code: 'Type', target: 'Lines/1/Qty', message: 'must be Edm.Int32' }],
      },
    },
    path: ['lines', 1, 'qty'],
    text: '"two"',
  },
  'OData, a key predicate': {
    request: json('{"lines":[{"id":"7","qty":1},{"id":"8","qty":-2}]}'),
    answer: {
      error: {
        code: 'BadRequest',
        message: 'Check the input.',
        details: [{ code: 'Range', target: "lines(id='8')/qty", message: 'must be positive' }],
      },
    },
    path: ['lines', 1, 'qty'],
    text: '-2',
  },
  'AWS, members counted from one': {
    request: json('{"Items":[{"Name":"a"},{"Name":""}]}'),
    answer: {
      __type: 'ValidationException',
      message:
        "1 validation error detected: Value '' at 'items.2.member.name' failed to satisfy constraint: Member must have length greater than or equal to 1",
    },
    path: ['Items', 1, 'Name'],
    text: '""',
  },
  'AWS, a query protocol’s list': {
    request: json('{"Items":[{"Name":"a"},{"Name":"??"}]}'),
    answer: errors({ errors: { 'Items.member.2.Name': ['must match [a-z]+'] } }),
    path: ['Items', 1, 'Name'],
    text: '"??"',
  },
  'GraphQL, a variable’s path': {
    request: json('{"query":"mutation","variables":{"input":{"name":"","lines":[{"qty":0}]}}}'),
    answer: {
      errors: [
        {
          message: 'Variable "$input" got invalid value 0 at "input.lines[0].qty"; must be positive.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    },
    path: ['variables', 'input', 'lines', 0, 'qty'],
    text: '0',
  },
  'GraphQL, user errors': {
    request: json('{"query":"mutation","variables":{"input":{"title":"","price":"x"}}}'),
    answer: {
      data: {
        productCreate: { userErrors: [{ field: ['input', 'title'], message: "Title can't be blank" }] },
      },
    },
    path: ['variables', 'input', 'title'],
    text: '""',
  },
  'Strapi, the body is wrapped in data': {
    request: json('{"data":{"title":"","slug":"a b"}}'),
    answer: {
      data: null,
      error: {
        status: 400,
        name: 'ValidationError',
        message: 'slug must match',
        details: { errors: [{ path: ['slug'], message: 'slug must match', name: 'ValidationError' }] },
      },
    },
    path: ['data', 'slug'],
    text: '"a b"',
  },
  'Strapi, an absent attribute in data': {
    request: json('{"data":{"title":"x"}}'),
    answer: {
      data: null,
      error: {
        status: 400,
        name: 'ValidationError',
        message: 'slug must be defined.',
        details: { errors: [{ path: ['slug'], message: 'slug must be defined.', name: 'ValidationError' }] },
      },
    },
    path: ['data', 'slug'],
    behind: '"title":"x"',
  },
  'Google, field violations in snake case': {
    request: json(lines),
    answer: {
      error: {
        code: 400,
        status: 'INVALID_ARGUMENT',
        message: 'Bad',
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.BadRequest',
            fieldViolations: [{ field: 'order.ship_to.postal_code', description: 'must have 4 digits' }],
          },
        ],
      },
    },
    path: ['shipTo', 'postalCode'],
    text: '"12"',
  },
  'Stripe, brackets in a form': {
    request: form('customer=c_1&items[0][price]=p_1&items[1][price]=nope'),
    answer: {
      error: {
        type: 'invalid_request_error',
        code: 'resource_missing',
        param: 'items[1][price]',
        message: "No such price: 'nope'",
      },
    },
    path: ['items', 1, 'price'],
    text: 'nope',
  },
  'HubSpot, properties': {
    request: json('{"properties":{"email":"x","firstname":"A"}}'),
    answer: {
      status: 'error',
      category: 'VALIDATION_ERROR',
      message:
        'Property values were not valid: [{"isValid":false,"message":"Email address x is invalid","error":"INVALID_EMAIL","name":"email"}]',
    },
    path: ['properties', 'email'],
    text: '"x"',
  },
};

test.each(Object.entries(pairs))('%s', (_, pair) => {
  const { request: _request, answer: _answer, ...place } = pair;
  expect(placesOf(pair)).toContainEqual(place);
});
