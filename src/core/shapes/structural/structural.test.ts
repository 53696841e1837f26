import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  assert,
  constantFrom,
  dictionary,
  json,
  jsonValue,
  letrec,
  oneof,
  property,
  string,
} from 'fast-check';
import { expect, test } from 'vitest';
import { errorBodyOf, fieldsOf, requestOf } from '../../../testing/state-fields.ts';
import type { Path } from '../../json/node.ts';
import { readStructure } from './index.ts';

interface InventedBody {
  readonly name: string;
  readonly status: number | null;
  readonly body: unknown;
  readonly request: unknown;
  /** Where the errors lie in the request. */
  readonly paths: readonly Path[];
}

/** Bodies in the manner of servers that were never recorded: one JSON object a line. */
const folder = path.join(import.meta.dirname, 'fixtures', 'invented');
const invented = readdirSync(folder)
  .filter((file) => file.endsWith('.ndjson'))
  .toSorted()
  .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line): InventedBody => JSON.parse(line));

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

test.each(invented)('finds the fields of $name', ({ status, body, request, paths }) => {
  const view = request === null ? null : requestOf(asText(request));
  expect(fieldsOf(asText(body), status, view).map((field) => field.path)).toEqual(paths);
});

test.each(invented)('finds as many fields of $name without the request', ({ status, body, paths }) => {
  expect(fieldsOf(asText(body), status, null)).toHaveLength(paths.length);
});

test.each(invented)('marks places inside the body of $name', ({ status, body, request }) => {
  const text = asText(body);
  for (const { stated } of fieldsOf(text, status, request === null ? null : requestOf(asText(request)))) {
    expect(stated.span.start).toBeGreaterThanOrEqual(0);
    expect(stated.span.end).toBeLessThanOrEqual(text.length);
    expect(stated.span.start).toBeLessThan(stated.span.end);
  }
});

test.each([
  ['{"e":[["guest.email",3,"format"],["beds",9,"max 5"]]}', ['guest/email', 'beds']],
  ['{"guest":"ok","beds":"too many"}', ['beds']],
])('reads %s only where the request has its names', (text, paths) => {
  const request = requestOf('{"guest":{"email":"x"},"beds":9}');
  expect(fieldsOf(text, 422, request).map(({ path: found }) => found.join('/'))).toEqual(paths);
  expect(fieldsOf(text, 422, null)).toEqual([]);
});

test.each([
  ['{"errors":[{"path":["lines",1],"message":"is bad"}]}', '["lines",1]'],
  ['{"errors":{"lines.1.qty":["is bad"]}}', '"lines.1.qty"'],
  ['{"message":"\\"qty\\" must be a \\u006eumber"}', 'qty'],
  ['{"message":"[{\\"path\\":[\\"qty\\"],\\"message\\":\\"is bad\\",\\"code\\":\\"x\\"}]"}', '[\\"qty\\"]'],
  ['<errors><error><field>qty</field><message>is bad</message></error></errors>', 'qty'],
])('marks the smallest range that names the field in %s', (text, marked) => {
  const [field] = fieldsOf(text, 422, null);
  expect(text.slice(field?.stated.span.start, field?.stated.span.end)).toBe(marked);
});

test.each([
  ['{"errors":[{"field":"a","message":"is bad","code":"X1"}]}', 'is bad', 'X1'],
  [
    '{"errors":[{"property":"a","constraints":{"isInt":"a must be an integer"}}]}',
    'a must be an integer',
    'isInt',
  ],
  ['{"errors":{"a":["is bad"]}}', 'is bad', null],
  ['{"fieldErrors":{"a":[{"code":"[duplicate]a","message":"is taken"}]}}', 'is taken', '[duplicate]a'],
  ['{"errors":{"a":{"message":"is bad","kind":"min"}}}', 'is bad', 'min'],
  ['{"errors":{"a":[{"error":"blank"}]}}', 'blank', 'blank'],
  ['{"errors":[{"FailedField":"T.A","Tag":"required"}]}', 'required', 'required'],
  [
    "{\"message\":\"Key: 'T.A' Error:Field validation for 'A' failed on the 'min' tag\"}",
    "Key: 'T.A' Error:Field validation for 'A' failed on the 'min' tag",
    'min',
  ],
])('keeps the words of %s', (text, message, code) => {
  const [field] = fieldsOf(text, 422, null);
  expect({ message: field?.stated.message, code: field?.stated.code }).toEqual({ message, code });
});

test.each([
  ['{"status":"error","code":1013,"message":"no"}', 422, null],
  ['{"code":404,"message":"no"}', null, 404],
  ['{"code":404,"message":"no"}', 500, null],
  ['{"code":3,"message":"no"}', null, null],
  ['{"errors":[{"status":"422","title":"no"},{"status":"422","title":"no"}]}', null, 422],
  ['{"error":{"statusCode":415,"message":"no"}}', null, 415],
  ['<html><head><title>Server Error (500)</title></head></html>', null, 500],
  ['{"title":"404 Not Found"}', null, 404],
  ['{"message":"no","code":"403 Forbidden","title":"Forbidden"}', null, 403],
  ['{"title":"500 Kilobytes"}', null, null],
  ['404: Not Found', null, 404],
  ['Maximum request body size 100 exceeded', null, null],
])('reads the status that %s states below a head of %s', (text, head, status) => {
  expect(readStructure(errorBodyOf(text, head, null)).error.statusCode).toBe(status);
});

test('reports every entry of a long list', () => {
  const entries = Array.from({ length: 31_000 }, (_, index) => ({
    path: ['rows', index, 'qty'],
    message: 'is bad',
  }));
  const found = fieldsOf(JSON.stringify({ errors: entries }), 422, null);
  expect(found).toHaveLength(31_000);
  expect(found.at(-1)?.path).toEqual(['rows', 30_999, 'qty']);
});

test('survives depth', () => {
  const deep = `${'{"errors":['.repeat(20_000)}1${']}'.repeat(20_000)}`;
  expect(fieldsOf(deep, 422, requestOf(deep))).toEqual([]);
  const children = `{"property":"a","children":[${'{"property":"a","children":['.repeat(5000)}${']}'.repeat(5000)}]}`;
  expect(fieldsOf(`[${children}]`, 400, null)).toEqual([]);
});

const word = constantFrom(
  'errors',
  'message',
  'path',
  'field',
  'code',
  'details',
  'a.b',
  'lines[1].qty',
  '_errors',
  'loc',
  'is required',
  '"a" must be b',
  'keys',
  'source',
);
const { body } = letrec((tie) => ({
  body: oneof({ maxDepth: 5 }, word, jsonValue(), dictionary(word, tie('body'), { maxKeys: 4 }), tie('list')),
  list: constantFrom(0).chain(() => oneof(tie('body'), tie('body')).map((value) => [value])),
}));

test('never throws and marks inside the body, whatever the body and the request are', () => {
  assert(
    property(body, oneof(json(), string()), (answer, request) => {
      const text = JSON.stringify(answer) ?? '';
      for (const { stated, place } of fieldsOf(text, 422, requestOf(request))) {
        expect(stated.span.start >= 0 && stated.span.end <= text.length).toBe(true);
        expect(place === null || place.span.start <= place.span.end).toBe(true);
        expect(place === null || place.within !== 'body' || place.span.end <= request.length).toBe(true);
      }
    }),
  );
});

test('never throws for any text', () => {
  assert(
    property(oneof(string({ unit: 'binary' }), json()), (text) => {
      for (const { stated } of fieldsOf(text, 400, requestOf('{"a":{"b":[1]}}'))) {
        expect(stated.paths.length).toBeGreaterThan(0);
      }
    }),
  );
});
