import type { Check } from './check.ts';
import { headerField } from '../http/message.ts';
import { fail } from './clues/judge.ts';
import { inField, inResponse, inResponseBody } from './clues/labels.ts';
import { readPage } from './clues/page.ts';
import { quoted } from './clues/words.ts';

/** Reading: an address of a login. */
const signInPath = /\/(?:log-?in|sign-?in|sso|saml2?|oauth2?\/authorize|auth\/realms|cas\/login|adfs)\b/iu;

/** A page for people to sign in came instead of an answer: single sign-on, a portal, or the web app's own login. */
export const loginPage: Check = {
  id: 'login-page',
  run: (evidence) => {
    const page = readPage(evidence);
    const help =
      'Call the API’s own host and path with a bearer token; a session in the browser does not count for scripts.';
    if (page?.signIn === true) {
      const labels =
        page.signInSpan === null ? [] : inResponseBody(evidence, page.signInSpan, 'a sign-in page');
      return fail(
        'login-page',
        'certain',
        `A sign-in page came instead of the API’s answer${page.title === null ? '' : `: ${quoted(page.title, 50)}`}`,
        help,
        labels,
      );
    }
    const { statusCode, response } = evidence;
    const location = headerField(response?.headers ?? [], 'location');
    if (statusCode === null || statusCode < 300 || statusCode > 308 || location === undefined) return null;
    const target = location.value.slice(0, 500);
    return signInPath.test(target)
      ? fail(
          'login-page',
          'certain',
          `The answer leads to a sign-in page: ${quoted(target, 50)}`,
          help,
          inResponse(inField(location), 'a sign-in page'),
        )
      : null;
  },
};
