import { quoted } from '../checks/clues/words.ts';
import { moveMember, unwrapValue, wrapValue } from '../json/edit/move.ts';
import { renameMember } from '../json/edit/value.ts';
import { memberValue, nodeAt, type JsonMember, type JsonNode } from '../json/node.ts';
import { answer, fix } from './fixes.ts';
import type { Answer, Probe, Target } from './probe.ts';

const mostMembers = 200;
/** Reading: names that many objects have: another object's is no sign of a wrong level. */
const common =
  /^(?:_?id|name|title|type|code|value|status|state|date|description|label|key|email|phone|url|kind|count|number|note|notes|comment|currency|amount|price|version|data|items|text|start|end|from|to|created_at|updated_at|uuid|slug|order|position|language|country)$/iu;
/** Reading: names of members that hold a request's whole content. */
const wrapper =
  /^(?:data|attributes|input|payload|params|fields|properties|values|record|object|resource|entity|body|item|variables|json|model|root|request)$/iu;

function isSpecific(name: string): boolean {
  return name.length > 2 && !common.test(name);
}

function move(
  target: Target,
  from: JsonNode,
  member: JsonMember,
  to: JsonNode,
  where: string,
): Answer | null {
  const edits = moveMember(target.body.text, from, member, to);
  if (edits === null) return null;
  const text = target.body.text.slice(member.nameSpan.start, member.value.span.end);
  return answer('likely', `${quoted(member.name)} probably stands ${where}`, [
    fix(text.slice(0, 200), 'the same member where the API looks for it', edits),
  ]);
}

/** The member lies one level above the object it belongs to. */
function tooHigh(target: Target): Answer | null {
  const { path, body, name, parent, around } = target;
  if (target.missing.length !== 1) return null;
  const above = path.slice(0, -2);
  const upper = path.length < 2 ? undefined : nodeAt(body.root ?? undefined, above);
  if (upper?.kind !== 'object' || parent?.kind !== 'object' || upper === parent) return null;
  const member = upper.members.slice(0, mostMembers).find((one) => one.name === name);
  if (member === undefined || around.knows(above, name) === true) return null;
  return move(target, upper, member, parent, 'one level too high');
}

/** The member lies in one of the objects beside it. */
function tooDeep(target: Target): Answer | null {
  const { parent, name, path, around } = target;
  if (parent?.kind !== 'object' || target.missing.length !== 1) return null;
  const above = path.slice(0, -1);
  const holders = parent.members
    .slice(0, mostMembers)
    .filter(
      ({ name: holder, value }) =>
        value.kind === 'object' &&
        memberValue(value, name) !== undefined &&
        around.knows([...above, holder], name) !== true,
    );
  const [holder, ...others] = holders;
  const member = holder?.value.members.find((one) => one.name === name);
  if (holder === undefined || member === undefined || others.length > 0) return null;
  return move(target, holder.value, member, parent, `one level too deep, in ${quoted(holder.name)}`);
}

/** The API wants the whole content inside one member. */
function withoutWrapper(target: Target): Answer | null {
  const { path, parent, body, name, stated } = target;
  if (path.length !== 1 || parent !== body.root || parent?.kind !== 'object' || parent.members.length === 0)
    return null;
  // Rails: "param is missing or the value is empty: user".
  const isRails = /param is missing or the value is empty/iu.test(stated?.message ?? '');
  const holdsObjects = parent.members.slice(0, mostMembers).some(({ value }) => value.kind === 'object');
  // `{"title": …, "seats": …}` to `/shows` of an API that misses `show`.
  const isAddressed = parent.members.length > 1 && target.around.isOfAddress(name);
  if (!isRails && !isAddressed && (!wrapper.test(name) || holdsObjects)) return null;
  const [only, ...more] = parent.members;
  if (isRails && more.length === 0 && only?.value.kind === 'object')
    return answer('likely', `${quoted(only.name)} probably is ${quoted(name)}, which holds everything`, [
      fix(JSON.stringify(name), `rename ${quoted(only.name, 30)}; its value stays`, [
        renameMember(only, name),
      ]),
    ]);
  return answer('likely', `The members probably belong inside ${quoted(name)}`, [
    fix(`{${JSON.stringify(name)}: …}`, `the whole body inside ${quoted(name)}`, wrapValue(parent, [name])),
  ]);
}

/** The request has a wrapper around everything that the API looks for at the top. */
function withWrapper(target: Target): Answer | null {
  const { path, body, stated, node, name, around } = target;
  const { root } = body;
  const only = root?.members.length === 1 ? root.members[0] : undefined;
  if (root === null || only?.value.kind !== 'object') return null;
  if (stated?.cause !== 'missing-required-field') return null;
  // Under a name of its own, an API that leaves the holder out of its paths may mean what lies inside.
  if (!wrapper.test(only.name) && (!stated.saysMissing || around.leavesOut([only.name]))) return null;
  const inside = memberValue(only.value, name);
  const isFilled = inside !== undefined && inside.kind !== 'null' && inside.text !== '';
  if (!isFilled || (node === null ? path.length !== 1 : path.length !== 2)) return null;
  if (around.knows([], only.name) === true) return null;
  return answer('likely', `The members probably stand one level too deep, inside ${quoted(only.name)}`, [
    fix('', `without ${quoted(only.name)} around everything`, unwrapValue(root, only.value)),
  ]);
}

/** The place was found on another level than the API named it: the value is there, yet the API misses it. */
function elsewhere(target: Target): Answer | null {
  const { stated, node, path, parent, member, body, name, around } = target;
  const filled = node !== null && node.kind !== 'null' && (node.kind !== 'string' || node.text.trim() !== '');
  if (
    stated === null ||
    !stated.saysMissing ||
    !filled ||
    parent === null ||
    member === null ||
    !isSpecific(name)
  )
    return null;
  const above = path.slice(0, -1);
  const wanted = stated.path.slice(0, -1);
  const holder = wanted.at(-1);
  if (
    stated.path.length === path.length + 1 &&
    typeof holder === 'string' &&
    around.knows(above, name) !== true
  ) {
    const lower = memberValue(parent, holder);
    return lower?.kind === 'object' && memberValue(lower, name) === undefined
      ? move(target, parent, member, lower, 'one level too high')
      : null;
  }
  const upper = nodeAt(body.root ?? undefined, above.slice(0, -1));
  // A server that leaves the holder out of all its paths does not look for its members outside of it.
  if (stated.path.length + 1 !== path.length || upper?.kind !== 'object' || around.leavesOut(above))
    return null;
  if (upper.members.length < 2 || around.knows(above, name) === true) return null;
  return move(target, parent, member, upper, `one level too deep, in ${quoted(String(above.at(-1)))}`);
}

/** A member one level too high or too deep, a wrapper that is missing, a wrapper too much. */
export const otherLevel: Probe = {
  id: 'other-level',
  explains: ['missing-required-field'],
  run: (target) => {
    const { body, stated, facts, node, name } = target;
    if (body.style !== 'json' || body.root === null || name === '') return null;
    if (stated?.cause !== 'missing-required-field' && !(node === null && facts.required)) return null;
    if (node !== null) return withWrapper(target) ?? elsewhere(target);
    return (
      withWrapper(target) ??
      withoutWrapper(target) ??
      (isSpecific(name) ? (tooHigh(target) ?? tooDeep(target)) : null)
    );
  },
};
