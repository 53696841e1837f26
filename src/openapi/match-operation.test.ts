import { expect, test } from 'vitest';
import { dialectOf } from './document-kind.ts';
import { matchOperation } from './match-operation.ts';
import { readPaths } from './operations.ts';
import { readReferences } from './references.ts';

function index(document: Record<string, unknown>) {
  const root = { openapi: '3.0.0', info: {}, ...document };
  const dialect = dialectOf(root);
  if (dialect === null) throw new Error('not recognised');
  return readPaths(readReferences(root), dialect);
}

const v1 = index({
  servers: [{ url: 'https://api.test/{stage}/v1', variables: { stage: { default: 'live' } } }],
  paths: {
    '/pets': { get: {}, post: {} },
    '/pets/{id}': { get: {}, put: {}, delete: {} },
    '/pets/mine': { get: {} },
    '/pets/{id}/photos/{name}.{ext}': { get: {} },
    '/owners/': { get: {} },
  },
});
const bare = index({ paths: { '/records/{entity}': { get: {}, post: {} }, '/{any}': { get: {} } } });
const swagger = index({
  openapi: undefined,
  swagger: '2.0',
  basePath: '/api',
  paths: { '/pets': { post: {} } },
});

test.each([
  ['a literal path', v1, 'POST', '/live/v1/pets', 'POST /pets'],
  ['an absolute target', v1, 'post', 'https://api.test/live/v1/pets?limit=5#x', 'POST /pets'],
  ['a placeholder', v1, 'PUT', '/live/v1/pets/7', 'PUT /pets/{id}'],
  ['a literal beats a placeholder', v1, 'GET', '/live/v1/pets/mine', 'GET /pets/mine'],
  ['percent-encoding', v1, 'GET', '/live/v1/p%65ts', 'GET /pets'],
  [
    'two placeholders in one part',
    v1,
    'GET',
    '/live/v1/pets/7/photos/a.b.png',
    'GET /pets/{id}/photos/{name}.{ext}',
  ],
  ['no servers', bare, 'POST', '/records/contact', 'POST /records/{entity}'],
  ['behind a gateway', bare, 'POST', '/gate/api/records/contact', 'POST /records/{entity}'],
  ['Swagger 2 with a base path', swagger, 'POST', '/api/pets', 'POST /pets'],
  ['no method, one that writes', v1, null, '/live/v1/pets', 'POST /pets'],
])('%s', (_what, paths, method, target, expected) => {
  const { operation, problem } = matchOperation(paths, method, target);
  expect(operation === null ? null : `${operation.method} ${operation.template.text}`).toBe(expected);
  expect(problem).toBeNull();
});

test.each([
  ['an unknown path', v1, 'POST', '/live/v1/pest', null, 'unknown-path', '/pets'],
  ['nothing near', v1, 'POST', '/live/v1/invoices/7/lines', null, 'unknown-path', null],
  ['a method that is not taken', v1, 'PATCH', '/live/v1/pets/7', null, 'unknown-method', '/pets/{id}'],
  ['the base path left out', v1, 'POST', '/pets', 'POST', 'unknown-path', '/pets'],
  ['the base path twice', v1, 'POST', '/live/v1/live/v1/pets', 'POST', 'unknown-path', '/pets'],
  ['a slash too many', v1, 'POST', '/live/v1/pets/', 'POST', 'unknown-path', '/pets'],
  ['a slash too few', v1, 'GET', '/live/v1/owners', 'GET', 'unknown-path', '/owners/'],
])('%s', (_what, paths, method, target, found, kind, nearest) => {
  const { operation, problem } = matchOperation(paths, method, target);
  expect(operation?.method ?? null).toBe(found);
  expect(problem).toMatchObject({ kind, nearest });
});

test('a method that is not taken names those that are', () => {
  expect(matchOperation(v1, 'PATCH', '/live/v1/pets/7').problem?.allowed).toEqual(['GET', 'PUT', 'DELETE']);
});

test('nothing is said without a target', () => {
  expect(matchOperation(v1, 'POST', null)).toMatchObject({ operation: null, problem: null });
});
