import type { Check } from './check.ts';
import { fail } from './clues/judge.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: how answers say that an allowance of a day, month or plan is used up. */
const words =
  /quota|(?:daily|monthly|weekly|yearly|annual|plan|usage|storage|account|license|api call) (?:request )?(?:limit|allowance|cap)|limit (?:for|of) (?:the|your|this) (?:day|month|plan|period)|(?:per|a) (?:day|month)\b|REQUEST_LIMIT_EXCEEDED|insufficient_quota|out of (?:credit|calls)|resource[_ ]exhausted/iu;

/** A limit that a short pause does not lift: a day's or month's calls, a plan, storage. */
export const quotaExhausted: Check = {
  id: 'quota-exhausted',
  run: (evidence) => {
    const { statusCode } = evidence;
    if (statusCode !== null && ![402, 403, 429, 503, 507].includes(statusCode)) return null;
    const said = says(evidence, words, 'says it');
    if (said === null) {
      return statusCode === 507
        ? fail(
            'quota-exhausted',
            'likely',
            'The storage behind the API is probably used up',
            'Free some storage or ask the operator for more.',
            [],
          )
        : null;
    }
    return fail(
      'quota-exhausted',
      'certain',
      `A limit that a short pause does not lift has been reached: ${quoted(said.words, 40)}`,
      'Look up the plan’s limits and when they start anew; until then send only what cannot wait.',
      said.labels,
    );
  },
};
