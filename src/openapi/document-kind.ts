import type { DocumentSummary } from '../core/facts/document-reading.ts';
import { isObject, listMember, member, textMember, type RawObject } from './raw.ts';

export type DocumentKind = DocumentSummary['kind'];

/** How a document's schemas are written; decides whether keywords beside a `$ref` count. */
export interface Dialect {
  readonly kind: DocumentKind;
  /** `OpenAPI 3.1.0`. */
  readonly name: string;
  /** Before 2019-09, and in OpenAPI up to 3.0, a `$ref` stands for everything beside it. */
  readonly refAlone: boolean;
}

const schemaWords = [
  'properties',
  'allOf',
  'oneOf',
  'anyOf',
  'items',
  'required',
  'enum',
  'const',
  '$ref',
  '$defs',
  'definitions',
  'additionalProperties',
];
const jsonTypes = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']);

function looksLikeSchema(value: RawObject): boolean {
  const type = value['type'];
  const typed = typeof type === 'string' ? jsonTypes.has(type) : Array.isArray(type);
  if (member(value, 'properties') !== undefined && !isObject(value['properties'])) return false;
  const count = schemaWords.filter((word) => Object.hasOwn(value, word)).length;
  if (isObject(member(value, '$defs')) || isObject(member(value, 'definitions'))) return true;
  return typed ? count > 0 : count > 1 || isObject(member(value, 'properties'));
}

/** `https://json-schema.org/draft/2020-12/schema` → `2020-12`, `http://json-schema.org/draft-07/schema#` → `draft-07`. */
const draft = /json-schema\.org\/(?:draft\/(?<year>\d{4}-\d{2})|(?<number>draft-\d{2}))\//u;

/** A version; YAML reads an unquoted `2.0` as a number. */
function versionOf(value: unknown, name: string): string {
  const stated = member(value, name);
  return typeof stated === 'string' ? stated : typeof stated === 'number' ? String(stated) : '';
}

/** What the value is written in; `null` when it is no schema document. */
export function dialectOf(value: unknown): Dialect | null {
  if (!isObject(value)) return null;
  const openapi = versionOf(value, 'openapi');
  if (/^3(?:\.|$)/u.test(openapi) && (member(value, 'paths') ?? member(value, 'info')) !== undefined)
    return { kind: 'openapi', name: `OpenAPI ${openapi}`, refAlone: /^3(?:$|\.0)/u.test(openapi) };
  const swagger = versionOf(value, 'swagger');
  if (/^2(?:\.|$)/u.test(swagger)) return { kind: 'swagger', name: `Swagger ${swagger}`, refAlone: true };
  const stated = draft.exec((textMember(value, '$schema') ?? '').slice(0, 200))?.groups;
  if (stated === undefined && !looksLikeSchema(value)) return null;
  const version = stated?.['year'] ?? stated?.['number'] ?? null;
  return {
    kind: 'json-schema',
    name: version === null ? 'JSON Schema' : `JSON Schema ${version}`,
    refAlone: version?.startsWith('draft-') === true,
  };
}

const elsewhere = 'paste it into the first box';

/** What a text is that is no schema document, as a sentence. */
export function otherKind(value: unknown, text: string): string {
  const start = text.slice(0, 4_000).trimStart();
  if (/^(?:HTTP\/\d|curl\s|(?:GET|POST|PUT|PATCH|DELETE) \/)/u.test(start))
    return `This is a call, not an OpenAPI document: ${elsewhere}`;
  if (start.startsWith('#%RAML'))
    return 'This is RAML, not an OpenAPI document. Most RAML tools can export OpenAPI';
  if (start.startsWith('<')) return 'This is XML or a web page, not an OpenAPI document';
  if (/^(?:schema|type|input|enum|scalar|interface|directive)\s[^\n:]{0,200}\{/u.test(start))
    return 'This is a GraphQL schema, not an OpenAPI document';
  if (!isObject(value)) return 'This is not an OpenAPI document and not a JSON Schema';
  if (isObject(member(value, 'log')) && Array.isArray(member(member(value, 'log'), 'entries')))
    return `This is a HAR, not an OpenAPI document: ${elsewhere}`;
  if ((textMember(member(value, 'info'), 'schema') ?? '').includes('getpostman.com'))
    return 'This is a Postman collection, not an OpenAPI document. Postman can export one for an API';
  const foreign = (
    [
      ['asyncapi', 'an AsyncAPI document'],
      ['arazzo', 'an Arazzo document'],
      ['overlay', 'an OpenAPI Overlay'],
      ['__schema', 'a GraphQL introspection result'],
    ] as const
  ).find(([name]) => Object.hasOwn(value, name));
  if (foreign !== undefined) return `This is ${foreign[1]}, not an OpenAPI document`;
  if (member(value, 'openapi') !== undefined || member(value, 'swagger') !== undefined) {
    const version = (versionOf(value, 'openapi') || versionOf(value, 'swagger')).slice(0, 20);
    return `This document states the version “${version}”; OpenAPI 3.x and Swagger 2.0 can be read`;
  }
  const isAnswer = ['error', 'errors', 'message', 'detail', 'title'].some((name) =>
    Object.hasOwn(value, name),
  );
  if (isAnswer || listMember(value, 'details').length > 0)
    return `This looks like an API’s answer, not an OpenAPI document: ${elsewhere}`;
  return 'This is not an OpenAPI document and not a JSON Schema';
}
