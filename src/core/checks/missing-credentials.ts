import type { Check } from './check.ts';
import { headerField } from '../http/message.ts';
import { otherScheme } from './clues/challenge.ts';
import { fail, pass, unknown } from './clues/judge.ts';
import { atStatus, inRequest } from './clues/labels.ts';
import { credentialsOf, refusesCredentials } from './clues/refused.ts';
import { says } from './clues/said.ts';

/** Reading: how answers say that no credential came. */
const words =
  /credentials were not provided|credentials_required|(?:no|missing|without)[ _-](?:an? )?(?:authori[sz]ation|auth|access|bearer|api|security|subscription|valid)?[ _-]?(?:token|key|header|credentials)|(?:authori[sz]ation|token|api[ _-]?key|credentials)(?: header| token)?[^\n]{0,20}(?:is |was |are |were )?(?:missing|required|not (?:found|provided|present|set|supplied))|no authorization|authentication (?:is )?required|not authenticated|(?<!\w)unauthenticated\b|must be logged in|log ?in required|please (?:log|sign) in|authentication needed|you (?:need to|must) (?:be )?(?:log|sign|authenticat)/iu;

/** No credentials came with the call. Their absence from a sanitized copy proves nothing. */
export const missingCredentials: Check = {
  id: 'missing-credentials',
  run: (evidence) => {
    if (!refusesCredentials(evidence)) return null;
    const { request } = evidence;
    const credentials = credentialsOf(evidence);
    if (credentials !== null && credentials.kind !== 'empty') {
      return pass('The request carries credentials', inRequest(credentials.span, 'credentials'));
    }
    const other = otherScheme(evidence);
    const scheme = evidence.api?.authScheme ?? other ?? 'Bearer';
    const help = `Send \`Authorization: ${scheme} ${scheme === other ? '<credentials>' : '<token>'}\` with each call, and look whether your client drops it on the way.`;
    const said = says(evidence, words, 'says it');
    if (credentials !== null) {
      return fail(
        'missing-credentials',
        'certain',
        'The `Authorization` field holds no token',
        help,
        inRequest(credentials.span, 'no token'),
      );
    }
    if (request !== null && request.coverage === 'complete') {
      const cookie = headerField(request.headers, 'cookie');
      const message =
        cookie === undefined
          ? 'The call was sent without credentials'
          : 'The call carries cookies and no `Authorization` field';
      return fail('missing-credentials', 'certain', message, help, [
        ...inRequest(request.targetSpan ?? request.methodSpan, 'no `Authorization` with this call'),
        ...(said?.labels ?? atStatus(evidence, 'refused')),
      ]);
    }
    if (said !== null) {
      return fail(
        'missing-credentials',
        'likely',
        'The call probably came without credentials that the API can read',
        help,
        said.labels,
      );
    }
    return unknown(
      request === null
        ? 'Whether credentials were sent cannot be told: the request was not pasted'
        : request.coverage === 'sanitized'
          ? 'Whether credentials were sent cannot be told: this copy of the request leaves them out'
          : 'Whether credentials were sent cannot be told: the request’s headers were not pasted',
      'Paste the call as `curl -v` shows it, or its headers from the browser’s network panel, with the token’s middle replaced by ***.',
    );
  },
};
