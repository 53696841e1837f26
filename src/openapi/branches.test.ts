import { expect, test } from 'vitest';
import { documentOf, factsAbout, jsonRequest, said } from '../testing/schema-facts.ts';

const cat = {
  type: 'object',
  required: ['kind', 'lives'],
  properties: { kind: { type: 'string' }, lives: { type: 'integer' } },
};
const dog = {
  type: 'object',
  required: ['kind', 'tricks'],
  properties: { kind: { type: 'string' }, tricks: { type: 'array' } },
};
const either = documentOf(
  {
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
    discriminator: { propertyName: 'kind', mapping: { feline: '#/components/schemas/Cat' } },
  },
  { Cat: cat, Dog: dog },
);

test.each([
  ['the branch that the discriminator names', { kind: 'feline', tricks: [] }, ['/lives required: required']],
  ['a branch named like its schema', { kind: 'Dog' }, ['/tricks required: required']],
  ['no branch', { kind: 'cow' }, ['/kind enum: one of "feline", "Dog"']],
])('discriminator: %s', (_what, body, expected) => {
  expect(said(factsAbout(either, jsonRequest(body)))).toEqual(expected);
});

const listed = (values: readonly string[], required: readonly string[]) => ({
  type: 'object',
  required: ['kind', ...required],
  properties: { kind: { type: 'string', enum: values } },
});

test.each([
  ['the value that a branch lists', { kind: 'cat' }, ['/lives required: required']],
  ['a value that no branch lists', { kind: 'Cat' }, ['/kind enum: one of "cat", "dog"']],
])('discriminator without a mapping: %s', (_what, body, expected) => {
  const document = documentOf(
    {
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
      discriminator: { propertyName: 'kind' },
    },
    { Cat: listed(['cat'], ['lives']), Dog: listed(['dog'], ['tricks']) },
  );
  expect(said(factsAbout(document, jsonRequest(body)))).toEqual(expected);
});

test('without a discriminator the branch that fits best is meant', () => {
  const schema = {
    anyOf: [{ required: ['a', 'b', 'c'] }, { required: ['d', 'e'], properties: { d: { type: 'string' } } }],
  };
  const facts = factsAbout(documentOf(schema), jsonRequest({ d: 5, e: 1 }));
  expect(said(facts)).toEqual(['/d type: a text']);
  expect(facts.field(['d'])?.types).toEqual(['string']);
});

test('`allOf` is merged, and `unevaluatedProperties` closes all of it', () => {
  const base = { type: 'object', required: ['id'], properties: { id: { type: 'string', minLength: 2 } } };
  const schema = {
    allOf: [
      { $ref: '#/components/schemas/Base' },
      { properties: { id: { minLength: 4 }, n: { type: 'integer' } } },
    ],
    unevaluatedProperties: false,
  };
  const facts = factsAbout(documentOf(schema, { Base: base }, '3.1.0'), jsonRequest({ id: 'abc', m: 1 }));
  expect(said(facts)).toEqual([
    '/id minLength: at least 4 characters',
    '/m unevaluatedProperties: no such member',
  ]);
  expect(facts.field(['id'])).toMatchObject({ minLength: 4, required: true });
  expect(facts.isOpen([])).toBe(false);
});

test('conditions hold for the side that the body is on', () => {
  const schema: unknown = JSON.parse(
    '{"if":{"properties":{"a":{"const":1}}},"then":{"required":["b"]},"else":{"required":["c"]}}',
  );
  expect(said(factsAbout(documentOf(schema, {}, '3.1.0'), jsonRequest({ a: 1 })))).toEqual([
    '/b required: required',
  ]);
  expect(said(factsAbout(documentOf(schema, {}, '3.1.0'), jsonRequest({ a: 2 })))).toEqual([
    '/c required: required',
  ]);
});
