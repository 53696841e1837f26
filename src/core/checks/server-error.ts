import type { Check } from './check.ts';
import { fail } from './clues/judge.ts';
import { atStatus } from './clues/labels.ts';
import { says } from './clues/said.ts';

/** Reading: how servers say that the fault is theirs. */
const words =
  /internal server error|unexpected (?:error|condition)|unhandled exception|server error|stack ?trace|traceback \(most recent|fatal error|INTERNAL_SERVER_ERROR|exception occurred/iu;

/** The server failed and does not say at what (RFC 9110 §15.6.1). Also the guess for 5xx codes without a cause of their own. */
export const serverError: Check = {
  id: 'server-error',
  run: (evidence) => {
    const { statusCode } = evidence;
    const help =
      'After a write, look first whether it took effect. Send a read again after half a minute; if it fails each time, halve the request until the failing part is found.';
    if (statusCode !== null && statusCode >= 500 && ![502, 503, 504].includes(statusCode)) {
      return fail(
        'server-error',
        'certain',
        `The server failed and answered with status ${statusCode}`,
        help,
        atStatus(evidence, 'a failure of the server'),
      );
    }
    if (statusCode !== null && !(statusCode >= 200 && statusCode < 300)) return null;
    const said =
      evidence.fieldErrors.length > 0 || evidence.error === null ? null : says(evidence, words, 'says it');
    return said === null
      ? null
      : fail('server-error', 'likely', 'The server probably failed at this call', help, said.labels);
  },
};
