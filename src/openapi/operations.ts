import type { Dialect } from './document-kind.ts';
import { readTemplate, partsOf, type PathTemplate } from './path-template.ts';
import { entriesOf, listMember, member, textMember, type RawObject } from './raw.ts';
import { dereferenced, type References } from './references.ts';

/** One operation of a document, still as written. */
export interface Operation {
  readonly method: string;
  readonly template: PathTemplate;
  readonly raw: RawObject;
  /** The operation's own parameters behind those of its path, which they override. */
  readonly parameters: readonly RawObject[];
}

/** One path of a document. */
export interface DocumentPath {
  readonly template: PathTemplate;
  /** Upper case; in the order of the document. */
  readonly operations: readonly Operation[];
}

/** The addresses a document speaks of. */
export interface PathIndex {
  readonly paths: readonly DocumentPath[];
  /** Parts of the servers' paths: `https://api.example.com/v1` → `['v1']`. Never empty. */
  readonly bases: readonly (readonly string[])[];
  readonly count: number;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'] as const;

/** Scheme and authority of a server's address; the authority may be a variable. */
const origin = /^(?:[a-z][a-z0-9+.-]{0,20}:|\{[^{}/]{1,100}\}:)?\/\/[^/]{0,500}/iu;

/** The path of a server's address with its variables filled by their defaults. */
function basePath(server: unknown): readonly string[] {
  const url = textMember(server, 'url') ?? '/';
  const variables = member(server, 'variables');
  const filled = url.replaceAll(/\{(?<name>[^{}]{1,100})\}/gu, (whole, name: string) => {
    const value = textMember(member(variables, name), 'default');
    return value === null ? whole : value;
  });
  return partsOf(filled.replace(origin, '').split(/[?#]/u, 1)[0] ?? '');
}

function readBases(root: unknown, dialect: Dialect): readonly (readonly string[])[] {
  if (dialect.kind === 'swagger') return [partsOf(textMember(root, 'basePath') ?? '')];
  const servers = listMember(root, 'servers').map(basePath);
  if (servers.length === 0) return [[]];
  return [...new Map(servers.map((base) => [base.join('/'), base])).values()];
}

function mergedParameters(
  path: RawObject,
  operation: RawObject,
  references: References,
): readonly RawObject[] {
  const all = new Map<string, RawObject>();
  for (const raw of [...listMember(path, 'parameters'), ...listMember(operation, 'parameters')]) {
    const parameter = dereferenced(raw, references);
    if (parameter === undefined) continue;
    all.set(`${textMember(parameter, 'in') ?? ''} ${textMember(parameter, 'name') ?? ''}`, parameter);
  }
  return [...all.values()];
}

/** Lists the operations of an OpenAPI or Swagger document. */
export function readPaths(references: References, dialect: Dialect): PathIndex {
  const { root } = references;
  const paths: DocumentPath[] = [];
  let count = 0;
  for (const [text, rawPath] of entriesOf(member(root, 'paths'))) {
    const path = dereferenced(rawPath, references);
    if (path === undefined || !text.startsWith('/')) continue;
    const template = readTemplate(text);
    const operations = methods.flatMap((method): Operation[] => {
      const raw = dereferenced(member(path, method), references);
      if (raw === undefined) return [];
      const parameters = mergedParameters(path, raw, references);
      return [{ method: method.toUpperCase(), template, raw, parameters }];
    });
    count += operations.length;
    paths.push({ template, operations });
  }
  return { paths, bases: readBases(root, dialect), count };
}
