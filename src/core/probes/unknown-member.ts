import { quoted } from '../checks/clues/words.ts';
import { answer, fix, nameOf } from './fixes.ts';
import { removeMember } from '../json/edit/remove.ts';
import type { JsonMember } from '../json/node.ts';
import type { Probe, Target } from './probe.ts';
import { removal } from './removal.ts';

/** Reading: a name in quotes. */
const quotedName = /["'`]([\w$.-]{1,80})["'`]/u;

function namesAnother({ stated, name }: Target): boolean {
  const word = quotedName.exec(stated?.message.slice(0, 600) ?? '')?.[1];
  return word !== undefined && word.split('.').at(-1) !== name;
}

/** The member inside an object that the words name instead of the object. */
function innerNamed({ stated, node, name, body }: Target): JsonMember | null {
  const message = stated?.message.slice(0, 600) ?? '';
  const isNamed = (one: string): boolean =>
    [`"${one}"`, `'${one}'`, `\`${one}\``].some((word) => message.includes(word));
  if (node?.kind !== 'object' || body.style !== 'json' || isNamed(name)) return null;
  return node.members.slice(0, 200).find((member) => isNamed(member.name)) ?? null;
}

/** A member that the API or the schema does not know. Another name it was meant for is `near-name`'s to say. */
export const unknownMember: Probe = {
  id: 'unknown-member',
  explains: ['unknown-field', 'read-only-field', 'field-not-writable'],
  run: (target) => {
    const { stated, node, path, name, around } = target;
    if (node === null || typeof path.at(-1) !== 'string') return null;
    // Words of the API's own are no schema's.
    if (stated === null && around.unknownAt(path.slice(0, -1)).includes(name)) return null;
    const refused = stated?.cause === 'unknown-field' || stated?.cause === 'read-only-field';
    if (!refused && (stated !== null || around.knows(path.slice(0, -1), name) !== false)) return null;
    const inner = innerNamed(target);
    // Words about another name are no reason to take out a whole object.
    if (inner === null && node.kind === 'object' && refused && namesAnother(target)) return null;
    const edits = inner === null ? removal(target) : removeMember(node, inner);
    const made =
      edits === null
        ? []
        : [fix('', refused ? 'the API does not take this member' : 'your schema does not list it', edits)];
    return refused
      ? answer(
          'certain',
          `${inner === null ? nameOf(target) : quoted(inner.name)} is no member that the API takes`,
          made,
          'likely',
        )
      : answer(
          'likely',
          `${nameOf(target)} is probably refused: your schema lists the members and it is none of them`,
          made,
        );
  },
};
