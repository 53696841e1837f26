import type { JsonNode, Path } from '../json/node.ts';
import { foldName } from '../text/fold-name.ts';

/** A place in the request where a path may begin. */
export interface Base {
  readonly path: Path;
  readonly node: JsonNode;
  readonly cost: number;
}

/** Members that APIs wrap a request's content in. */
const wrapperNames: ReadonlySet<string> = new Set(
  'data attributes variables input json body payload params fields properties values record object resource entity model item query args arguments relationships root'.split(
    ' ',
  ),
);

const deepestWrapper = 3;
const known = new WeakMap<JsonNode, readonly Base[]>();

/**
 * The objects a path may start from: the request's root, and the objects that wrap its content (`data`,
 * `data.attributes`, `variables`, or the only object among at most three members).
 */
export function basesOf(root: JsonNode): readonly Base[] {
  const before = known.get(root);
  if (before !== undefined) return before;
  const bases: Base[] = [{ path: [], node: root, cost: 0 }];
  for (let at = 0; at < bases.length && at < 40; at += 1) {
    const base = bases[at];
    if (base === undefined || base.path.length >= deepestWrapper || base.node.kind !== 'object') continue;
    const objects = base.node.members.filter(({ value }) => value.kind === 'object');
    const only = objects.length === 1 && base.node.members.length <= 3;
    for (const { name, value } of objects) {
      const named = wrapperNames.has(foldName(name));
      if (!named && !only) continue;
      const sole = base.node.members.length === 1;
      bases.push({ path: [...base.path, name], node: value, cost: base.cost + (named || sole ? 2 : 3) });
    }
  }
  known.set(root, bases);
  return bases;
}

/** Reading: segments that servers put before a path: wrappers, a type's or a method's name, `arg0`. */
const leading =
  /^(?:data|attributes|body|request|requestbody|input|variables|payload|json|params|root|instance|object|model|entity|dto|form|value|args?\d{0,2}|obj|relationships)$/u;
/** Reading: a type's name in Pascal case. */
const typeName = /^[A-Z]\w{0,80}$/u;

export interface Shorter {
  readonly path: Path;
  readonly cost: number;
  /** Only names were left out that are never the request's: an argument's or a view model's. */
  readonly sure: boolean;
}

/** Reading: names that servers give the body themselves. */
const serversName = /^(?:payload|model|obj|dto|body|requestbody|args?\d{0,2}|instance|form)$/u;

/** The path without its first segments, each with the price for leaving them out; the whole path first. */
export function withoutLeading(path: Path): readonly Shorter[] {
  const shorter: Shorter[] = [{ path, cost: 0, sure: false }];
  let cost = 0;
  let sure = true;
  for (let at = 1; at < path.length && at <= 4; at += 1) {
    const dropped = path[at - 1];
    // `/0/name`: the server's batch of one.
    if (typeof dropped === 'number' && at === 1) {
      cost += 4;
      sure = false;
      shorter.push({ path: path.slice(at), cost, sure });
      continue;
    }
    if (typeof dropped !== 'string') break;
    const usual = leading.test(foldName(dropped)) || typeName.test(dropped);
    cost += usual ? 2 : 4;
    // `Patient.name`: a capital before small letters is a type's name.
    const typed = at === 1 && typeName.test(dropped) && /^\p{Ll}/u.test(String(path[1]));
    sure &&= typed || serversName.test(foldName(dropped));
    shorter.push({ path: path.slice(at), cost, sure });
  }
  return shorter;
}
