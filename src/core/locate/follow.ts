import type { JsonMember, JsonNode, Path } from '../json/node.ts';
import { memberIndex, nearMember } from './member-index.ts';

/** How far a path could be followed in the request, and at what price. */
export interface Followed {
  /** The part that was found, in the request's own spelling. */
  readonly path: Path;
  readonly node: JsonNode;
  /** The member that holds the node; `null` for the root and for elements. */
  readonly member: JsonMember | null;
  /** Segments that are not there; empty when the place was found. */
  readonly rest: Path;
  /** A list whose element the answer does not name. */
  readonly openList: OpenList | null;
  readonly cost: number;
  readonly because: string | null;
}

/** A list in which the answer leaves the element open, and what it says of the element. */
interface OpenList {
  readonly list: JsonNode;
  readonly member: JsonMember | null;
  readonly path: Path;
  /** The segments behind the list. */
  readonly below: Path;
}

/** Reading: an OData key predicate, `parts(pos=2)`, `parts(2)` or `parts(ID=7,IsActiveEntity=false)`. */
const keyPredicate = /^([^()]{1,100})\(([^()]{1,300})\)$/u;
/** Reading: one of its keys. */
const keyAndValue = /^(?:([\w.]{1,60})=)?'?([^']{1,100}?)'?$/u;

interface Step {
  readonly path: Path;
  readonly node: JsonNode;
  readonly member: JsonMember | null;
  readonly cost: number;
  readonly because: string | null;
}

/** Follows a path from a node, folding spellings and skipping segments that stand for no member (union branches). */
export function follow(root: JsonNode, path: Path, from: Path = []): Followed {
  let step: Step = { path: from, node: root, member: null, cost: 0, because: null };
  for (let at = 0; at < path.length; at += 1) {
    const segment = path[at] ?? '';
    const next = stepInto(step, segment);
    if (next !== undefined) {
      step = next;
      continue;
    }
    const dotted = intoDotted(step, path, at);
    if (dotted !== undefined) {
      step = dotted.step;
      at = dotted.at;
      continue;
    }
    // pydantic's `["tags", "list[str]", 0]`: the branch of a union stands before the index.
    const branch = at > 0 && typeof path[at + 1] === 'number' && branchName.test(String(segment));
    if (step.node.kind === 'array' && typeof segment === 'string' && !branch) {
      const list = { list: step.node, member: step.member, path: step.path, below: path.slice(at) };
      return { ...step, rest: path.slice(at), openList: list };
    }
    const skipped = skipBranch(step, path, at);
    if (skipped === undefined) return { ...step, rest: path.slice(at), openList: null };
    step = skipped.step;
    at = skipped.at;
  }
  return { ...step, rest: [], openList: null };
}

function stepInto(step: Step, segment: string | number): Step | undefined {
  const { node, path, cost, because } = step;
  if (node.kind === 'array') {
    const index = typeof segment === 'number' ? segment : /^\d{1,9}$/u.test(segment) ? Number(segment) : -1;
    const element = node.elements[index];
    return element === undefined
      ? undefined
      : { path: [...path, index], node: element, member: null, cost, because };
  }
  if (node.kind !== 'object') return undefined;
  const name = String(segment);
  const exact = memberIndex(node).exact.get(name);
  if (exact !== undefined)
    return { path: [...path, exact.name], node: exact.value, member: exact, cost, because };
  if (typeof segment === 'number') return undefined;
  const near = nearMember(node, segment);
  if (near !== undefined) {
    return {
      path: [...path, near.member.name],
      node: near.member.value,
      member: near.member,
      cost: cost + near.cost,
      because: near.because,
    };
  }
  return byKey(step, segment);
}

/** Names of at most this many parts hold dots themselves. */
const mostParts = 6;

/** A member whose own name holds the path's dots: `meta.v1.0.value` where `meta` has a `v1.0`. */
function intoDotted(step: Step, path: Path, at: number): { step: Step; at: number } | undefined {
  if (step.node.kind !== 'object') return undefined;
  const members = memberIndex(step.node).exact;
  for (let end = Math.min(path.length, at + mostParts); end > at + 1; end -= 1) {
    const member = members.get(path.slice(at, end).join('.'));
    if (member === undefined) continue;
    const { name, value } = member;
    const because = `\`${name}\` is one name in the request`;
    return {
      step: { path: [...step.path, name], node: value, member, cost: step.cost + 1, because },
      at: end - 1,
    };
  }
  return undefined;
}

interface Key {
  readonly key: string | undefined;
  readonly value: string;
}

/** Whether an element has the key's value; without a name, that of an identifier. */
function hasKey(element: JsonNode, { key, value }: Key): boolean {
  return element.members.some(
    (member) =>
      (key === undefined ? /^(?:id|key|_id)$/iu.test(member.name) : member.name === key) &&
      member.value.text === value,
  );
}

/** `parts(pos=2)`: the element whose member `pos` is 2. */
function byKey(step: Step, segment: string): Step | undefined {
  const [, name, predicate] = keyPredicate.exec(segment) ?? [];
  if (name === undefined || predicate === undefined) return undefined;
  const keys = predicate.split(',').flatMap((part) => {
    const [, key, value] = keyAndValue.exec(part.trim()) ?? [];
    return value === undefined ? [] : [{ key, value }];
  });
  const list = stepInto(step, name);
  if (list === undefined || list.node.kind !== 'array') return undefined;
  // A key that the element does not have (SAP's `IsActiveEntity`) decides nothing.
  const fits = (element: JsonNode): boolean =>
    keys.some((one) => hasKey(element, one)) &&
    keys.every((one) => hasKey(element, one) || !element.members.some((member) => member.name === one.key));
  const index = list.node.elements.findIndex(fits);
  const element = list.node.elements[index];
  if (element === undefined) return undefined;
  return {
    path: [...list.path, index],
    node: element,
    member: null,
    cost: list.cost + 1,
    because: `the element with ${keys[0]?.key ?? 'id'} ${keys[0]?.value ?? ''} is meant`,
  };
}

/** Reading: a branch of a union or a type's name, which validators put into paths: `int`, `Address`, `list[str]`, `function-after[…]`. */
const branchName =
  /^(?:int|str|string|float|number|bool|boolean|decimal|date|datetime|none|null|list|dict|tuple|set|union|nullable|url|uuid|bytes|value|key|constrained-.{1,40}|function-.{1,100}|(?:list|dict|set|union|tagged-union|literal|model|definition-ref|is-instance|json-or-python|nullable|lax-or-strict)\[.{0,200}|[A-Z]\w{0,60}|\[key\])$/u;

/** Leaves out segments that the request does not have although what follows them, or nothing at all, does. */
function skipBranch(step: Step, path: Path, at: number): { step: Step; at: number } | undefined {
  const segment = path[at];
  const next = path[at + 1];
  const { node } = step;
  const scalar = node.kind !== 'object' && node.kind !== 'array';
  const skipped: Step = {
    ...step,
    cost: step.cost + 3,
    because: `the request has no \`${String(segment)}\` here`,
  };
  // A scalar has no members: what follows names a branch or a rule.
  if (scalar && step.path.length > 0) return { step: { ...skipped, cost: step.cost + 2 }, at: path.length };
  if (typeof segment !== 'string' || at === 0) return undefined;
  // A tagged union's branch bears the value of the member that chose it: `payment.card.number` below `"kind": "card"`.
  if (node.members.some(({ value }) => value.kind === 'string' && value.text === segment))
    return { step: { ...skipped, cost: step.cost + 1 }, at };
  if (next === undefined)
    return branchName.test(segment) && node.kind === 'array' ? { step: skipped, at } : undefined;
  return stepInto(step, next) === undefined && !branchName.test(segment) ? undefined : { step: skipped, at };
}
