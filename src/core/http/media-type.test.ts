import { expect, test } from 'vitest';
import { isJsonMediaType, isXmlMediaType, parseMediaType } from './media-type.ts';

test.each([
  ['Application/Problem+JSON; Charset=UTF-8', 'application/problem+json', 'json', { charset: 'UTF-8' }],
  ['text/html;charset="utf-8"', 'text/html', null, { charset: 'utf-8' }],
  ['multipart/form-data; boundary="a; \\"b\\""', 'multipart/form-data', null, { boundary: 'a; "b"' }],
  ['application/json;;odd; v=1', 'application/json', null, { v: '1' }],
  ['application/vnd.api+json ; ext=a;ext=b', 'application/vnd.api+json', 'json', { ext: 'a' }],
])('%s', (value, essence, suffix, parameters) => {
  const read = parseMediaType(value);
  expect(read?.essence).toBe(essence);
  expect(read?.suffix).toBe(suffix);
  expect(Object.fromEntries(read?.parameters ?? [])).toEqual(parameters);
});

test.each(['', 'json', 'a/b/c', 'text /html', '; charset=utf-8'])('%j is no media type', (value) => {
  expect(parseMediaType(value)).toBeUndefined();
});

test.each([
  'application/json',
  'text/json',
  'application/problem+json',
  'application/x-ndjson',
  'application/jsonl',
  'application/json-seq',
  'application/jsonlines',
])('%s is JSON', (essence) => {
  expect(isJsonMediaType(essence)).toBe(true);
});

test.each(['text/html', 'application/javascript', 'application/jsonp', 'application/xml'])(
  '%s is no JSON',
  (essence) => {
    expect(isJsonMediaType(essence)).toBe(false);
  },
);

test('XML types, of which XHTML is none: it is a page', () => {
  expect(
    ['text/xml', 'application/soap+xml', 'application/xhtml+xml', 'text/html'].map(isXmlMediaType),
  ).toEqual([true, true, false, false]);
});
