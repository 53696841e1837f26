import path from 'node:path';
import type { SchemaReader } from '../core/facts/schema-facts.ts';
import { readSchemaDocument } from '../openapi/schema-document.ts';
import { readText } from './files.ts';
import { UsageError } from './usage.ts';

/** The facts of an OpenAPI document or JSON Schema. One that cannot be read is a wrong call: one line says where. */
export function readOpenapi(file: string): SchemaReader {
  const { reader, reading } = readSchemaDocument(readText(file), path.basename(file));
  if (reader !== null) return reader;
  const [first] = reading.problems;
  const place = first === undefined ? '' : `:${first.line}:${first.column}`;
  const why = first === undefined ? '' : `: ${first.message}`;
  throw new UsageError(`--openapi ${file}${place}: ${reading.message ?? 'it could not be read'}${why}`);
}
