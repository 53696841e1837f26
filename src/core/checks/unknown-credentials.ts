import type { Check } from './check.ts';
import { demandOf } from './clues/challenge.ts';
import { fail } from './clues/judge.ts';
import { atStatus, inRequest } from './clues/labels.ts';
import { credentialsOf, refusesCredentials } from './clues/refused.ts';
import { says } from './clues/said.ts';

/** Reading: how answers say that they do not know the credential. */
const refusedWords =
  /(?:invalid|unknown|bad|wrong|incorrect|revoked|malformed)[ _-](?:or \w{1,20} )?(?:access |auth(?:entication|orization)? |bearer |api[ _-]?|security )?(?:token|key|credentials?|signature|jwt)|(?:token|key|credentials?|signature|jwt)[^\n]{0,40}(?:invalid|not valid|unknown|revoked|malformed|does not (?:exist|match))|authentication failed|failed to authenticate|InvalidAccessKeyId|SignatureDoesNotMatch|access denied/iu;

/**
 * Credentials that the API refuses for a reason its answer does not tell: revoked, mistyped, of a deactivated user.
 * Also the guess for a bare 401.
 */
export const unknownCredentials: Check = {
  id: 'unknown-credentials',
  run: (evidence) => {
    if (!refusesCredentials(evidence)) return null;
    const credentials = credentialsOf(evidence);
    if (credentials === null && evidence.request?.coverage === 'complete') return null;
    const said = says(evidence, refusedWords, 'says it');
    const labels = [
      ...inRequest(credentials?.tokenSpan ?? null, 'refused'),
      ...(said?.labels ?? atStatus(evidence, 'refused')),
    ];
    const demand = demandOf(evidence);
    if (demand !== null) return fail('unknown-credentials', 'certain', demand.message, demand.help, labels);
    if (credentials?.kind === 'api-key') {
      const help =
        'Look in the settings whether the key still exists and whose it is; a key has the rights of the user who made it.';
      return fail(
        'unknown-credentials',
        'likely',
        'The API key was probably revoked, mistyped, or belongs to another workspace or a stopped user',
        help,
        labels,
      );
    }
    const help =
      'Get a new token by logging in at the same host, and send one read with it: if that works, the old token was the fault.';
    return said === null
      ? fail(
          'unknown-credentials',
          'likely',
          'The API refuses the call as not authenticated, probably for its token',
          help,
          labels,
        )
      : fail(
          'unknown-credentials',
          'certain',
          'The API refuses the credentials and does not tell why',
          help,
          labels,
        );
  },
};
