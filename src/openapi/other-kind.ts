import { isObject, listMember, member, textMember } from './raw.ts';

/** What a text is that is no schema document, as a sentence. */
export interface OtherKind {
  readonly message: string;
  /** It belongs where errors are pasted. */
  readonly isEvidence: boolean;
}

const foreignFormats = [
  ['asyncapi', 'an AsyncAPI document'],
  ['arazzo', 'an Arazzo document'],
  ['overlay', 'an OpenAPI Overlay'],
  ['__schema', 'a GraphQL introspection result'],
] as const;

/** Opens a call: a status line, a request line, a curl command. */
const callStart = /^(?:HTTP\/\d|curl\s|(?:GET|POST|PUT|PATCH|DELETE) \/)/u;
/** Opens GraphQL's own language. */
const graphqlStart = /^(?:schema|type|input|enum|scalar|interface|directive)\s[^\n:]{0,200}\{/u;

/** What an answer, a call or a recording is called; `null` for anything else. */
function evidenceName(value: unknown, start: string): string | null {
  if (callStart.test(start)) return 'This is a call';
  if (Array.isArray(member(member(value, 'log'), 'entries'))) return 'This is a HAR';
  if (foreignName(value, start) !== null) return null;
  const names = ['error', 'errors', 'message', 'detail', 'title'];
  const isAnswer = isObject(value) && names.some((name) => Object.hasOwn(value, name));
  return isAnswer || listMember(value, 'details').length > 0 ? 'This looks like an API’s answer' : null;
}

/** A format that people take for OpenAPI; `null` when it is none we know. */
function foreignName(value: unknown, start: string): string | null {
  if (start.startsWith('#%RAML')) return 'RAML';
  if (start.startsWith('<')) return 'XML or a web page';
  if (graphqlStart.test(start)) return 'a GraphQL schema';
  if ((textMember(member(value, 'info'), 'schema') ?? '').includes('getpostman.com'))
    return 'a Postman collection';
  return foreignFormats.find(([name]) => member(value, name) !== undefined)?.[1] ?? null;
}

/** Tells what was given instead of a schema document. `version` is the one that the text states, or `''`. */
export function otherKind(value: unknown, text: string, version: string): OtherKind {
  const start = text.slice(0, 4_000).trimStart();
  if (version !== '') {
    const message = `This document states the version “${version.slice(0, 20)}”; OpenAPI 3.x and Swagger 2.0 can be read`;
    return { message, isEvidence: false };
  }
  const evidence = evidenceName(value, start);
  if (evidence !== null) return { message: `${evidence}, not an OpenAPI document`, isEvidence: true };
  const foreign = foreignName(value, start);
  const message =
    foreign === null
      ? 'This is not an OpenAPI document and not a JSON Schema'
      : `This is ${foreign}, not an OpenAPI document`;
  return { message, isEvidence: false };
}
