import { answer, fix, nameOf } from './fixes.ts';
import type { Probe } from './probe.ts';
import { removal } from './removal.ts';

/** A member that the server sets itself, sent back to it. */
export const serverField: Probe = {
  id: 'server-field',
  explains: ['read-only-field', 'field-not-writable', 'unknown-field'],
  run: (target) => {
    const { facts, stated, node } = target;
    if (node === null || !facts.readOnly) return null;
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
