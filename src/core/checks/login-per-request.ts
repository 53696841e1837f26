import type { Check } from './check.ts';
import { fail, pass } from './clues/judge.ts';
import { atStatus, inRequest } from './clues/labels.ts';
import { isLogin } from './clues/login.ts';

/** Only the login is limited, or it stands before each call: the token is not kept between calls. */
export const loginPerRequest: Check = {
  id: 'login-per-request',
  run: (evidence) => {
    const { statusCode, exchanges, request } = evidence;
    if (statusCode !== 429) return null;
    const logins = exchanges.filter((exchange) => isLogin(exchange.request, evidence.api));
    const help = 'Log in once, keep the token until shortly before it expires, and share it between calls.';
    if (isLogin(request, evidence.api)) {
      return fail(
        'login-per-request',
        'likely',
        'The client probably logs in for each call: the login itself was refused as too frequent',
        help,
        [...inRequest(request?.targetSpan ?? null, 'the login'), ...atStatus(evidence, 'too many requests')],
      );
    }
    const others = exchanges.length - logins.length;
    if (logins.length >= 2 && logins.length >= others / 2) {
      return fail(
        'login-per-request',
        'certain',
        `${logins.length} logins stand beside ${others} other calls`,
        help,
        atStatus(evidence, 'too many requests'),
      );
    }
    return exchanges.length >= 3 ? pass('The calls share their logins') : null;
  },
};
