import { quoted } from '../checks/clues/words.ts';
import { removeMember } from '../json/edit/remove.ts';
import type { JsonMember, JsonNode } from '../json/node.ts';
import { answer, fix } from './fixes.ts';
import type { ProbedBody } from './probe.ts';
import type { Probe } from './probe.ts';

/** Objects with more members are tables; their names are looked at by the reader only. */
const mostMembers = 2000;
const names = new WeakMap<JsonNode, ReadonlyMap<string, readonly JsonMember[]>>();

/** The members of an object that share a name; looked up once an object. */
function sharedNames(object: JsonNode): ReadonlyMap<string, readonly JsonMember[]> {
  const known = names.get(object);
  if (known !== undefined) return known;
  const all = new Map<string, JsonMember[]>();
  for (const member of object.members.slice(0, mostMembers)) {
    const before = all.get(member.name);
    if (before === undefined) all.set(member.name, [member]);
    else before.push(member);
  }
  const shared = new Map([...all].filter(([, members]) => members.length > 1));
  names.set(object, shared);
  return shared;
}

function written(body: ProbedBody, { value }: JsonMember): string {
  return body.text.slice(value.span.start, value.span.end);
}

/**
 * A name that stands twice in one object: servers take the last, the first, or none.
 * @see {@link https://www.rfc-editor.org/rfc/rfc8259#section-4 RFC 8259 §4}
 */
export const duplicateName: Probe = {
  id: 'duplicate-name',
  explains: ['invalid-field', 'wrong-type', 'unknown-field'],
  run: ({ parent, member, body }) => {
    if (parent === null || member === null || body.style !== 'json' || parent.members.length < 2) return null;
    const same = sharedNames(parent).get(member.name) ?? [];
    const last = same.at(-1);
    // Said once, at the last one, which is the one that counts.
    if (last === undefined || same.length < 2 || last.nameSpan.start !== member.nameSpan.start) return null;
    const [first] = same;
    const message = `${quoted(member.name)} stands ${same.length === 2 ? 'twice' : `${same.length} times`} in one object`;
    const earlier = same.slice(0, -1);
    const keepLast = fix(
      '',
      'without the earlier one: most readers take the last',
      earlier.flatMap((one) => removeMember(parent, one)),
    );
    if (first === undefined) return null;
    if (same.every((one) => written(body, one) === written(body, last)))
      return answer(
        'certain',
        message,
        [{ ...keepLast, because: 'without the one that says the same again' }],
        'certain',
      );
    const keepFirst = fix(
      '',
      'without the later one',
      same.slice(1).flatMap((one) => removeMember(parent, one)),
    );
    return answer('certain', message, [keepLast, keepFirst]);
  },
};
