import type { Check } from './check.ts';
import { fail, pass } from './clues/judge.ts';
import { atStatus, inRequest } from './clues/labels.ts';
import { isLogin, isRefresh } from './clues/login.ts';
import { says } from './clues/said.ts';

/** Reading: how answers say that name or password is wrong. */
const words =
  /invalid_grant|(?:wrong|invalid|incorrect|bad)[^\n]{0,30}(?:password|username|user name|e-?mail)|(?:password|username|e-?mail|login)[^\n]{0,40}(?:wrong|incorrect|invalid|do(?:es)? not match|not recogni[sz]ed)|login failed|no active account|account (?:is )?(?:locked|disabled)|two[- ]factor|2fa|otp (?:required|code)|mfa[ _]required|invalid_client/iu;

/** The call that should give a token was itself refused: name, password, a second factor, a stopped user. */
export const loginFailed: Check = {
  id: 'login-failed',
  run: (evidence) => {
    const { statusCode, request } = evidence;
    const login = isLogin(request, evidence.api);
    if (isRefresh(request)) return null;
    if (login && statusCode !== null && statusCode >= 200 && statusCode < 300)
      return pass('The login succeeded');
    if (statusCode !== null && ![400, 401, 403, 422].includes(statusCode)) return null;
    const said = evidence.errorBody === null ? null : says(evidence, words, 'says it');
    const help =
      'Check name and password by logging in by hand; a second factor or a stopped user makes a script’s login fail too.';
    if (login && statusCode !== null && (evidence.fieldErrors.length === 0 || said !== null)) {
      return fail('login-failed', 'certain', 'The login itself was refused', help, [
        ...inRequest(request?.targetSpan ?? null, 'the login'),
        ...(said?.labels ?? atStatus(evidence, 'refused')),
      ]);
    }
    return request === null && said !== null && evidence.fieldErrors.length === 0
      ? fail('login-failed', 'likely', 'The answer probably refuses a login', help, said.labels)
      : null;
  },
};
