/** How much of a text is looked at: the words stand at its beginning. */
const looked = 20_000;
/** `openapi: 3.1.0`, `"swagger": "2.0"`: a member that names the version of the description language. */
const versionMember = /(?:^|[{,\n])\s{0,200}["']?(?:openapi|swagger)["']?\s{0,5}:\s{0,5}["']?[23]\b/u;
/** `"$schema": "https://json-schema.org/draft/2020-12/schema"`. */
const schemaMember = /["']?\$schema["']?\s{0,5}:\s{0,5}["']?https?:\/\/json-schema\.org\//u;

/**
 * Whether a file names itself an OpenAPI document or a JSON Schema, by its beginning alone, so that it can be told from
 * an error without reading it. An answer or a log that only speaks of such a document does not begin like one.
 */
export function looksLikeSchemaDocument(text: string): boolean {
  const start = text.slice(0, looked);
  return versionMember.test(start) || schemaMember.test(start);
}

/** A line that opens YAML: a comment, a directive, the start mark, or a member without an indent. Applied to one line. */
const yamlLine = /^(?:#|%YAML|---|["']?[\w$.-]{1,80}["']?:(?:\s|$))/u;
/** A version member or `$schema` that stands at a line's beginning, as the members of the whole document do. */
const topMember = /(?:^|\n)["']?(?:openapi|swagger|\$schema)["']?\s{0,5}:/u;

/**
 * Whether a whole paste is a schema document: it says so, and it begins as one does. Stricter than
 * {@link looksLikeSchemaDocument}, since an answer, a log or a command that holds such a document is evidence of a call.
 */
export function isSchemaDocument(text: string): boolean {
  if (!looksLikeSchemaDocument(text)) return false;
  const start = text.slice(0, looked).trimStart();
  if (start.startsWith('{')) return true;
  const newline = start.indexOf('\n');
  return yamlLine.test(newline < 0 ? start : start.slice(0, newline)) && topMember.test(start);
}
