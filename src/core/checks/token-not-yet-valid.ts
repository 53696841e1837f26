import type { Check } from './check.ts';
import { memberValue } from '../json/node.ts';
import { fail, pass } from './clues/judge.ts';
import { credentialsOf, refusesCredentials } from './clues/refused.ts';
import { says } from './clues/said.ts';
import { inToken, momentOfAnswer, readToken } from './clues/token-times.ts';
import { timeOfDay, timeSpan } from './clues/words.ts';

/** Reading: how answers say that a token is not valid yet. */
const words =
  /(?:token|jwt)[^\n]{0,40}not (?:yet )?(?:valid|active)(?: yet)|not before|(?<!\w)nbf\b|used before issued|issued in the future|ImmatureSignature/iu;

/** The token's validity begins after the moment of the answer (RFC 7519 §4.1.5 `nbf`). */
export const tokenNotYetValid: Check = {
  id: 'token-not-yet-valid',
  run: (evidence) => {
    if (!refusesCredentials(evidence)) return null;
    const token = readToken(credentialsOf(evidence));
    const said = says(evidence, words, 'says it');
    const help =
      'Set the clock of the machine that issues the token by NTP, or wait until the token begins to be valid.';
    const moment = momentOfAnswer(evidence);
    if (token !== null && token.nbf !== null) {
      const claim = memberValue(token.jwt.claims.json, 'nbf');
      const label = `valid from ${timeOfDay(token.nbf)}`;
      if (token.nbf > moment.at) {
        return fail(
          'token-not-yet-valid',
          'certain',
          `The token begins to be valid ${timeSpan(token.nbf - moment.at)} after ${moment.by}`,
          help,
          inToken(token, token.jwt.claims, claim, label),
        );
      }
      if (said === null)
        return pass('The token was valid already', inToken(token, token.jwt.claims, claim, label));
    }
    return said === null
      ? null
      : fail(
          'token-not-yet-valid',
          'certain',
          'The API says that the token is not valid yet',
          help,
          said.labels,
        );
  },
};
