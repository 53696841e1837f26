import type { DocumentSummary } from '../core/facts/document-reading.ts';
import { isObject, member, textMember, type RawObject } from './raw.ts';

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
export function statedVersion(value: unknown, name: 'openapi' | 'swagger'): string {
  const stated = member(value, name);
  return typeof stated === 'string' ? stated : typeof stated === 'number' ? String(stated) : '';
}

/** What the value is written in; `null` when it is no schema document. */
export function dialectOf(value: unknown): Dialect | null {
  if (!isObject(value)) return null;
  const openapi = statedVersion(value, 'openapi');
  if (/^3(?:\.|$)/u.test(openapi) && (member(value, 'paths') ?? member(value, 'info')) !== undefined)
    return { kind: 'openapi', name: `OpenAPI ${openapi}`, refAlone: /^3(?:$|\.0)/u.test(openapi) };
  const swagger = statedVersion(value, 'swagger');
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
