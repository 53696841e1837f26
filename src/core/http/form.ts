import type { JsonMember, JsonNode } from '../json/node.ts';
import type { Span } from '../text/span.ts';
import { readPairs, type QueryParameter } from './query.ts';

/** A name's parts: `user[address][0][street]` → `user`, `address`, `0`, `street`; `tags[]` → `tags`, ``. */
interface NamedValue {
  readonly keys: readonly string[];
  readonly pair: QueryParameter;
}

/** A growing object; becomes an array when all its keys are indexes or empty. */
class Branch {
  readonly children = new Map<string, Branch | JsonNode>();
  readonly nameSpans = new Map<string, Span>();
  span: Span;
  next = 0;

  constructor(span: Span) {
    this.span = span;
  }
}

/** A name with more brackets than this is taken as it is written. */
const deepest = 100;

function splitName(name: string): readonly string[] {
  const bracket = name.indexOf('[');
  if (bracket <= 0 || !name.endsWith(']')) return [name];
  const keys = name.slice(bracket + 1, -1).split('][', deepest + 1);
  return keys.length > deepest ? [name] : [name.slice(0, bracket), ...keys];
}

function covering(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

const none: readonly never[] = [];

function stringNode(text: string, span: Span): JsonNode {
  return { kind: 'string', span, members: none, elements: none, text };
}

function put(root: Branch, { keys, pair }: NamedValue): void {
  let branch = root;
  for (const [depth, written] of keys.entries()) {
    const key = written === '' && depth > 0 ? String(branch.next) : written;
    if (isIndex(key)) branch.next = Math.max(branch.next, Number(key) + 1);
    branch.span = covering(branch.span, pair.span);
    if (!branch.nameSpans.has(key)) branch.nameSpans.set(key, pair.nameSpan);
    const before = branch.children.get(key);
    if (depth === keys.length - 1) {
      branch.children.set(key, repeated(before, stringNode(pair.value, pair.valueSpan), pair));
    } else if (before instanceof Branch) branch = before;
    else {
      const inner = new Branch(pair.span);
      branch.children.set(key, inner);
      branch = inner;
    }
  }
}

/** A name that comes again without brackets (`tag=a&tag=b`) holds all its values. */
function repeated(
  before: Branch | JsonNode | undefined,
  node: JsonNode,
  pair: QueryParameter,
): Branch | JsonNode {
  if (before === undefined) return node;
  if (before instanceof Branch) {
    before.children.set(String(before.next), node);
    before.nameSpans.set(String(before.next), pair.nameSpan);
    before.next += 1;
    before.span = covering(before.span, pair.span);
    return before;
  }
  const list = new Branch(covering(before.span, pair.span));
  list.children.set('0', before).set('1', node);
  list.nameSpans.set('0', pair.nameSpan).set('1', pair.nameSpan);
  list.next = 2;
  return list;
}

function isIndex(key: string): boolean {
  return (
    key !== '' && key.length < 7 && String(Number(key)) === key && !key.includes('-') && !key.includes('.')
  );
}

function finish(branch: Branch | JsonNode): JsonNode {
  if (!(branch instanceof Branch)) return branch;
  const keys = [...branch.children.keys()];
  const children = [...branch.children.values()].map(finish);
  const { span } = branch;
  if (keys.length > 0 && keys.every((key, place) => key === String(place))) {
    return { kind: 'array', span, members: none, elements: children, text: '' };
  }
  const members = keys.map((name, place): JsonMember => ({
    name,
    nameSpan: branch.nameSpans.get(name) ?? span,
    value: children[place] ?? stringNode('', span),
  }));
  return { kind: 'object', span, members, elements: none, text: '' };
}

/**
 * An `application/x-www-form-urlencoded` body as a tree, with the bracket nesting of PHP, Rails and qs:
 * `user[name]=Ada&tags[]=a`. All values are strings; spans lie in `text`, which is read from `start` on. Dots in names are left alone.
 *
 * @see {@link https://url.spec.whatwg.org/#application/x-www-form-urlencoded URL Standard}
 */
export function readForm(text: string, start = 0): JsonNode {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end -= 1;
  return nestPairs(readPairs(text, start, end), { start, end: text.length });
}

/** Names and values as one object, nested as the brackets in the names say. */
export function nestPairs(pairs: readonly QueryParameter[], span: Span): JsonNode {
  const root = new Branch(span);
  for (const pair of pairs) put(root, { keys: splitName(pair.name), pair });
  const read = finish(root);
  return {
    ...read,
    kind: 'object',
    members: read.kind === 'object' ? read.members : indexed(read),
    elements: none,
  };
}

/** A form whose names are all numbers is still an object. */
function indexed(list: JsonNode): readonly JsonMember[] {
  return list.elements.map((value, place) => ({ name: String(place), nameSpan: value.span, value }));
}
