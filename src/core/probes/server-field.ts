import { answer, fix, nameOf } from './fixes.ts';
import type { Probe, Target } from './probe.ts';
import { removal } from './removal.ts';

/** Whether an object holds nothing but what servers set: it refers to a record, and is meant to be sent as it is. */
function isReference({ parent, path, around }: Target): boolean {
  const above = path.slice(0, -1);
  return (
    above.length > 0 &&
    parent !== null &&
    parent.members.slice(0, 20).every(({ name }) => around.factsOf([...above, name]).readOnly)
  );
}

/** A member that the server sets itself, sent back to it. */
export const serverField: Probe = {
  id: 'server-field',
  explains: ['read-only-field', 'field-not-writable', 'unknown-field'],
  run: (target) => {
    const { facts, stated, node } = target;
    if (node === null || !facts.readOnly) return null;
    if (stated === null && isReference(target)) return null;
    const edits = removal(target);
    const because = stated === null ? 'the server sets it itself' : 'the API does not take this member';
    const made = edits === null ? [] : [fix('', because, edits)];
    return stated === null
      ? answer(
          'likely',
          `${nameOf(target)} is probably refused or ignored: ${facts.says('readOnly')} that the server sets it`,
          made,
        )
      : answer(
          'certain',
          `${nameOf(target)} is set by the server, ${facts.says('readOnly')}`,
          made,
          'likely',
        );
  },
};
