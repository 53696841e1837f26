import type { JsonNode } from '../core/json/node.ts';
import { toValue } from '../core/json/value.ts';
import { applicable, schemasAt, type Applicable } from './applicable.ts';
import { allowedTypes } from './facts.ts';
import type { SchemaSet } from './schema.ts';

/** Larger bodies are not held against a schema: most of it would be the same complaint again. */
const mostNodes = 50_000;
const deepest = 100;
const longestName = 1_000;

/** Whether a body is small enough to be judged in a moment. */
export function isModest(root: JsonNode): boolean {
  let count = 0;
  const pending: { readonly node: JsonNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, depth } = next;
    count += 1 + node.members.length + node.elements.length;
    if (count > 2 * mostNodes || depth > deepest) return false;
    for (const { name, value } of node.members) {
      if (name.length > longestName) return false;
      pending.push({ node: value, depth: depth + 1 });
    }
    for (const element of node.elements) pending.push({ node: element, depth: depth + 1 });
  }
  return true;
}

/** A number as JSON writes it, with the sign and zeros that forms allow. */
const numeral = /^[+-]?\d{1,40}(?:\.\d{1,40})?(?:[eE][+-]?\d{1,4})?$/u;

/** A JSON text's value; the text itself when it is none. */
export function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}

/** A text as the kind that its schema wants, where it can be read so: forms and addresses hold nothing but texts. */
function fromText(text: string, schemas: Applicable): unknown {
  const types = allowedTypes(schemas);
  if (types.length === 0 || types.includes('string')) return text;
  if ((types.includes('number') || types.includes('integer')) && numeral.test(text)) return Number(text);
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  if (types.includes('null') && text === '') return null;
  const opens = text.trimStart()[0];
  if ((types.includes('object') && opens === '{') || (types.includes('array') && opens === '['))
    return parsed(text);
  return text;
}

/** Texts, in lists and objects too, each as the kind that its schema wants. */
export function withKinds(value: unknown, schemas: Applicable, set: SchemaSet): unknown {
  const inner = (segment: string | number, child: unknown): unknown =>
    withKinds(
      child,
      schemasAt(schemas, segment).flatMap((one) => applicable(one, child, set.lookup)),
      set,
    );
  if (typeof value === 'string') {
    const types = allowedTypes(schemas);
    const isList = types.includes('array') && !types.includes('string') && !value.trimStart().startsWith('[');
    return isList ? [inner(0, value)] : fromText(value, schemas);
  }
  if (Array.isArray(value)) return value.map((child: unknown, index) => inner(index, child));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]: [string, unknown]) => [name, inner(name, child)]),
  );
}

/** The body as a plain value; with the kinds its schema wants when it was written as a form. */
export function bodyValue(body: JsonNode, set: SchemaSet, isForm: boolean): unknown {
  const value = toValue(body);
  return isForm ? withKinds(value, applicable(set.schema, value, set.lookup), set) : value;
}
