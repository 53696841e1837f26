import type { Check } from './check.ts';
import { fail } from './clues/judge.ts';
import { atStatus } from './clues/labels.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: how databases say that a record refers, or is referred to, wrongly. */
const words =
  /(?:data )?integrity (?:constraint )?violation|foreign key|referential|still (?:referenced|in use|used)|(?:not[- ]null|check) (?:constraint|violation)|constraint (?:violation|failed)|violates [^\n]{0,60}constraint|cannot (?:delete|remove)[^\n]{0,60}(?:because|referenced|in use|has)|dependent (?:records|objects)|(?<!\w)(?:23502|23503|23514)\b|ConstraintViolation|DELETE_FAILED/iu;

/** The change would break a rule between records: a missing parent, a required value, a record still in use. */
export const integrityViolation: Check = {
  id: 'integrity-violation',
  run: (evidence) => {
    const { statusCode, request } = evidence;
    if (statusCode !== null && statusCode < 400) return null;
    const said = says(evidence, words, 'says it');
    const help =
      'Check that required values are there and that every referenced record exists; delete what refers to a record before the record.';
    if (said !== null)
      return fail(
        'integrity-violation',
        'certain',
        `The change would break a rule between records: ${quoted(said.words, 40)}`,
        help,
        said.labels,
      );
    if (statusCode !== 409 || evidence.fieldErrors.length > 0) return null;
    return fail(
      'integrity-violation',
      'likely',
      request?.method?.toUpperCase() === 'DELETE'
        ? 'Other records probably still refer to this one'
        : 'The change probably clashes with a rule or a record that exists',
      help,
      atStatus(evidence, 'conflict'),
    );
  },
};
