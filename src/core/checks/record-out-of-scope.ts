import type { Check } from './check.ts';
import { fail } from './clues/judge.ts';
import { inRequest } from './clues/labels.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: how answers say that a record belongs to somebody else. */
const words =
  /(?<!\w)(?:do(?:es)? not|don['’]t|not) (?:own|belong)|not (?:the |an? )?owner|belongs to (?:an)?other|(?:other|another) (?:team|user|owner|department|tenant)|own records only|(?:of|from) other ["“'‘]?teams?|only (?:the )?owner|record[- ]level|no access to (?:this|the) (?:record|object|item)|sharing rule/iu;

/** The right exists, but not for this very record: it belongs to somebody else. */
export const recordOutOfScope: Check = {
  id: 'record-out-of-scope',
  run: (evidence) => {
    const { statusCode } = evidence;
    if (statusCode !== 403 && statusCode !== 404) return null;
    const said = says(evidence, words, 'says it');
    if (said === null) return null;
    return fail(
      'record-out-of-scope',
      'certain',
      `The record belongs to somebody else: the answer says ${quoted(said.words, 40)}`,
      'Compare the record’s owner with the API user; ask for a wider scope, or have the record shared or reassigned.',
      [...inRequest(evidence.request?.targetSpan ?? null, 'this record'), ...said.labels],
    );
  },
};
