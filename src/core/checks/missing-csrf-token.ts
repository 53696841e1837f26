import type { Check } from './check.ts';
import { fail } from './clues/judge.ts';
import { atStatus } from './clues/labels.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: how frameworks call the token against forged requests. */
const words =
  /csrf|xsrf|cross[- ]site request forgery|authenticity[_ ]?token|page expired|request verification token|anti-?forgery/iu;

/** The call was taken for one of a web page, whose forms need a token against forgery; cookies usually cause it. */
export const missingCsrfToken: Check = {
  id: 'missing-csrf-token',
  run: (evidence) => {
    const { statusCode } = evidence;
    if (statusCode !== null && ![400, 401, 403, 419, 422].includes(statusCode)) return null;
    const said = says(evidence, words, 'says it');
    if (said === null && statusCode !== 419) return null;
    return fail(
      'missing-csrf-token',
      'certain',
      said === null
        ? 'Status 419 stands for a page whose form token has run out'
        : `The API took the call for a web form and misses its token: ${quoted(said.words, 40)}`,
      'Send the call with a bearer token and without cookies; a cookie makes the server ask for a form token.',
      said?.labels ?? atStatus(evidence, 'form token'),
    );
  },
};
