import type { DocumentReading, DocumentSummary } from '../core/facts/document-reading.ts';
import type { SchemaReader } from '../core/facts/schema-facts.ts';
import { dialectOf, statedVersion, type Dialect } from './document-kind.ts';
import { readPaths } from './operations.ts';
import { otherKind } from './other-kind.ts';
import { entriesOf, isObject, member, textMember } from './raw.ts';
import { readReferences, type References } from './references.ts';
import { createSchemaReader } from './schema-reader.ts';
import { readValue } from './read-value.ts';

/** A text read as a schema document; `reader: null` when it is none. */
export interface SchemaDocument {
  readonly reading: DocumentReading;
  readonly reader: SchemaReader | null;
}

/** Largest text that is read, in UTF-16 code units. */
const largest = 25_000_000;
const longestTitle = 100;
const mostNamed = 3;

function titleOf(value: unknown, name: string): string {
  const stated = (textMember(member(value, 'info'), 'title') ?? textMember(value, 'title') ?? '').trim();
  return (stated === '' ? name : stated).replaceAll(/\s+/gu, ' ').slice(0, longestTitle);
}

function versionOf(value: unknown): string | null {
  const stated = member(member(value, 'info'), 'version');
  return typeof stated === 'string' || typeof stated === 'number' ? String(stated).slice(0, 40) : null;
}

function notesOf({ external }: References): readonly string[] {
  if (external.length === 0) return [];
  const named = external.slice(0, mostNamed).map((reference) => `\`${reference.slice(0, 60)}\``);
  const more = external.length > mostNamed ? ` and ${external.length - mostNamed} more` : '';
  return [
    `References to other files are not followed: ${named.join(', ')}${more}. Bundle the document to have them checked`,
  ];
}

/** A JSON Schema that only holds definitions says nothing by itself; a single one is taken for it. */
function rootSchema(value: unknown): { readonly raw: unknown; readonly note: string | null } {
  const definitions = [...entriesOf(member(value, '$defs')), ...entriesOf(member(value, 'definitions'))];
  const keywords = entriesOf(value).filter(
    ([name]) =>
      !['$schema', '$id', 'id', '$defs', 'definitions', 'title', 'description', '$comment'].includes(name),
  );
  if (keywords.length > 0 || definitions.length === 0) return { raw: value, note: null };
  const [only] = definitions;
  if (only !== undefined && definitions.length === 1) return { raw: only[1], note: null };
  return {
    raw: true,
    note: 'This JSON Schema holds only definitions; nothing says which of them a body has to fit',
  };
}

function summarise(value: unknown, name: string, dialect: Dialect, references: References): SchemaDocument {
  const isBare = dialect.kind === 'json-schema';
  const index = isBare ? null : readPaths(references, dialect);
  const root = isBare ? rootSchema(value) : null;
  const notes = [...notesOf(references), ...(root?.note === null || root === null ? [] : [root.note])];
  if (index?.count === 0) notes.push('The document lists no operations: requests cannot be matched');
  const title = titleOf(value, name);
  const summary: DocumentSummary = {
    kind: dialect.kind,
    dialect: dialect.name,
    title,
    version: versionOf(value),
    operations: index?.count ?? 0,
    notes,
  };
  const reader = createSchemaReader({ name: title, dialect, references, index, root: root?.raw });
  return { reading: { summary, message: null, isEvidence: false, problems: [] }, reader };
}

function none(message: string, problems: DocumentReading['problems'] = []): SchemaDocument {
  return { reading: { summary: null, message, isEvidence: false, problems }, reader: null };
}

/**
 * Reads an OpenAPI 3.x or Swagger 2.0 document or a JSON Schema, in JSON or YAML. Never throws, never asks for another
 * file; what is none of these is told with what it is instead.
 */
export function readSchemaDocument(text: string, name: string): SchemaDocument {
  if (text.length > largest)
    return none('The text is larger than 25 MB; OpenAPI documents up to 20 MB are read');
  if (text.trim() === '') return none('There is no text');
  try {
    const { value, problems } = readValue(text);
    const dialect = dialectOf(value);
    if (dialect === null || !isObject(value)) {
      if (problems.length > 0 && looksMeant(text))
        return none('The document could not be read as YAML or JSON', problems);
      const version = statedVersion(value, 'openapi') || statedVersion(value, 'swagger');
      return { reading: { summary: null, problems: [], ...otherKind(value, text, version) }, reader: null };
    }
    const document = summarise(value, name, dialect, readReferences(value));
    return { ...document, reading: { ...document.reading, problems } };
  } catch {
    return none('The document could not be read: it is nested too deep or refers to itself');
  }
}

/** A text that names itself an OpenAPI document or a schema, whether or not it can be parsed. */
function looksMeant(text: string): boolean {
  return /(?:^|[\s{,"'])(?:openapi|swagger|\$schema)["']?\s{0,5}:/u.test(text.slice(0, 20_000));
}
