import { describe, expect, test } from 'vitest';
import { documentOf, factsAbout, jsonRequest, said } from '../testing/schema-facts.ts';

const pet = {
  type: 'object',
  required: ['name', 'kind', 'id'],
  additionalProperties: false,
  properties: {
    id: { type: 'integer', readOnly: true },
    name: { type: 'string', minLength: 1, maxLength: 5 },
    kind: { type: 'string', enum: ['cat', 'dog'] },
    born: { type: 'string', format: 'date', nullable: true },
    weight: { type: 'number', minimum: 0, exclusiveMinimum: true, multipleOf: 0.1 },
    code: { type: 'string', pattern: '^[A-Z]{2}-\\d+$' },
    tags: { type: 'array', uniqueItems: true, maxItems: 2, items: { type: 'string' } },
    owner: { $ref: '#/components/schemas/Owner' },
  },
};
const owner = {
  type: 'object',
  required: ['email'],
  properties: { email: { type: 'string', format: 'email' }, pet: { $ref: '#/components/schemas/Pet' } },
};
const pets = documentOf({ $ref: '#/components/schemas/Pet' }, { Pet: pet, Owner: owner });

describe('a body against OpenAPI 3.0', () => {
  test.each([
    ['a fitting body', { name: 'Rex', kind: 'dog', born: null, weight: 0.3, code: 'AB-12', tags: ['a'] }, []],
    [
      'missing members; what the server sets is not missed',
      {},
      ['/name required: required', '/kind required: required'],
    ],
    ['another kind', { name: 5, kind: 'dog' }, ['/name type: a text']],
    ['a choice', { name: 'Rex', kind: 'cow' }, ['/kind enum: one of "cat", "dog"']],
    [
      'a format',
      { name: 'Rex', kind: 'dog', born: '31/12/1990' },
      ['/born format: a date such as 2026-11-24'],
    ],
    [
      'an exclusive bound',
      { name: 'Rex', kind: 'dog', weight: 0 },
      ['/weight exclusiveMinimum: more than 0'],
    ],
    ['a step', { name: 'Rex', kind: 'dog', weight: 0.25 }, ['/weight multipleOf: a multiple of 0.1']],
    ['an empty text', { name: '', kind: 'dog' }, ['/name minLength: not empty']],
    ['a long text', { name: 'Rexinald', kind: 'dog' }, ['/name maxLength: at most 5 characters']],
    [
      'a pattern',
      { name: 'Rex', kind: 'dog', code: 'ab' },
      ['/code pattern: text of the form ^[A-Z]{2}-\\d+$'],
    ],
    ['a surplus member', { name: 'Rex', kind: 'dog', Age: 3 }, ['/Age additionalProperties: no such member']],
    [
      'a member of the server',
      { id: 5, name: 'Rex', kind: 'dog' },
      ['/id readOnly: set by the server alone'],
    ],
    [
      'an element twice',
      { name: 'Rex', kind: 'dog', tags: ['a', 'a'] },
      ['/tags uniqueItems: no element twice'],
    ],
    [
      'too many elements',
      { name: 'Rex', kind: 'dog', tags: ['a', 'b', 'c'] },
      ['/tags maxItems: at most 2 elements'],
    ],
    ['an element', { name: 'Rex', kind: 'dog', tags: ['a', 5] }, ['/tags/1 type: a text']],
    [
      'deep inside a cycle',
      { name: 'Rex', kind: 'dog', owner: { email: 'a', pet: { name: 'Rex', kind: 'x' } } },
      ['/owner/email format: an e-mail address', '/owner/pet/kind enum: one of "cat", "dog"'],
    ],
    ['a list for an object', [], ['/ type: an object']],
  ])('%s', (_what, body, expected) => {
    expect(said(factsAbout(pets, jsonRequest(body)))).toEqual(expected);
  });
});

test('facts of a place', () => {
  const facts = factsAbout(pets, jsonRequest({ name: 'Rex', owner: {} }));
  expect(facts.operation).toEqual({ method: 'POST', path: '/pets' });
  expect(facts.field(['born'])).toMatchObject({
    types: ['string', 'null'],
    format: 'date',
    required: false,
    source: 'schema',
  });
  expect(facts.field(['kind'])).toMatchObject({ choices: ['"cat"', '"dog"'], required: true });
  expect(facts.field(['id'])).toMatchObject({ readOnly: true });
  expect(facts.field(['weight'])).toMatchObject({ exclusiveMinimum: 0, minimum: null, multipleOf: 0.1 });
  expect(facts.field(['owner', 'pet', 'owner', 'email'])).toMatchObject({ format: 'email', required: true });
  expect(facts.field(['nothing'])).toBeNull();
  expect(facts.members(['owner'])?.map(({ name }) => name)).toEqual(['email', 'pet']);
  expect(facts.isOpen([])).toBe(false);
  expect(facts.isOpen(['owner'])).toBe(true);
});

test.each([
  ['an object of nothing else refers to a record', { team: { id: 'P1', type: 'team' } }, []],
  [
    'a member beside others is the server’s',
    { team: { id: 'P1', name: 'Ops' } },
    ['/team/id readOnly: set by the server alone'],
  ],
])('read-only members: %s', (_what, body, expected) => {
  const id = { type: 'string', readOnly: true };
  const team = { type: 'object', properties: { id, type: id, name: { type: 'string' } } };
  const document = documentOf({ type: 'object', properties: { team } }, {});
  expect(said(factsAbout(document, jsonRequest(body)))).toEqual(expected);
});

test('3.1: type lists, `const`, `examples`, patternProperties, prefixItems, local anchors', () => {
  const schema = {
    $defs: { size: { $anchor: 'size', type: ['integer', 'null'], examples: [5] } },
    properties: {
      v: { const: 'x' },
      size: { $ref: '#size' },
      pair: { type: 'array', prefixItems: [{ type: 'string' }], items: false },
    },
    patternProperties: { '^x-': { type: 'string' } },
    additionalProperties: false,
  };
  const facts = factsAbout(
    documentOf(schema, {}, '3.1.0'),
    jsonRequest({ v: 'y', size: '5', pair: [1, 2], 'x-a': 1, b: 1 }),
  );
  expect(said(facts).toSorted()).toEqual([
    '/b additionalProperties: no such member',
    '/pair/0 type: a text',
    '/pair/1 items: no such element',
    '/size type: a whole number or null',
    '/v const: "x"',
    '/x-a type: a text',
  ]);
  expect(facts.field(['size'])?.example).toBe('5');
  expect(facts.field(['v'])?.example).toBe('"x"');
  expect(facts.isOpen([])).toBe(true);
});

test('a pattern that may run for long is not run', () => {
  const schema = {
    properties: { a: { type: 'string', pattern: '^(a+)+$' } },
    patternProperties: { '(x+)+y': false },
    additionalProperties: false,
  };
  const facts = factsAbout(documentOf(schema), jsonRequest({ a: `${'a'.repeat(40)}!`, other: 1 }));
  expect(said(facts)).toEqual([]);
  expect(facts.field(['a'])?.pattern).toBe('^(a+)+$');
});

const formType = 'application/x-www-form-urlencoded';

test.each([
  ['one of two formats', { oneOf: [{ format: 'date' }, { format: 'date-time' }] }, '2026-11-24', []],
  [
    'none of two formats',
    { oneOf: [{ format: 'date' }, { format: 'uuid' }] },
    '24/11/2026',
    ['/a format: a date such as 2026-11-24'],
  ],
  ['one of two patterns', { anyOf: [{ pattern: '^a' }, { pattern: '^b' }] }, 'b', []],
  ['not a pattern', { not: { pattern: '^a' } }, 'b', []],
  ['not a pattern that is not run', { not: { pattern: '(a+)+' } }, 'b', []],
  ['one of two patterns that are not run', { oneOf: [{ pattern: '(a+)+' }, { pattern: '(b+)+' }] }, 'b', []],
  [
    'a name that breaks a pattern',
    { propertyNames: { pattern: '^a$' } },
    { b: 1 },
    ['/a propertyNames: other names of members'],
  ],
  ['a long text against a pattern', { pattern: '^a*$', maxLength: 5_000 }, `${'a'.repeat(2_000)}b`, []],
  [
    'a text that is too long',
    { maxLength: 1_500 },
    'a'.repeat(2_000),
    ['/a maxLength: at most 1500 characters'],
  ],
  [
    'equal objects in another order',
    { uniqueItems: true },
    [
      { x: 1, y: 2 },
      { y: 2, x: 1 },
    ],
    ['/a uniqueItems: no element twice'],
  ],
])('%s', (_what, schema, value, expected) => {
  expect(said(factsAbout(documentOf({ properties: { a: schema } }), jsonRequest({ a: value })))).toEqual(
    expected,
  );
});

test.each([
  ['a pattern that is not run', { pattern: '(a+)+' }, 'a', ['pattern']],
  ['a long text', { pattern: '^a' }, 'a'.repeat(2_000), ['pattern']],
  ['a format of the writer’s own', { format: 'phone' }, 'a', ['format']],
  ['a format that says how a value is stored', { format: 'int64' }, 5, []],
])('what is not judged is told: %s', (_what, schema, value, expected) => {
  const facts = factsAbout(documentOf({ properties: { a: schema } }), jsonRequest({ a: value }));
  expect(facts.notJudged).toEqual(expected);
});

test('a form’s texts are read as the kinds that the schema wants', () => {
  const schema = {
    type: 'object',
    required: ['n', 'b'],
    properties: {
      n: { type: 'integer' },
      b: { type: 'boolean' },
      t: { type: 'array', items: { type: 'integer' } },
    },
  };
  const document = {
    openapi: '3.0.0',
    info: {},
    paths: {
      '/pets': {
        post: {
          requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema } } },
        },
      },
    },
  };
  expect(said(factsAbout(document, jsonRequest('n=5&b=true&t=1&t=2', 'POST /pets', formType)))).toEqual([]);
  expect(said(factsAbout(document, jsonRequest('n=x&b=yes&t=1&t=z', 'POST /pets', formType)))).toEqual([
    '/n type: a whole number',
    '/b type: true or false',
    '/t/1 type: a whole number',
  ]);
  expect(factsAbout(document, jsonRequest({ n: 1 })).mediaTypeProblem).toEqual({
    sent: 'application/json',
    allowed: ['application/x-www-form-urlencoded'],
  });
});

test('Swagger 2: a body parameter, and form parameters', () => {
  const document = {
    swagger: '2.0',
    info: {},
    consumes: ['application/json'],
    paths: {
      '/pets': { post: { parameters: [{ in: 'body', name: 'pet', schema: { $ref: '#/definitions/Pet' } }] } },
      '/forms': {
        post: {
          consumes: ['application/x-www-form-urlencoded'],
          parameters: [{ in: 'formData', name: 'age', type: 'integer', required: true }],
        },
      },
    },
    definitions: {
      Pet: { required: ['name'], properties: { name: { type: 'string', 'x-nullable': true } } },
    },
  };
  expect(said(factsAbout(document, jsonRequest({})))).toEqual(['/name required: required']);
  expect(said(factsAbout(document, jsonRequest({ name: null })))).toEqual([]);
  expect(
    said(factsAbout(document, jsonRequest('age=x', 'POST /forms', 'application/x-www-form-urlencoded'))),
  ).toEqual(['/age type: a whole number']);
});

test.each([
  [
    '2020-12 with $id',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://x.test/main.json',
      $defs: { n: { $id: 'n.json', type: 'integer' } },
      properties: { a: { $ref: 'n.json' } },
    },
    ['/a type: a whole number'],
  ],
  [
    'draft 7, where a reference stands alone',
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      definitions: { n: { type: 'string' } },
      properties: { a: { $ref: '#/definitions/n', type: 'integer' } },
    },
    [],
  ],
  [
    'draft 4, a flag for an exclusive bound',
    {
      $schema: 'http://json-schema.org/draft-04/schema#',
      properties: { n: { minimum: 3, exclusiveMinimum: true } },
    },
    ['/n exclusiveMinimum: more than 3'],
  ],
  [
    'draft 7, items as a list',
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      properties: { l: { items: [{ type: 'string' }], additionalItems: false } },
    },
    ['/l/1 items: no such element'],
  ],
  ['one definition alone', { definitions: { only: { required: ['z'] } } }, ['/z required: required']],
  [
    'a schema of itself',
    { properties: { self: { $ref: '#' }, n: { type: 'null' } } },
    ['/n type: null', '/self/n type: null'],
  ],
])('JSON Schema: %s', (_what, schema, expected) => {
  const facts = factsAbout(schema, jsonRequest({ a: 'x', n: 3, l: ['a', 'b'], self: { n: 1 } }));
  expect(facts.operation).toBeNull();
  expect(said(facts).toSorted()).toEqual(expected);
});
