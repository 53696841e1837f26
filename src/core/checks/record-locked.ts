import type { Check } from './check.ts';
import { fail } from './clues/judge.ts';
import { atStatus } from './clues/labels.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: how answers say that a record cannot be changed as it stands. */
const words =
  /(?<!\w)(?:is|was|been|record|currently) (?:["“]?locked|archived|closed|finali[sz]ed|frozen|inactive|read[- ]?only)|ENTITY_IS_LOCKED|locked (?:by|for)|cannot (?:edit|change|modify|update) (?:an? |the )?(?:locked|archived|completed|closed|inactive)|already (?:converted|completed|closed|invoiced|posted)/iu;

/** The record's state forbids changes (RFC 4918 §11.3, 423 Locked): archived, completed, in use. */
export const recordLocked: Check = {
  id: 'record-locked',
  run: (evidence) => {
    const { statusCode } = evidence;
    const said =
      (statusCode === null || statusCode >= 400) && evidence.fieldErrors.length === 0
        ? says(evidence, words, 'says it')
        : null;
    if (
      statusCode !== 423 &&
      (said === null ||
        (statusCode !== 403 && statusCode !== 409 && statusCode !== 400 && statusCode !== 422))
    )
      return null;
    return fail(
      'record-locked',
      'certain',
      said === null
        ? 'The API says that the record is locked'
        : `The state of the record forbids the change: ${quoted(said.words, 40)}`,
      'Look at the record’s state (archived, completed, in a process stage) and reactivate it before you change it.',
      said?.labels ?? atStatus(evidence, 'locked'),
    );
  },
};
