import type { Check, Evidence, Judgement } from './check.ts';
import { memberValue } from '../json/node.ts';
import { apiOf } from './clues/address.ts';
import { fail, pass, unknown } from './clues/judge.ts';
import { credentialsOf, refusesCredentials } from './clues/refused.ts';
import { saidText, says, type Saying } from './clues/said.ts';
import { inToken, momentOfAnswer, readToken } from './clues/token-times.ts';
import { quoted, timeOfDay, timeSpan } from './clues/words.ts';

/** Reading: how answers say that a credential has expired. */
const words =
  /(?:token|jwt|session|key|credentials?|signature)[^\n]{0,30}(?<!\w)expired|expired[ _](?:or[ _]\w{1,20}[ _])?(?:access[ _]|auth[ _]|bearer[ _]|id[ _])?(?:token|jwt|session|key|credentials?)|TokenExpired|token_expired|session (?:has )?timed out/iu;

/** "Invalid or expired token" names the reason among others. */
const among = /(?<!\w)(?:or|and\/or)\b[^\n]{0,30}expired|expired,? (?:or|and\/or)\b/iu;

/**
 * A bearer JWT whose `exp` lies before the answer's `Date`, else before now; without `exp`, the documented lifetime
 * counts from `iat`. Says nothing about signatures.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4 RFC 7519 §4.1.4}
 */
export const expiredToken: Check = {
  id: 'expired-token',
  run: (evidence) => {
    if (!refusesCredentials(evidence) && evidence.statusCode !== 403) return null;
    const credentials = credentialsOf(evidence);
    const said = refusesCredentials(evidence) ? says(evidence, words, 'says it') : null;
    const help =
      'Get a new token with the refresh token, else log in again; renew before the lifetime ends, not after the refusal.';
    const token = readToken(credentials);
    if (token === null) {
      if (said !== null) return bySaying(evidence, said, help);
      if (!refusesCredentials(evidence)) return null;
      return credentials?.kind === 'api-key'
        ? null
        : unknown(
            'Whether the token has run out cannot be told: no readable token was pasted',
            'Paste the request with its token; it is decoded on this page and goes nowhere. Else decode `exp` yourself.',
          );
    }
    const moment = momentOfAnswer(evidence);
    const lifetime = apiOf(evidence)?.tokenLifetimeSeconds ?? null;
    const computed = token.exp === null && token.iat !== null && lifetime !== null;
    const end = computed && token.iat !== null && lifetime !== null ? token.iat + lifetime * 1000 : token.exp;
    const claim = memberValue(token.jwt.claims.json, computed ? 'iat' : 'exp');
    const at = (text: string) => inToken(token, token.jwt.claims, claim, text);
    if (end === null) {
      if (said !== null) return bySaying(evidence, said, help);
      return unknown(
        'The token does not say when it runs out: it has no `exp`',
        'Compare the time you got it with the lifetime the login stated in `expires_in`.',
      );
    }
    if (end <= moment.at) {
      const ago = timeSpan(moment.at - end);
      if (computed)
        return fail(
          'expired-token',
          'likely',
          `The token probably ran out ${ago} before ${moment.by}: its documented lifetime from \`iat\` had passed`,
          help,
          at(`issued ${timeOfDay(token.iat ?? 0)}`),
        );
      return fail(
        'expired-token',
        'certain',
        `The token ran out at ${timeOfDay(end)}, ${ago} before ${moment.by}`,
        help,
        [...at(`ran out ${timeOfDay(end)}`), ...(said?.labels ?? [])],
      );
    }
    if (said !== null) return bySaying(evidence, said, help);
    return pass(
      `The token is valid for another ${timeSpan(end - moment.at)}, by ${moment.by}`,
      at(`valid until ${timeOfDay(end)}`),
    );
  },
};

function bySaying(evidence: Evidence, said: Saying, help: string): Judgement {
  return among.test(saidText(evidence))
    ? fail(
        'expired-token',
        'likely',
        'The token probably ran out: the API names that among other reasons',
        help,
        said.labels,
      )
    : fail(
        'expired-token',
        'certain',
        `The API says that the token ran out: ${quoted(said.words, 40)}`,
        help,
        said.labels,
      );
}
