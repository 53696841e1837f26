import type { JsonNode } from '../../json/node.ts';
import { valueOf } from './members.ts';

/** What a value may be, said in a word. `strings` is a list of strings that holds at least one. */
type Word =
  | 'any'
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'object'
  | 'array'
  | 'null'
  | 'scalar'
  | 'strings'
  | 'string|null'
  | 'string|number'
  | 'object|null';

/**
 * What a part of a body looks like: a word, the text of a string, the first element of a list that is not empty,
 * or members by name (`name?` may be absent, but then has to fit when it is there).
 */
export type Pattern =
  Word | RegExp | readonly [Pattern] | ((node: JsonNode) => boolean) | { readonly [name: string]: Pattern };

/** Reading: an integer as JSON writes it. */
const integer = /^-?\d{1,15}$/u;
/** Texts longer than this are compared with no pattern. */
const longest = 400;

/** Whether the value fits the pattern. Looks at no more of it than the pattern names. */
export function fits(node: JsonNode | undefined, pattern: Pattern): boolean {
  if (node === undefined) return false;
  if (typeof pattern === 'string') return fitsWord(node, pattern);
  if (typeof pattern === 'function') return pattern(node);
  if (pattern instanceof RegExp) {
    return node.kind === 'string' && node.text.length <= longest && pattern.test(node.text);
  }
  if (isElementPattern(pattern)) {
    const [first] = node.elements;
    return first !== undefined && fits(first, pattern[0]);
  }
  return (
    node.kind === 'object' && Object.entries(pattern).every(([name, inner]) => fitsMember(node, name, inner))
  );
}

function isElementPattern(pattern: object): pattern is readonly [Pattern] {
  return Array.isArray(pattern);
}

function fitsMember(node: JsonNode, name: string, pattern: Pattern): boolean {
  const optional = name.endsWith('?');
  const value = valueOf(node, optional ? name.slice(0, -1) : name);
  return value === undefined ? optional : fits(value, pattern);
}

function fitsWord(node: JsonNode, word: Word): boolean {
  switch (word) {
    case 'any':
      return true;
    case 'integer':
      return node.kind === 'number' && integer.test(node.text);
    case 'scalar':
      return node.kind !== 'object' && node.kind !== 'array';
    case 'strings':
      return node.elements[0]?.kind === 'string';
    case 'string|null':
      return node.kind === 'string' || node.kind === 'null';
    case 'string|number':
      return node.kind === 'string' || node.kind === 'number';
    case 'object|null':
      return node.kind === 'object' || node.kind === 'null';
    default:
      return node.kind === word;
  }
}

/** Whether the object has no other members than these. */
export function hasOnly(node: JsonNode, names: ReadonlySet<string>): boolean {
  return node.members.length <= names.size && node.members.every(({ name }) => names.has(name));
}
