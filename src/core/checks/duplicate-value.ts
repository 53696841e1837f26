import type { Check } from './check.ts';
import { judgeFields } from './clues/field-check.ts';
import { fail } from './clues/judge.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: how answers say that a value exists already. */
const duplicate =
  /duplicate (?:key|entry|record|value|id|detected)|already exists?\b|already (?:been )?(?:taken|in use|registered)|unique (?:constraint|violation|index|key)|uniqueviolation|not unique|DUPLICATES_DETECTED|E11000|(?<!\w)23505\b/iu;

/** A value that must be the only one of its kind and is there already, named by field or by the whole answer. */
export const duplicateValue: Check = {
  id: 'duplicate-value',
  run: (evidence) => {
    const judgement = judgeFields(evidence, 'duplicate-value', {
      kind: 'a duplicate',
      one: ({ value }, name) =>
        value === null || value === ''
          ? `${name} must be unique, and the value is there already`
          : `${quoted(value, 40)} in ${name} is there already, and must be unique`,
      many: (names) => `Values that must be unique are there already: ${names}`,
      label: () => 'there already',
      help: () => 'Look up the record that has this value, and update it instead of creating a second one.',
      pass: 'No duplicate is reported',
    });
    if (judgement?.verdict === 'fail') return judgement;
    const said =
      evidence.statusCode !== null && evidence.statusCode < 400
        ? null
        : says(evidence, duplicate, 'says it is a duplicate');
    if (said === null) return judgement;
    return fail(
      'duplicate-value',
      'certain',
      `The answer says ${quoted(said.words, 40)}: a record with such a value is there already`,
      'Find the record by its e-mail address, name or number, and update it; a repeated create after a timeout is the usual reason.',
      said.labels,
    );
  },
};
