import type { Check } from './check.ts';
import { fail, pass } from './clues/judge.ts';
import { inRequest } from './clues/labels.ts';
import { credentialsOf, refusesCredentials } from './clues/refused.ts';
import { quoted } from './clues/words.ts';

/** A template's variable, or what a language writes for a value that is not there, in place of the token. */
export const placeholderToken: Check = {
  id: 'placeholder-token',
  run: (evidence) => {
    if (!refusesCredentials(evidence)) return null;
    const credentials = credentialsOf(evidence);
    if (credentials === null || credentials.kind === 'empty') return null;
    if (credentials.kind !== 'placeholder')
      return pass('A value stands where the token belongs', inRequest(credentials.tokenSpan, 'a value'));
    return fail(
      'placeholder-token',
      'certain',
      `${quoted(credentials.token, 40)} was sent in place of a token`,
      'Fill the variable before the call is built: single quotes in a shell, a missing environment or an un-awaited promise leave it empty.',
      inRequest(credentials.tokenSpan, 'never filled in'),
    );
  },
};
