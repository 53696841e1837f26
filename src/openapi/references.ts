import { parsePointer } from '../core/json/pointer.ts';
import { entriesOf, isObject, member, textMember, type RawObject } from './raw.ts';

/** Members whose values are data, not schemas: a `$ref` in an example refers to nothing. */
const data: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const', 'value']);

/** Members whose members have names of the writer's own: there `example` is a name like any other. */
const named: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'schemas',
  'parameters',
  'paths',
]);

/** How references of a document are followed: inside it, never to another file. */
export interface References {
  readonly root: unknown;
  /** What a `$ref` leads to; `undefined` when it leads out of the document or to nothing. */
  readonly resolve: (reference: string) => unknown;
  /** References that lead to other files, each once, in the order of the document. */
  readonly external: readonly string[];
}

const mostExternal = 100;

/** Walks the tokens of a pointer; an index names an element of a list. */
function follow(root: unknown, pointer: string): unknown {
  const tokens = parsePointer(pointer);
  let at = root;
  for (const token of tokens ?? ['']) {
    if (Array.isArray(at)) at = at[Number(token)];
    else at = member(at, token);
    if (at === undefined) return undefined;
  }
  return at;
}

/**
 * Looks once through a document for what references may name: `$id`, `$anchor`, `$dynamicAnchor`.
 * @see {@link https://json-schema.org/draft/2020-12/json-schema-core#section-8.2 JSON Schema Core §8.2}
 */
export function readReferences(root: unknown): References {
  const ids = new Map<string, RawObject>();
  const anchors = new Map<string, RawObject>();
  const found = new Set<string>();
  const seen = new Set<object>();
  const pending: unknown[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    if (Array.isArray(next)) {
      for (const item of next) if (typeof item === 'object') pending.push(item);
      continue;
    }
    if (!isObject(next)) continue;
    const id = textMember(next, '$id');
    if (id !== null && id !== '') ids.set(id.replace(/#$/u, ''), next);
    for (const word of ['$anchor', '$dynamicAnchor']) {
      const anchor = textMember(next, word);
      if (anchor !== null && !anchors.has(anchor)) anchors.set(anchor, next);
    }
    const reference = textMember(next, '$ref');
    if (reference !== null && !reference.startsWith('#')) found.add(reference);
    for (const [name, value] of entriesOf(next)) {
      if (typeof value !== 'object' || value === null || data.has(name)) continue;
      if (named.has(name) && isObject(value)) {
        for (const [, inner] of entriesOf(value)) if (typeof inner === 'object') pending.push(inner);
      } else pending.push(value);
    }
  }

  const byId = (address: string): RawObject | undefined => {
    const exact = ids.get(address);
    if (exact !== undefined) return exact;
    // `person.json` beside `https://example.com/schemas/main.json`: the end of the id decides.
    const tail = `/${address.replace(/^(?:\.?\/)+/u, '')}`;
    for (const [id, schema] of ids) if (id.endsWith(tail)) return schema;
    return undefined;
  };
  const resolve = (reference: string): unknown => {
    const hash = reference.indexOf('#');
    const address = hash < 0 ? reference : reference.slice(0, hash);
    const fragment = hash < 0 ? '' : reference.slice(hash + 1);
    const base = address === '' ? root : byId(address);
    if (base === undefined || fragment === '') return base;
    if (fragment.startsWith('/')) return follow(base, `#${fragment}`);
    // Draft 6 and 7 name a place with `$id: "#name"`.
    return anchors.get(fragment) ?? ids.get(`#${fragment}`);
  };
  const external = [...found].filter((reference) => resolve(reference) === undefined).toReversed();
  return { root, resolve, external: external.slice(0, mostExternal) };
}

/** The object itself, or what its `$ref` leads to, a few references on; `undefined` when that is no object. */
export function dereferenced(value: unknown, { resolve }: References): RawObject | undefined {
  let at = value;
  for (let hops = 0; hops < 20; hops += 1) {
    if (!isObject(at)) return undefined;
    const reference = textMember(at, '$ref');
    if (reference === null) return at;
    at = resolve(reference);
  }
  return undefined;
}
