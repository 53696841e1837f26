import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectUnguarded } from '../core/diagnose.ts';
import { documentOf, factsAbout, jsonRequest, said } from '../testing/schema-facts.ts';
import { brokenPromises } from '../testing/invariants.ts';
import { safePattern } from '../core/text/safe-pattern.ts';
import { readSchemaDocument } from './schema-document.ts';

const keyword = fc.constantFrom(
  'type',
  'properties',
  'items',
  'allOf',
  'oneOf',
  'anyOf',
  'not',
  'enum',
  'const',
  '$ref',
  'required',
  'additionalProperties',
  'patternProperties',
  'prefixItems',
  'discriminator',
  'format',
  'pattern',
  'minimum',
  'exclusiveMinimum',
  'nullable',
  'readOnly',
  'dependencies',
  '$defs',
  '$id',
  '$anchor',
  'a',
  '__proto__',
);
const reference = fc.constantFrom(
  '#',
  '#/components/schemas/A',
  '#/components/schemas/B',
  '#a',
  'x.json',
  '#/~',
  '',
);
const leaf = fc.oneof(
  reference,
  fc.constantFrom('string', 'object', 'array', 'integer', 'date', '^a+$', '(a+)+', 'a', '__proto__'),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.double(),
);
/** Anything that looks like a schema from afar, right or wrong. */
const { schema } = fc.letrec((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('schema'), { maxLength: 3 }),
    fc.dictionary(keyword, tie('schema'), { maxKeys: 5 }),
  ),
}));
const { body } = fc.letrec((tie) => ({
  body: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('body'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'type', '__proto__', 'constructor'), tie('body'), { maxKeys: 4 }),
  ),
}));

/** The promises that a diagnosis with this document breaks. */
function ask(document: unknown, sent: string): readonly string[] {
  const { reader } = readSchemaDocument(JSON.stringify(document), 'x');
  const paste = 'HTTP/1.1 422 X\n\n{"message":"refused","errors":[{"field":"a","message":"bad"}]}';
  const inspection = inspectUnguarded({
    paste,
    request: sent,
    now: 0,
    schema: (request, tree) => {
      const facts = reader?.(request, tree) ?? null;
      for (const path of [[], ['a'], ['a', 'b'], ['a', 0], ['__proto__']]) {
        facts?.field(path);
        facts?.members(path);
        facts?.isOpen(path);
      }
      return facts;
    },
  });
  return brokenPromises(inspection, paste, sent);
}

describe('never throws', { timeout: 180_000 }, () => {
  test('on a document of arbitrary schemas and an arbitrary body', () => {
    fc.assert(
      fc.property(schema, schema, schema, body, (root, a, b, sent) => {
        expect(ask(documentOf(root, { A: a, B: b }), jsonRequest(sent))).toEqual([]);
        expect(ask(documentOf(root, { A: a, B: b }, '3.1.0'), jsonRequest(sent))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('on a JSON Schema', () => {
    fc.assert(
      fc.property(fc.dictionary(keyword, schema), body, (root, sent) => {
        const document = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...root };
        expect(ask(document, jsonRequest(sent))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('on an OpenAPI document with anything anywhere', () => {
    const part = fc.oneof(leaf, schema);
    const shape = fc.record({
      servers: fc.oneof(part, fc.array(fc.record({ url: leaf, variables: part }))),
      paths: fc.dictionary(
        fc.constantFrom('/pets', '/{id}', '/a/{b}.{c}', '/{', 'x', '//'),
        fc.oneof(
          part,
          fc.record({
            post: fc.record({
              parameters: fc.array(
                fc.record({
                  in: fc.constantFrom('query', 'path', 'header', 'body', 'formData'),
                  name: leaf,
                  schema,
                }),
              ),
              requestBody: fc.oneof(
                part,
                fc.record({ content: fc.dictionary(fc.constantFrom('application/json', '*/*', ''), part) }),
              ),
            }),
          }),
        ),
      ),
      components: part,
    });
    fc.assert(
      fc.property(shape, body, fc.constantFrom('3.0.0', '3.1.0', 'swagger'), (document, sent, version) => {
        const head = version === 'swagger' ? { swagger: '2.0' } : { openapi: version };
        expect(ask({ ...head, info: {}, ...document }, jsonRequest(sent))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('on any text, cut or changed anywhere', () => {
    const text =
      'openapi: 3.0.0\ninfo: {title: "A", x: &a [1, *a]}\npaths:\n  /a: {post: {$ref: "#/paths/~1a"}}\n';
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(20),
        fc.string({ unit: 'binary', maxLength: 8 }),
        (at, cut, put) => {
          const changed = text.slice(0, at) + put + text.slice(at + cut);
          const { reading, reader } = readSchemaDocument(changed, 'x');
          expect(reader === null).toBe(reading.summary === null);
          expect(reading.summary === null).toBe(reading.message !== null);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('on a document nested beyond all reason', () => {
    const deep = `{"openapi":"3.0.0","info":{},"paths":{},"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(readSchemaDocument(deep, 'x').reading.summary?.dialect ?? null).not.toBe('');
    expect(readSchemaDocument(`openapi: 3.0.0\nx: ${'['.repeat(50_000)}`, 'x').reading.summary).toBeNull();
  });
});

test('schemas that refer to each other in a circle end', () => {
  const circle = {
    A: { $ref: '#/components/schemas/B' },
    B: { $ref: '#/components/schemas/A' },
    C: { allOf: [{ $ref: '#/components/schemas/C' }], required: ['x'] },
  };
  expect(said(factsAbout(documentOf({ $ref: '#/components/schemas/A' }, circle), jsonRequest({})))).toEqual(
    [],
  );
  const facts = factsAbout(documentOf({ $ref: '#/components/schemas/C' }, circle), jsonRequest({}));
  expect(facts.members([])?.map(({ name }) => name)).toEqual(['x']);
});

test('at most 200 violations are told of a body of thousands', () => {
  const schemaOfList = { type: 'array', items: { type: 'string' } };
  const facts = factsAbout(
    documentOf(schemaOfList),
    jsonRequest(Array.from({ length: 5_000 }, (_, index) => index)),
  );
  expect(facts.violations).toHaveLength(200);
  expect(facts.isBodyJudged).toBe(true);
});

test('a body that is too large to be judged is not called fitting', () => {
  const facts = factsAbout(
    documentOf({ type: 'array' }),
    jsonRequest(Array.from({ length: 120_000 }, () => 0)),
  );
  expect(facts.isBodyJudged).toBe(false);
  expect(facts.violations).toEqual([]);
  expect(facts.field([])?.types).toEqual(['array']);
});

test('a document of 20 MB is read, and one operation of thousands found in it', () => {
  const description = 'What this field is for, in words that somebody wrote once. '.repeat(4);
  const fields = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`field_${index}`, { type: 'integer', description }]),
  );
  const count = 3_600;
  const components = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `S${index}`,
      { type: 'object', required: ['field_1'], properties: fields },
    ]),
  );
  const paths = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `/s${index}/{id}`,
      {
        put: {
          requestBody: {
            content: { 'application/json': { schema: { $ref: `#/components/schemas/S${index}` } } },
          },
        },
      },
    ]),
  );
  const text = JSON.stringify({ openapi: '3.0.0', info: {}, paths, components: { schemas: components } });
  expect(text.length).toBeGreaterThan(20_000_000);
  const facts = factsAbout(text, jsonRequest({ field_2: 'x' }, 'PUT /s3599/7'));
  expect(facts.operation?.path).toBe('/s3599/{id}');
  expect(said(facts)).toEqual(['/field_1 required: required', '/field_2 type: a whole number']);
}, 60_000);

describe('patterns of strangers', () => {
  test.each([
    '^[A-Z]{2}-\\d+$',
    '^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$',
    '^\\+?\\d+(?:\\.\\d{2})?$',
    '^(?:cat|dog)$',
    '\\d{3}',
    '^[^@\\s]+@[^@\\s]+$',
    '^(?:-[a-z]{2})*$',
    '^\\p{Lu}',
  ])('%s is run', (pattern) => {
    expect(safePattern(pattern)).not.toBeNull();
  });

  test.each([
    '^(a+)+$',
    '(a|a)*b',
    '(?:a*){3}',
    'a*a*a*b',
    '^a*a*a*a*b$',
    '(?=a)b',
    '^(a)\\1$',
    '(?<!a)b',
    'a?'.repeat(40),
    '^(?:a?){50}$',
    '[',
    `^${'a'.repeat(400)}$`,
  ])('%s is not run', (pattern) => {
    expect(safePattern(pattern)).toBeNull();
  });
});
