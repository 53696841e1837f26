import { inspectUnguarded } from '../core/diagnose.ts';
import type { SchemaFacts } from '../core/facts/schema-facts.ts';
import { readSchemaDocument } from '../openapi/schema-document.ts';

/** What a document says about a request that is written as an HTTP message. */
export function factsAbout(document: unknown, request: string): SchemaFacts {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const { reader, reading } = readSchemaDocument(text, 'api.json');
  if (reader === null) throw new Error(reading.message ?? 'not read');
  const found: SchemaFacts[] = [];
  inspectUnguarded({
    paste: 'HTTP/1.1 422 Unprocessable Content\nContent-Type: application/json\n\n{"message":"refused"}',
    request,
    now: 0,
    schema: (sent, body) => {
      const facts = reader(sent, body);
      if (facts !== null) found.push(facts);
      return facts;
    },
  });
  const [facts] = found;
  if (facts === undefined) throw new Error('the document says nothing of the request');
  return facts;
}

/** `POST /pets` with a JSON body, as an HTTP message. */
export function jsonRequest(body: unknown, line = 'POST /pets', mediaType = 'application/json'): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return `${line} HTTP/1.1\nHost: api.test\nContent-Type: ${mediaType}\n\n${text}`;
}

/** An OpenAPI document whose `POST /pets` takes a body of this schema. */
export function documentOf(schema: unknown, components: unknown = {}, openapi = '3.0.3'): unknown {
  return {
    openapi,
    info: { title: 'Pets', version: '1.2' },
    paths: { '/pets': { post: { requestBody: { content: { 'application/json': { schema } } } } } },
    components: { schemas: components },
  };
}

/** Violations in one line each: `/name type: a text`. */
export function said({ violations }: SchemaFacts): readonly string[] {
  return violations.map(({ path, keyword, message }) => `/${path.join('/')} ${keyword}: ${message}`);
}
