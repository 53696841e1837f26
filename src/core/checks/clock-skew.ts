import type { Check } from './check.ts';
import { parseHttpDate } from '../http/http-date.ts';
import { headerField } from '../http/message.ts';
import { memberValue } from '../json/node.ts';
import { fail, pass } from './clues/judge.ts';
import { inField, inRequest, inResponse } from './clues/labels.ts';
import { credentialsOf, refusesCredentials } from './clues/refused.ts';
import { says } from './clues/said.ts';
import { inToken, momentOfAnswer, readToken } from './clues/token-times.ts';
import { timeOfDay, timeSpan } from './clues/words.ts';

/** Reading: how answers say that the caller's clock and theirs are too far apart. */
const words =
  /RequestTimeTooSkewed|clock skew|request (?:time|timestamp)[^\n]{0,60}(?:too large|skew|expired|old)|difference between the request time and the (?:current|server)|timestamp (?:for this request )?(?:is )?(?:too old|outside|expired)|check your (?:system )?clock/iu;

/** More than this is no delay on the way. */
const tolerated = 60_000;

/** Two clocks disagree by so much that it decides: the issuer's, the client's, or the server's. */
export const clockSkew: Check = {
  id: 'clock-skew',
  run: (evidence) => {
    if (!refusesCredentials(evidence)) return null;
    const help =
      'Set the clock by NTP on the machine that signs or issues; compare `date -u` with the `Date` of an answer.';
    const said = says(evidence, words, 'says it');
    if (said !== null)
      return fail(
        'clock-skew',
        'certain',
        'The API says that the clocks of the request and the server differ too much',
        help,
        said.labels,
      );
    const date = headerField(evidence.response?.headers ?? [], 'date');
    const answered = date === undefined ? undefined : parseHttpDate(date.value, evidence.now);
    if (date === undefined || answered === undefined) return null;
    const token = readToken(credentialsOf(evidence));
    const at = inResponse(inField(date), 'the server’s clock');
    // A token cannot be issued after the answer that refuses it, unless the issuer's clock runs ahead.
    if (token !== null && token.iat !== null && token.iat > answered + tolerated) {
      return fail(
        'clock-skew',
        'certain',
        `The token was issued ${timeSpan(token.iat - answered)} after the answer’s \`Date\`: two clocks disagree`,
        help,
        [
          ...inToken(
            token,
            token.jwt.claims,
            memberValue(token.jwt.claims.json, 'iat'),
            `issued ${timeOfDay(token.iat)}`,
          ),
          ...at,
        ],
      );
    }
    const sent = headerField(evidence.request?.headers ?? [], 'date');
    const sentAt = sent === undefined ? undefined : parseHttpDate(sent.value, evidence.now);
    if (sent !== undefined && sentAt !== undefined && Math.abs(sentAt - answered) > 5 * tolerated) {
      return fail(
        'clock-skew',
        'certain',
        `The request’s \`Date\` differs from the answer’s by ${timeSpan(sentAt - answered)}`,
        help,
        [...inRequest(inField(sent), 'the client’s clock'), ...at],
      );
    }
    // An answer is older than the moment it is pasted at; one from the future shows that this clock is behind.
    const moment = momentOfAnswer(evidence);
    if (
      token !== null &&
      token.exp !== null &&
      moment.at > evidence.now + tolerated &&
      token.exp > evidence.now &&
      token.exp <= moment.at
    ) {
      return fail(
        'clock-skew',
        'certain',
        `Your clock is ${timeSpan(moment.at - evidence.now)} behind the server’s: the token looks valid here and had run out there`,
        help,
        at,
      );
    }
    return token !== null && token.iat !== null ? pass('The clocks of token and answer agree', at) : null;
  },
};
