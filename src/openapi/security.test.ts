import { expect, test } from 'vitest';
import { inspectUnguarded } from '../core/diagnose.ts';
import { factsAbout } from '../testing/schema-facts.ts';
import { readSchemaDocument } from './schema-document.ts';

const document = (security: unknown, more: Readonly<Record<string, unknown>> = {}): unknown => ({
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  security,
  components: {
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer' },
      login: { type: 'oauth2', flows: {} },
      key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' },
      query: { type: 'apiKey', in: 'query', name: 'api_key' },
      session: { type: 'apiKey', in: 'cookie', name: 'sid' },
      tls: { type: 'mutualTLS' },
    },
  },
  paths: { '/pets': { get: { responses: {}, ...more } } },
});

const get = (target: string, ...fields: readonly string[]): string =>
  [`GET ${target} HTTP/1.1`, 'Host: api.test', ...fields, '', ''].join('\n');

const said = (security: unknown, request: string, more = {}): readonly string[] =>
  (factsAbout(document(security, more), request).parameters ?? []).map(
    ({ in: place, name, keyword }) => `${place} ${name} ${keyword}`,
  );

test.each<readonly [string, unknown, string, readonly string[]]>([
  ['a token', [{ token: [] }], get('/pets'), ['header Authorization security']],
  ['a token that is there', [{ token: [] }], get('/pets', 'Authorization: Bearer abc'), []],
  [
    'another scheme',
    [{ token: [] }],
    get('/pets', 'Authorization: Basic abc'),
    ['header Authorization security'],
  ],
  ['OAuth', [{ login: ['read'] }], get('/pets'), ['header Authorization security']],
  ['a key', [{ key: [] }], get('/pets'), ['header X-Api-Key security']],
  ['a key in the query', [{ query: [] }], get('/pets?x=1'), ['query api_key security']],
  ['a key in the query that is there', [{ query: [] }], get('/pets?api_key=1'), []],
  ['a cookie', [{ session: [] }], get('/pets', 'Cookie: a=1; b=2'), ['cookie sid security']],
  ['a cookie that is there', [{ session: [] }], get('/pets', 'Cookie: a=1; sid=2'), []],
  ['one of two', [{ token: [] }, { key: [] }], get('/pets', 'X-Api-Key: 1'), []],
  ['both of two', [{ token: [], key: [] }], get('/pets', 'X-Api-Key: 1'), ['header Authorization security']],
  ['one or none', [{ token: [] }, {}], get('/pets'), []],
  ['what no request shows', [{ tls: [] }], get('/pets'), []],
  ['a scheme that the document does not know', [{ other: [] }], get('/pets'), []],
])('%s', (_, security, request, expected) => {
  expect(said(security, request)).toEqual(expected);
});

test('an operation may ask for nothing', () => {
  expect(said([{ token: [] }], get('/pets'), { security: [] })).toEqual([]);
});

test('what was not pasted is not missed', () => {
  const fetched = 'fetch("https://api.test/pets")';
  expect(said([{ token: [] }], fetched)).toEqual([]);
});

test('cookies are parameters', () => {
  const parameters = [
    { in: 'cookie', name: 'lang', required: true, schema: { type: 'string', enum: ['de', 'en'] } },
  ];
  expect(said([], get('/pets'), { parameters })).toEqual(['cookie lang required']);
  expect(said([], get('/pets', 'Cookie: lang=fr'), { parameters })).toEqual(['cookie lang enum']);
  expect(said([], get('/pets', 'Cookie: lang=de'), { parameters })).toEqual([]);
});

function inspectWith(source: unknown, paste: string, request: string) {
  const { reader } = readSchemaDocument(JSON.stringify(source), 'api.json');
  return inspectUnguarded({ paste, request, now: 0, schema: reader }).diagnosis;
}

test('a 401 and a credential that is not there are one cause', () => {
  const { causes, findings } = inspectWith(
    document([{ token: [] }]),
    'HTTP/1.1 401 Unauthorized\n\n{"message":"no"}',
    get('/pets'),
  );
  expect(causes.map(({ id }) => id)).toContain('missing-credentials');
  expect(findings.find(({ check }) => check === 'schema-parameter')).toMatchObject({
    verdict: 'fail',
    certainty: 'certain',
  });
});

test('a body in XML is said not to be compared', () => {
  const source = { ...Object(document([])), paths: { '/pets': { post: { responses: {} } } } };
  const request =
    'POST /pets HTTP/1.1\nHost: api.test\nContent-Type: application/xml\n\n<pet><name>x</name></pet>';
  const { findings } = inspectWith(source, 'HTTP/1.1 422 X\n\n{"message":"refused"}', request);
  expect(findings.find(({ check }) => check === 'schema-media-type')).toMatchObject({ verdict: 'unknown' });
});

test('a parameter’s facts make its value a probed one', () => {
  const parameters = [
    { in: 'query', name: 'sort', schema: { type: 'string', enum: ['name', 'created_at'] } },
    { in: 'query', name: 'page', required: true, schema: { type: 'integer', minimum: 1 } },
  ];
  const { advice, request } = inspectWith(
    document([], { parameters }),
    'HTTP/1.1 400 Bad Request\n\n{"message":"refused"}',
    get('/pets?sort=createdAt'),
  );
  expect(advice.map(({ path, probe }) => `${path.join('.')} ${probe}`)).toEqual([
    'sort choice',
    'page missing-member',
  ]);
  const [sort, page] = advice.map(({ suggestion }) => suggestion?.fixes[0]);
  expect(sort?.text).toBe('created_at');
  expect(page?.edits).toEqual([
    { start: request?.target?.length, end: request?.target?.length, text: '&page=1' },
  ]);
});
