import { quoted } from '../checks/clues/words.ts';
import type { Certainty } from '../checks/check.ts';
import { encodeFormText } from '../http/form-edit.ts';
import { renameMember } from '../json/edit/value.ts';
import type { JsonMember } from '../json/node.ts';
import { type Kinship, kinship } from '../values/near-name.ts';
import { answer, fix } from './fixes.ts';
import type { Answer, Probe, Target } from './probe.ts';

const mostMembers = 200;

const kinWords: Readonly<Record<Kinship, string>> = {
  style: 'in another style',
  form: 'in another form',
  word: 'in other words',
  slip: 'with a slip',
};

function rename(
  target: Target,
  member: JsonMember,
  name: string,
  kin: Kinship,
  certainty: Certainty,
): Answer {
  const { style } = target.body;
  const text = style === 'form' ? encodeFormText(name) : style === 'multipart' ? name : JSON.stringify(name);
  const edit =
    style !== 'json'
      ? { start: member.nameSpan.start, end: member.nameSpan.end, text }
      : renameMember(member, name);
  const made = fix(text, `rename ${quoted(member.name, 30)}; its value stays`, [edit]);
  const message =
    certainty === 'certain'
      ? `${quoted(name, 30)} is written ${quoted(member.name, 30)} in the request`
      : `${quoted(member.name, 30)} is probably ${quoted(name, 30)} ${kinWords[kin]}`;
  return answer(certainty, message, [made]);
}

/** Whether the body writes names of this member in a way that one edit can change. */
function canRename({ body }: Target, member: JsonMember): boolean {
  if (body.style === 'json' || body.style === 'multipart') return true;
  return body.style === 'form' && !body.text.slice(member.nameSpan.start, member.nameSpan.end).includes('[');
}

interface Kin {
  readonly name: string;
  readonly kin: Kinship;
}

const ranks: readonly Kinship[] = ['style', 'form', 'word', 'slip'];

/** The one name that is nearest; `null` when two are equally near. */
function closest(name: string, names: readonly string[]): Kin | null {
  const found = names.flatMap((other): Kin[] => {
    const kin = kinship(name, other);
    return kin === null ? [] : [{ name: other, kin }];
  });
  for (const rank of ranks) {
    const same = found.filter(({ kin }) => kin === rank);
    if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
  }
  return null;
}

/** The missing member stands in the request under another name. */
function forMissing(target: Target): Answer | null {
  const { parent, path, name, around } = target;
  const above = path.slice(0, -1);
  if (parent?.kind !== 'object' || typeof path.at(-1) !== 'string') return null;
  const unknown = around.unknownAt(above);
  const others = around.missingAt(above);
  // A member that is known, or that another missing one is nearer to, is not this one's.
  const free = parent.members
    .slice(0, mostMembers)
    .filter((member) => around.knows(above, member.name) !== true && member.name !== name);
  const found = closest(
    name,
    free.map((member) => member.name),
  );
  const member = free.find((one) => one.name === found?.name);
  if (found === null || member === undefined || !canRename(target, member)) return null;
  const back = closest(member.name, others.includes(name) ? others : [...others, name]);
  if (back?.name !== name) return null;
  const isSure = found.kin === 'style' && (unknown.includes(member.name) || unknown.length === 0);
  return rename(target, member, name, found.kin, isSure ? 'certain' : 'likely');
}

/** The surplus member has another name in the API, which is missing or listed. */
function forUnknown(target: Target): Answer | null {
  const { member, path, name, around, parent } = target;
  if (member === null || parent === null || !canRename(target, member)) return null;
  const above = path.slice(0, -1);
  const taken = (other: string): boolean =>
    parent.members.slice(0, mostMembers).some((one) => one.name === other);
  const found = closest(
    name,
    around.missingAt(above).filter((other) => !taken(other)),
  );
  return found === null
    ? null
    : rename(target, member, found.name, found.kin, found.kin === 'style' ? 'certain' : 'likely');
}

/** The API asks for a member by a name that this one has in another style (`match: near`). */
function forStated(target: Target): Answer | null {
  const { member, node, stated } = target;
  if (
    member === null ||
    node === null ||
    node.kind === 'null' ||
    (node.kind === 'string' && node.text.trim() === '')
  )
    return null;
  const wanted = target.around.missingAt(target.path.slice(0, -1)).filter((name) => name !== member.name);
  const found = closest(member.name, wanted);
  if (found === null || stated?.cause !== 'missing-required-field' || !canRename(target, member)) return null;
  return rename(target, member, found.name, found.kin, 'likely');
}

/** A member under a name that is nearly the one the API wants: another style, a label, a plural, a slip. */
export const nearName: Probe = {
  id: 'near-name',
  explains: ['missing-required-field', 'unknown-field', 'invalid-field'],
  run: (target) => {
    const { node, stated, path, around, name } = target;
    if (path.length === 0) return null;
    if (node === null)
      return target.missing.length === 1 &&
        (stated?.cause === 'missing-required-field' || target.facts.required)
        ? forMissing(target)
        : null;
    if (stated?.cause === 'missing-required-field') return forStated(target);
    const isUnknown =
      stated === null ? around.knows(path.slice(0, -1), name) === false : stated.cause === 'unknown-field';
    return isUnknown ? forUnknown(target) : null;
  },
};
