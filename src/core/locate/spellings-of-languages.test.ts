import { expect, test } from 'vitest';
import { errors, placesOf, json, lines, snake, type Pair } from '../../testing/spellings.ts';

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
  'Go, a name that is spelled as the request’s names are': {
    request: json('{"Name":"stable","Comment":"x"}'),
    answer: {
      error: "Key: 'ArchiveURL' Error:Field validation for 'ArchiveURL' failed on the 'required' tag",
    },
    path: ['ArchiveURL'],
    behind: '"Comment":"x"',
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
};

test.each(Object.entries(pairs))('%s', (_, pair) => {
  const { request: _request, answer: _answer, ...place } = pair;
  expect(placesOf(pair)).toContainEqual(place);
});
