import type { Check } from './check.ts';
import { fail } from './clues/judge.ts';
import { atStatus } from './clues/labels.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: how answers say that the account as a whole is shut. */
const words =
  /(?:workspace|account|tenant|organi[sz]ation|subscription|project|instance|plan|trial|license|licence)\b[^\n]{0,60}(?:suspended|disabled|deactivated|expired|closed|closing|blocked|unpaid|past due|read[- ]?only|cancell?ed|inactive)|(?:suspended|deactivated|disabled) (?:workspace|account|tenant|organi[sz]ation)|payment (?:is )?(?:required|overdue|failed)|billing (?:issue|problem)|(?:enough|out of|insufficient) (?:credit|funds|balance)|not (?:booked|licensed|included in your plan)|upgrade your plan|maintenance mode for billing/iu;

/** The whole account is stopped, read-only or not paid for; no single right would help (402 in some APIs). */
export const workspaceSuspended: Check = {
  id: 'workspace-suspended',
  run: (evidence) => {
    const { statusCode } = evidence;
    if (statusCode !== null && ![401, 402, 403, 423, 503].includes(statusCode)) return null;
    const said = says(evidence, words, 'says it');
    if (said === null && statusCode !== 402) return null;
    const help =
      'Look at the billing page of the workspace, and ask its administrator whether it is being closed.';
    return said === null
      ? fail(
          'workspace-suspended',
          'likely',
          'The workspace probably waits for a payment',
          help,
          atStatus(evidence, 'payment required'),
        )
      : fail(
          'workspace-suspended',
          'certain',
          `The workspace itself stands in the way: ${quoted(said.words, 60)}`,
          help,
          said.labels,
        );
  },
};
