import { expect, test } from 'vitest';
import { inspectUnguarded } from '../core/diagnose.ts';
import { factsAbout, jsonRequest, said } from '../testing/schema-facts.ts';
import { readSchemaDocument } from './schema-document.ts';

const document = {
  openapi: '3.0.3',
  info: { title: 'Shop', version: '1' },
  paths: {
    '/orders': {
      get: {
        parameters: [
          {
            name: 'filter',
            in: 'query',
            style: 'deepObject',
            explode: true,
            schema: {
              type: 'object',
              required: ['status'],
              properties: { status: { type: 'string', enum: ['open', 'paid'] }, limit: { type: 'integer' } },
            },
          },
          {
            name: 'where',
            in: 'query',
            content: {
              'application/json': { schema: { type: 'object', properties: { a: { type: 'integer' } } } },
            },
          },
          { name: 'ids', in: 'query', explode: false, schema: { type: 'array', items: { type: 'integer' } } },
        ],
      },
    },
  },
};

test.each([
  ['filter[status]=open&filter[limit]=5', []],
  ['filter[status]=done', ['filter[status] enum']],
  ['filter[status]=open&filter[limit]=x', ['filter[limit] type']],
  ['filter[limit]=5', ['filter[status] required']],
  ['where=%7B%22a%22%3A1%7D', []],
  ['where=%7B%22a%22%3A%22x%22%7D', ['where type']],
  ['where=a', ['where type']],
  ['ids=1,2', []],
  ['ids=1,x', ['ids type']],
])('?%s: %j', (query, expected) => {
  const { parameters = [] } = factsAbout(document, `GET /orders?${query} HTTP/1.1\nHost: api.test\n\n`);
  expect(parameters.map(({ name, keyword }) => `${name} ${keyword}`)).toEqual(expected);
});

test('the near choice for a member of a spread object is written into the address', () => {
  const { reader } = readSchemaDocument(JSON.stringify(document), 'api.json');
  const { diagnosis } = inspectUnguarded({
    paste: 'HTTP/1.1 400 Bad Request\n\n{"message":"refused"}',
    request: 'GET /orders?filter[status]=Paid HTTP/1.1\nHost: api.test\n\n',
    now: 0,
    schema: reader,
  });
  expect(diagnosis.advice.map(({ probe, suggestion }) => [probe, suggestion?.text])).toEqual([
    ['choice', 'paid'],
  ]);
});

test('a member that breaks its own schema is not called unevaluated besides', () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: {
      node: {
        $dynamicAnchor: 'node',
        type: 'object',
        properties: { v: { type: 'number' }, kids: { type: 'array', items: { $dynamicRef: '#node' } } },
        unevaluatedProperties: false,
      },
    },
    type: 'object',
    properties: { tree: { $ref: '#/$defs/node' } },
  };
  const facts = factsAbout(schema, jsonRequest({ tree: { kids: [{ v: 'x', z: 1 }] } }));
  expect(said(facts).map((line) => line.split(':', 1)[0])).toEqual([
    '/tree/kids/0/v type',
    '/tree/kids/0/z unevaluatedProperties',
  ]);
});

test('parameters of the query, the path and the header', () => {
  const pets = {
    openapi: '3.0.0',
    info: {},
    paths: {
      '/pets/{id}': {
        parameters: [{ in: 'path', name: 'id', required: true, schema: { type: 'integer' } }],
        get: {
          parameters: [
            { in: 'query', name: 'limit', required: true, schema: { type: 'integer', maximum: 100 } },
            { in: 'query', name: 'sort', schema: { enum: ['asc', 'desc'] } },
            { in: 'query', name: 'ids', schema: { type: 'array', items: { type: 'integer' } } },
            { $ref: '#/components/parameters/Trace' },
          ],
        },
      },
    },
    components: {
      parameters: {
        Trace: { in: 'header', name: 'X-Trace', required: true, schema: { type: 'string', format: 'uuid' } },
      },
    },
  };
  const ask = (target: string, fields = ''): readonly string[] =>
    (factsAbout(pets, `GET ${target} HTTP/1.1\nHost: a.test\n${fields}\n`).parameters ?? []).map(
      ({ in: place, name, keyword, span }) =>
        `${place} ${name} ${keyword} ${span === null ? '' : target.slice(span.start, span.end)}`,
    );
  expect(ask('/pets/7?limit=5&ids=1,2', 'X-Trace: 7d444840-9dc0-11d1-b245-5ffdce74fad2\n')).toEqual([]);
  expect(ask('/pets/seven?sort=up&ids=1&ids=x', 'X-Trace: 5\n')).toEqual([
    'path id type seven',
    'query limit required ',
    'query sort enum up',
    'query ids type 1',
    'header X-Trace format ',
  ]);
  expect(ask('/pets/7?limit=500')).toEqual(['query limit maximum 500', 'header X-Trace required ']);
});
