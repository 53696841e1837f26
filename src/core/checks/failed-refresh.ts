import type { Check } from './check.ts';
import { fail, pass } from './clues/judge.ts';
import { atStatus, inRequest, inResponse } from './clues/labels.ts';
import { isRefresh } from './clues/login.ts';
import { refusesCredentials } from './clues/refused.ts';

/** A refresh of the token that was refused, earlier in the same paste or as the diagnosed call: it explains later 401s. */
export const failedRefresh: Check = {
  id: 'failed-refresh',
  run: (evidence) => {
    const help =
      'Log in again with name and password, keep the new refresh token, and let one place alone refresh: an old one may count only once.';
    const { statusCode, exchange } = evidence;
    if (isRefresh(evidence.request) && statusCode !== null) {
      if (statusCode < 400) return statusCode < 300 ? pass('The refresh succeeded') : null;
      return statusCode < 500 && statusCode !== 429
        ? fail('login-failed', 'certain', 'The refresh of the token was refused', help, [
            ...inRequest(evidence.request?.targetSpan ?? null, 'the refresh'),
            ...atStatus(evidence, 'refused'),
          ])
        : null;
    }
    if (!refusesCredentials(evidence)) return null;
    const until = evidence.exchanges.indexOf(exchange);
    const earlier = evidence.exchanges.slice(0, until < 0 ? undefined : until);
    const refresh = earlier.findLast((one) => isRefresh(one.request));
    const code = refresh?.response?.statusCode ?? null;
    if (refresh === undefined || code === null) return null;
    if (code < 300) return pass('The refresh before this call succeeded');
    const span = refresh.request?.targetSpan ?? null;
    return fail(
      'login-failed',
      'certain',
      `The refresh of the token before this call was refused with status ${code}`,
      help,
      [
        ...(evidence.requestText === null ? inRequest(span, 'the refresh') : []),
        ...inResponse(refresh.response?.statusSpan ?? null, 'refused'),
      ],
    );
  },
};
