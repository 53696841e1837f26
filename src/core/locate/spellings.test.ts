import { expect, test } from 'vitest';
import { inspect } from '../diagnose.ts';
import type { Path } from '../json/node.ts';

interface Pair {
  /** The request's Content-Type and body; a lone target is a request without a body. */
  readonly request: string;
  /** The answer's body. */
  readonly answer: unknown;
  readonly path: Path;
  /** What stands at the place; for an absent member what stands directly before it. */
  readonly text?: string;
  readonly behind?: string;
}

const lines =
  '{"customerName":"Al","dueDate":"31.12.2026","lines":[{"sku":"A-1","qty":1},{"sku":"B-2","qty":"two"}],"shipTo":{"postalCode":"12","country":"NL"}}';
const snake =
  '{"customer_name":"Al","due_date":"31.12.2026","line_items":[{"sku":"A-1","unit_price":1},{"sku":"B-2","unit_price":-4}]}';

const json = (body: string): string =>
  `POST /orders HTTP/1.1\nHost: api.example.com\nContent-Type: application/json\n\n${body}`;
const form = (body: string): string =>
  `POST /orders HTTP/1.1\nHost: api.example.com\nContent-Type: application/x-www-form-urlencoded\n\n${body}`;
const xml = (body: string): string =>
  `POST /orders HTTP/1.1\nHost: api.example.com\nContent-Type: application/xml\n\n${body}`;
const multipart =
  'POST /people HTTP/1.1\nHost: api.example.com\nContent-Type: multipart/form-data; boundary=XX\n\n' +
  '--XX\r\nContent-Disposition: form-data; name="full_name"\r\n\r\nAl\r\n--XX\r\nContent-Disposition: form-data; name="photo"; filename="a.gif"\r\nContent-Type: image/gif\r\n\r\nGIF89a\r\n--XX--\r\n';

const errors = (more: Record<string, unknown>): Record<string, unknown> => ({
  message: 'Validation failed',
  ...more,
});

const pairs: Readonly<Record<string, Pair>> = {
  'Go, a validator’s namespace': {
    request: json(lines),
    answer: {
      error: "Key: 'OrderRequest.Lines[1].Qty' Error:Field validation for 'Qty' failed on the 'numeric' tag",
    },
    path: ['lines', 1, 'qty'],
    text: '"two"',
  },
  'Go, a field map in Pascal case': {
    request: json(lines),
    answer: errors({ errors: { 'ShipTo.PostalCode': 'must have 4 digits' } }),
    path: ['shipTo', 'postalCode'],
    text: '"12"',
  },
  'Go, a decoder’s sentence': {
    request: json(lines),
    answer: {
      error: 'json: cannot unmarshal string into Go struct field OrderRequest.lines.qty of type int',
    },
    path: ['lines', 1, 'qty'],
    text: '"two"',
  },
  'C#, a property path in brackets': {
    request: json(lines),
    answer: {
      status: 400,
      title: 'One or more validation errors occurred.',
      errors: { 'Lines[1].Qty': ['The field Qty must be a number.'] },
    },
    path: ['lines', 1, 'qty'],
    text: '"two"',
  },
  'C#, System.Text.Json’s path': {
    request: json(lines),
    answer: {
      status: 400,
      title: 'One or more validation errors occurred.',
      errors: {
        '$.lines[1].qty': [
          'The JSON value could not be converted to System.Int32. Path: $.lines[1].qty | LineNumber: 0 | BytePositionInLine: 98.',
        ],
      },
    },
    path: ['lines', 1, 'qty'],
    text: '"two"',
  },
  'C#, a missing property of a nested object': {
    request: json(lines),
    answer: {
      status: 400,
      title: 'One or more validation errors occurred.',
      errors: { 'ShipTo.Street': ['The Street field is required.'] },
    },
    path: ['shipTo', 'street'],
    behind: '"country":"NL"',
  },
  FluentValidation: {
    request: json(snake),
    answer: [
      {
        PropertyName: 'LineItems[1].UnitPrice',
        ErrorMessage: "'Unit Price' must be greater than '0'.",
        AttemptedValue: -4,
        ErrorCode: 'GreaterThanValidator',
      },
    ],
    path: ['line_items', 1, 'unit_price'],
    text: '-4',
  },
  'Java, a method’s argument before the path': {
    request: json(lines),
    answer: { violations: [{ propertyPath: 'createOrder.order.lines[1].qty', message: 'must be a number' }] },
    path: ['lines', 1, 'qty'],
    text: '"two"',
  },
  'Java, an element node': {
    request: json('{"tags":["ok","far too long"]}'),
    answer: {
      violations: [
        { propertyPath: 'create.arg0.tags[1].<list element>', message: 'size must be between 1 and 5' },
      ],
    },
    path: ['tags', 1],
    text: '"far too long"',
  },
  'Java, Spring’s field errors': {
    request: json(lines),
    answer: {
      status: 400,
      error: 'Bad Request',
      errors: [
        {
          objectName: 'order',
          field: 'shipTo.postalCode',
          defaultMessage: 'must have 4 digits',
          rejectedValue: '12',
          code: 'Size',
        },
      ],
    },
    path: ['shipTo', 'postalCode'],
    text: '"12"',
  },
  'Java, Jackson’s reference chain': {
    request: json(lines),
    answer: {
      status: 400,
      error: 'Bad Request',
      message:
        'JSON parse error: Cannot deserialize value of type `int` from String "two": not a valid `int` value (through reference chain: com.example.Order["lines"]->java.util.ArrayList[1]->com.example.Line["qty"])',
    },
    path: ['lines', 1, 'qty'],
    text: '"two"',
  },
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
  'Rails, nested attributes with an index': {
    request: json('{"order":{"number":"A","items_attributes":[{"sku":"AB"},{"sku":"low"}]}}'),
    answer: { errors: { 'items[1].sku': ['is invalid'] } },
    path: ['order', 'items_attributes', 1, 'sku'],
    text: '"low"',
  },
  'Rails, nested attributes of one item': {
    request: json('{"order":{"number":"A","items_attributes":[{"sku":"AB","qty":1},{"sku":"CD"}]}}'),
    answer: { errors: { 'items.qty': ["can't be blank"] } },
    path: ['order', 'items_attributes', 1, 'qty'],
    behind: '"sku":"CD"',
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
  'Laravel, dots and an index': {
    request: json(snake),
    answer: errors({
      errors: { 'line_items.1.unit_price': ['The line_items.1.unit_price must be at least 0.'] },
    }),
    path: ['line_items', 1, 'unit_price'],
    text: '-4',
  },
  'Django REST, errors shaped like the list': {
    request: json(snake),
    answer: { line_items: [{}, { unit_price: ['Ensure this value is greater than or equal to 0.'] }] },
    path: ['line_items', 1, 'unit_price'],
    text: '-4',
  },
  'marshmallow, a map by index': {
    request: json(snake),
    answer: {
      code: 422,
      status: 'Unprocessable Entity',
      errors: { json: { line_items: { 1: { unit_price: ['Must be greater than 0.'] } } } },
    },
    path: ['line_items', 1, 'unit_price'],
    text: '-4',
  },
  'FastAPI, a union’s branch in the location': {
    request: json('{"payment":{"iban":"X"}}'),
    answer: {
      detail: [
        {
          type: 'string_too_short',
          loc: ['body', 'payment', 'BankTransfer', 'iban'],
          msg: 'String should have at least 15 characters',
          input: 'X',
        },
      ],
    },
    path: ['payment', 'iban'],
    text: '"X"',
  },
  'Zod, a path of segments': {
    request: json(lines),
    answer: {
      success: false,
      error: {
        issues: [
          {
            code: 'invalid_type',
            expected: 'number',
            received: 'string',
            path: ['lines', 1, 'qty'],
            message: 'Expected number, received string',
          },
        ],
        name: 'ZodError',
      },
    },
    path: ['lines', 1, 'qty'],
    text: '"two"',
  },
  'Symfony, children of a form': {
    request: json(lines),
    answer: {
      title: 'Validation Failed',
      violations: [
        {
          propertyPath: 'children[lines].children[1].children[qty].data',
          title: 'This value should be a number.',
        },
      ],
    },
    path: ['lines', 1, 'qty'],
    text: '"two"',
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
  'form-encoded, an index in dots': {
    request: form('name=Ada&items%5B0%5D%5Bqty%5D=two'),
    answer: errors({ errors: { 'items.0.qty': ['must be an integer'] } }),
    path: ['items', 0, 'qty'],
    text: 'two',
  },
  'form-encoded, an absent field': {
    request: form('name=Ada'),
    answer: errors({ errors: { email: ['is required'] } }),
    path: ['email'],
    behind: 'name=Ada',
  },
  'multipart, a part’s name': {
    request: multipart,
    answer: errors({ errors: { full_name: ['must have at least 3 letters'] } }),
    path: ['full_name'],
    text: 'Al',
  },
  'multipart, a file’s part in another style': {
    request: multipart,
    answer: errors({ errors: [{ field: 'Photo', message: 'must be a PNG' }] }),
    path: ['photo'],
    text: 'GIF89a',
  },
  'XML, an element’s path': {
    request: xml('<order><number>A</number><line><sku>X</sku><qty>two</qty></line></order>'),
    answer: errors({ errors: [{ field: 'order.line.qty', message: 'must be an integer' }] }),
    path: ['line', 'qty'],
    text: 'two',
  },
  'XML, a bare name': {
    request: xml('<order><number>A</number><dueDate>soon</dueDate></order>'),
    answer: errors({ errors: [{ field: 'dueDate', message: 'must be a date' }] }),
    path: ['dueDate'],
    text: 'soon',
  },
  'a query parameter': {
    request: 'GET /orders?page_size=900&sort=-name HTTP/1.1\nHost: api.example.com\n\n',
    answer: errors({ errors: [{ field: 'pageSize', message: 'must be at most 100' }] }),
    path: ['pageSize'],
    text: 'page_size=900',
  },
  'a name in the other number': {
    request: json('{"address":{"line":"x"},"phones":["12"]}'),
    answer: errors({ errors: { 'phone.0': 'is too short' } }),
    path: ['phones', 0],
    text: '"12"',
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
  'a list at the root': {
    request: json('[{"sku":"A","qty":1},{"sku":"B","qty":-1}]'),
    answer: errors({ errors: { '[1].qty': ['must be positive'] } }),
    path: [1, 'qty'],
    text: '-1',
  },
};

test.each(Object.entries(pairs))('%s', (_, { request, answer, path, text, behind }) => {
  const paste = `HTTP/1.1 422 Unprocessable Content\nContent-Type: application/json\n\n${JSON.stringify(answer)}`;
  const { fieldErrors } = inspect({ paste, request, now: 0 }).diagnosis;
  const places = fieldErrors.map((field) => ({
    path: field.path,
    text:
      field.request === null || text === undefined
        ? undefined
        : request.slice(field.request.start, field.request.end),
    before: field.request?.match === 'missing' ? request.slice(0, field.request.start) : undefined,
  }));
  const found = places.find((place) => JSON.stringify(place.path) === JSON.stringify(path));
  expect(places.map((place) => place.path)).toContainEqual(path);
  expect([found?.text, behind === undefined ? undefined : found?.before?.slice(-behind.length)]).toEqual([
    text,
    behind,
  ]);
});
