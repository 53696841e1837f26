import { expect, test } from 'vitest';
import { readSchemaDocument } from './schema-document.ts';

const yaml = `openapi: 3.1.0
info:
  title: Pets & owners
  version: 2
paths:
  /pets:
    get: {}
    post: {}
  /pets/{id}:
    $ref: '#/components/pathItems/pet'
components:
  pathItems:
    pet:
      delete: {}
`;

test('an OpenAPI document in YAML is summed up', () => {
  const { reading, reader } = readSchemaDocument(yaml, 'pets.yaml');
  expect(reader).not.toBeNull();
  expect(reading).toEqual({
    summary: {
      kind: 'openapi',
      dialect: 'OpenAPI 3.1.0',
      title: 'Pets & owners',
      version: '2',
      operations: 3,
      notes: [],
    },
    message: null,
    isEvidence: false,
    problems: [],
  });
});

test.each([
  ['JSON', '{"openapi":"3.0.0","info":{"title":"T","version":"1"},"paths":{}}', 'OpenAPI 3.0.0'],
  ['JSON with a byte order mark', '\uFEFF{"openapi":"3.0.0","info":{},"paths":{}}', 'OpenAPI 3.0.0'],
  ['Swagger 2', '{"swagger":"2.0","info":{"title":"T"},"paths":{}}', 'Swagger 2.0'],
  ['YAML in flow style', '{openapi: 3.0.1, info: {}, paths: {}}', 'OpenAPI 3.0.1'],
  ['a number as version', 'swagger: 2.0\ninfo: {title: T}\npaths: {}\n', 'Swagger 2'],
  [
    '2020-12',
    '{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object"}',
    'JSON Schema 2020-12',
  ],
  ['draft 7', '{"$schema":"http://json-schema.org/draft-07/schema#"}', 'JSON Schema draft-07'],
  ['a schema without $schema', '{"type":"object","properties":{"a":{"type":"string"}}}', 'JSON Schema'],
])('%s is recognised', (_what, text, dialect) => {
  expect(readSchemaDocument(text, 'x').reading.summary?.dialect).toBe(dialect);
});

test.each([
  ['a HAR', '{"log":{"version":"1.2","entries":[]}}', /^This is a HAR, not an OpenAPI document$/u],
  [
    'a Postman collection',
    '{"info":{"schema":"https://schema.getpostman.com/json/collection/v2.1.0/"}}',
    /Postman/u,
  ],
  ['AsyncAPI', 'asyncapi: 3.0.0\ninfo: {}\n', /AsyncAPI/u],
  ['an answer', '{"message":"Validation failed","errors":[]}', /API’s answer/u],
  ['an HTTP message', 'HTTP/1.1 422 Unprocessable Content\n\n{}', /This is a call/u],
  ['a curl command', "curl -X POST https://a.test -d '{}'", /This is a call/u],
  ['GraphQL', 'type Query {\n  pets: [Pet]\n}\n', /GraphQL/u],
  ['RAML', '#%RAML 1.0\ntitle: x\n', /RAML/u],
  ['HTML', '<!doctype html><title>x</title>', /web page/u],
  ['OpenAPI 4', '{"openapi":"4.0.0","info":{}}', /version “4\.0\.0”/u],
  ['prose', 'nothing of the kind', /not an OpenAPI document/u],
  ['nothing', '  \n', /no text/u],
])('%s is told as what it is', (_what, text, words) => {
  const { reading, reader } = readSchemaDocument(text, 'x');
  expect(reader).toBeNull();
  expect(reading.message).toMatch(words);
  expect(reading.isEvidence).toBe(/HAR|answer|call/u.test(reading.message ?? ''));
});

test('a mistake in YAML is told by line and column', () => {
  const { reading } = readSchemaDocument('openapi: 3.0.0\ninfo:\n  title: "T\npaths: {}\n', 'x');
  expect(reading.summary).toBeNull();
  expect(reading.problems).toHaveLength(1);
  expect(reading.problems[0]?.line).toBeGreaterThanOrEqual(3);
});

test('a key that stands twice is told, and the last one counts', () => {
  const { reading } = readSchemaDocument(
    'openapi: 3.0.0\ninfo: {title: A}\ninfo: {title: B}\npaths: {}\n',
    'x',
  );
  expect(reading.summary?.title).toBe('B');
  expect(reading.problems).toEqual([
    { message: expect.stringContaining('duplicated'), line: 3, column: expect.any(Number) },
  ]);
});

test('JSON with a trailing comma is read, and the comma is told by line and column', () => {
  const { reading } = readSchemaDocument('{\n  "openapi": "3.0.0",\n  "info": {},\n  "paths": {},\n}', 'x');
  expect(reading.summary?.dialect).toBe('OpenAPI 3.0.0');
  expect(reading.problems).toEqual([expect.objectContaining({ line: 4 })]);
});

test('references to other files are named', () => {
  const text = JSON.stringify({
    openapi: '3.0.0',
    info: {},
    paths: { '/a': { $ref: 'paths/a.yaml' } },
    components: { schemas: { A: { properties: { example: { $ref: 'https://x.test/b.json#/B' } } } } },
  });
  const [note] = readSchemaDocument(text, 'x').reading.summary?.notes ?? [];
  expect(note).toContain('`paths/a.yaml`');
  expect(note).toContain('`https://x.test/b.json#/B`');
});

test('a `$ref` in an example refers to nothing', () => {
  const text = JSON.stringify({
    openapi: '3.0.0',
    info: {},
    paths: { '/a': { get: { example: { $ref: 'x.json' } } } },
  });
  expect(readSchemaDocument(text, 'x').reading.summary?.notes).toEqual([]);
});

test('YAML aliases that multiply are read once each', () => {
  const rows = Array.from(
    { length: 30 },
    (_, level) => `a${level}: &a${level} [${level === 0 ? 'x' : `*a${level - 1}, *a${level - 1}`}]`,
  );
  const text = `openapi: 3.0.0\ninfo: {title: T}\npaths: {}\nx:\n${rows.map((row) => `  ${row}`).join('\n')}\n`;
  expect(readSchemaDocument(text, 'x').reading.summary?.title).toBe('T');
});
