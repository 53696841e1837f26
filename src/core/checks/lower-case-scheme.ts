import type { Check } from './check.ts';
import { fail, pass } from './clues/judge.ts';
import { inField, inRequest } from './clues/labels.ts';
import { credentialsOf, refusesCredentials } from './clues/refused.ts';
import { quoted } from './clues/words.ts';

/**
 * `bearer` instead of `Bearer`. Schemes compare without regard to case (RFC 9110 §11.1), but some servers compare
 * exactly: a hint, not a cause.
 */
export const lowerCaseScheme: Check = {
  id: 'lower-case-scheme',
  run: (evidence) => {
    if (!refusesCredentials(evidence)) return null;
    const credentials = credentialsOf(evidence);
    if (
      credentials === null ||
      credentials.scheme === null ||
      credentials.field === null ||
      !/^bearer$/iu.test(credentials.scheme)
    )
      return null;
    const at = credentials.field.value.indexOf(credentials.scheme);
    const span = inField(credentials.field, at, at + credentials.scheme.length);
    if (credentials.scheme === 'Bearer')
      return pass('The scheme is written `Bearer`', inRequest(span, 'as usual'));
    return fail(
      null,
      'likely',
      `The scheme was sent as ${quoted(credentials.scheme, 20)}; some servers may compare it letter by letter`,
      'Write `Bearer` with a capital B.',
      inRequest(span, 'some servers want `Bearer`'),
    );
  },
};
