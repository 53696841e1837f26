import { answer, fix, nameOf } from './fixes.ts';
import type { Probe } from './probe.ts';
import { removal } from './removal.ts';

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
    const edits = removal(target);
    const made =
      edits === null
        ? []
        : [fix('', refused ? 'the API does not take this member' : 'your schema does not list it', edits)];
    return refused
      ? answer('certain', `${nameOf(target)} is no member that the API takes`, made, 'likely')
      : answer(
          'likely',
          `${nameOf(target)} is probably refused: your schema lists the members and it is none of them`,
          made,
        );
  },
};
