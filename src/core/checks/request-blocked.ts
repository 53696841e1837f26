import type { Check } from './check.ts';
import { headerField } from '../http/message.ts';
import { fail } from './clues/judge.ts';
import { atStatus, inField, inResponse } from './clues/labels.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: how firewalls and bot filters say that they stopped the call. */
const words =
  /attention required|(?:you (?:have been|are)|request|access|ip|has been|temporarily|permanently) (?:address )?(?:was |is |has been |or permanently )?(?:blocked|banned|blacklisted)|(?<!\w)blocked\b|web application firewall|(?<!\w)WAF\b|mod_security|modsecurity|captcha|are you (?:a )?(?:human|robot)|bot (?:detect|check|protect)|checking your browser|verify you are (?:a )?human|incident id|support id|reference(?: |&#32;)(?:#|&#35;)\d|access denied[^\n]{0,80}(?:policy|firewall|akamai)|administrative rules|access control configuration prevents|ip (?:address )?(?:is )?not (?:allowed|whitelisted|authori[sz]ed)|not in (?:the )?(?:ip )?(?:allow|white)list|unavailable for legal reasons|(?<!\w)error code: 10(?:0[69]|1[0-2]|20)\b/iu;

/** Something in front of the API refused the call before the API saw it: firewall, IP list, bot check. */
export const requestBlocked: Check = {
  id: 'request-blocked',
  run: (evidence) => {
    const { statusCode, response } = evidence;
    if (statusCode !== null && ![400, 403, 405, 406, 418, 429, 451, 503].includes(statusCode)) return null;
    const headers = response?.headers ?? [];
    const challenge = headerField(headers, 'cf-mitigated') ?? headerField(headers, 'x-amzn-waf-action');
    const said = says(evidence, words, 'says it');
    const help =
      'Try the same call from another network, and give the block’s reference number and your IP address to whoever runs the firewall.';
    if (challenge !== undefined) {
      return fail(
        'request-blocked',
        'certain',
        `A firewall answered instead of the API: \`${challenge.name}: ${challenge.value.slice(0, 40)}\``,
        help,
        inResponse(inField(challenge), 'set by the firewall'),
      );
    }
    if (said !== null) {
      return fail(
        'request-blocked',
        'certain',
        `Something in front of the API blocked the call: ${quoted(said.words, 50)}`,
        help,
        said.labels,
      );
    }
    if (statusCode === 451)
      return fail(
        'request-blocked',
        'certain',
        'The call was blocked for legal reasons',
        help,
        atStatus(evidence, 'blocked'),
      );
    return statusCode === 403 && evidence.errorBody?.kind === 'html'
      ? fail(
          'request-blocked',
          'likely',
          'The call was probably blocked in front of the API: a web page came instead of its answer',
          help,
          atStatus(evidence, 'forbidden'),
        )
      : null;
  },
};
