import type { Check } from './check.ts';
import { fail, pass } from './clues/judge.ts';
import { atStatus } from './clues/labels.ts';
import { says } from './clues/said.ts';
import { statedWait } from './clues/wait.ts';
import { headerField } from '../http/message.ts';
import { inField, inResponse } from './clues/labels.ts';

/** Reading: how answers say that calls came too fast. */
const words =
  /rate[- _]?limit(?:ed| exceeded)?|too[- _]many[- _](?:requests|attempts|calls)|throttl(?:ed|ing)|slow down|request limit|calls? per (?:second|minute|hour)/iu;

/** More calls than the API takes in a time (RFC 6585 §4). Also told by other codes: 403, 503, a 400 of a gateway. */
export const rateLimited: Check = {
  id: 'rate-limited',
  run: (evidence) => {
    const { statusCode, response } = evidence;
    const wait = headerField(response?.headers ?? [], 'retry-after');
    const labels = wait === undefined ? [] : inResponse(inField(wait), 'wait this long');
    const pause = statedWait(evidence) ?? 'Wait a second and double the pause after each refusal';
    const help = `${pause}, then find what calls so often.`;
    if (statusCode === 429) {
      return fail(
        'rate-limited',
        'certain',
        'The API refuses the call because too many came in a short time',
        help,
        [...atStatus(evidence, 'too many requests'), ...labels],
      );
    }
    if (statusCode !== null && statusCode < 400) return null;
    const said = says(evidence, words, 'says it');
    if (said !== null) {
      return fail(
        'rate-limited',
        'likely',
        'The call was probably refused because too many came in a short time',
        help,
        [...said.labels, ...labels],
      );
    }
    const remaining =
      headerField(response?.headers ?? [], 'x-ratelimit-remaining') ??
      headerField(response?.headers ?? [], 'ratelimit-remaining');
    const left = remaining === undefined ? Number.NaN : Number(remaining.value);
    return remaining !== undefined && left > 0
      ? pass(
          `The rate limit is not reached: ${left} calls remain`,
          inResponse(inField(remaining), 'calls remain'),
        )
      : null;
  },
};
