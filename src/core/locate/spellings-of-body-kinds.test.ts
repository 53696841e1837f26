import { expect, test } from 'vitest';
import { errors, placesOf, form, json, multipart, xml, type Pair } from '../../testing/spellings.ts';

const pairs: Readonly<Record<string, Pair>> = {
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
  'a list at the root, its index lost': {
    request: json('[{"sku":"A"},{"sku":"B","lines":[{"qty":1},{"qty":-1}]}]'),
    answer: errors({ errors: { 'Lines[1].Qty': ['must be positive'] } }),
    path: [1, 'lines', 1, 'qty'],
    text: '-1',
  },
  'a list at the root': {
    request: json('[{"sku":"A","qty":1},{"sku":"B","qty":-1}]'),
    answer: errors({ errors: { '[1].qty': ['must be positive'] } }),
    path: [1, 'qty'],
    text: '-1',
  },
};

test.each(Object.entries(pairs))('%s', (_, pair) => {
  const { request: _request, answer: _answer, ...place } = pair;
  expect(placesOf(pair)).toContainEqual(place);
});
