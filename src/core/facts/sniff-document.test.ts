import { expect, test } from 'vitest';
import { isSchemaDocument, looksLikeSchemaDocument } from './sniff-document.ts';

test.each([
  'openapi: 3.1.0\ninfo: {}\n',
  '# Pets\n---\nopenapi: "3.0.0"\n',
  '{"openapi":"3.0.3","info":{}}',
  '{\n  "info": { "title": "T" },\n  "swagger": "2.0"\n}',
  '{"$schema":"https://json-schema.org/draft/2020-12/schema"}',
  '$schema: http://json-schema.org/draft-07/schema#\n',
])('%j names itself a schema document', (text) => {
  expect(looksLikeSchemaDocument(text)).toBe(true);
  expect(isSchemaDocument(text)).toBe(true);
});

test.each([
  '{"log":{"version":"1.2","entries":[]}}',
  '{"message":"see the openapi: 3 document"}',
  'HTTP/1.1 422 X\n\n{"openapi_error": 3}',
  '{"$schema":"https://example.com/error.json","errors":[]}',
  '',
])('%j does not', (text) => {
  expect(looksLikeSchemaDocument(text)).toBe(false);
});

test.each([
  'HTTP/1.1 200 OK\n\nopenapi: 3.1.0\ninfo: {}\n',
  'this is our document:\n\nopenapi: 3.1.0\n',
  'curl https://api.example/x -d \'{"openapi":"3.1.0"}\'',
  '[{"openapi":"3.1.0"}]',
])('%j holds one, and is none', (text) => {
  expect(isSchemaDocument(text)).toBe(false);
});
