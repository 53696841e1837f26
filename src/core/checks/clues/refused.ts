import { headerFields } from '../../http/message.ts';
import type { Evidence } from '../check.ts';
import { apiOf } from './address.ts';
import { readCredentials, type Credentials } from './credentials.ts';
import { saidText } from './said.ts';

/**
 * Words of an answer that refuses the credentials themselves, whatever its status code: some APIs answer a bad token
 * with 403, 400 or 404.
 */
const refusal =
  /(?:invalid|expired|malformed|missing|revoked|unknown|bad|wrong|no|incorrect)[ _-]?(?:or expired |or missing |access |auth(?:entication|orization)? |bearer |api[ _-]?|security |session |jwt |id )?(?:token|key|credentials?|jwt|signature|password|session|access ?key ?id|user or password)\b|invalid_(?:token|grant|client|api_key)|token (?:is |was |has |has been |not |provided is )*(?:expired|invalid|revoked|malformed|missing|required|valid for any)|(?:jwt|signature|session|token)[ _](?:has )?(?:expired|invalid|malformed|mismatch|not[ _]valid)|authentication (?:failed|required|credentials|error|is required|needed)|not authenticated|unauthenticated|bad credentials|log ?in required|must be logged in|could not (?:verify|validate)|authorization (?:header|token)[^\n]{0,30}(?:missing|required|not found|invalid)|no authorization|credentials were not provided|(?:access|api) ?key[^\n]{0,60}(?:does not exist|not (?:found|valid)|invalid|unknown)|failed to authenticate|SignatureDoesNotMatch|InvalidAccessKeyId|RequestTimeTooSkewed|INVALID_SESSION_ID|wrong credentials|valid user and password/iu;

/** Whether the answer refuses who the caller claims to be, as against what the caller may do. */
export function refusesCredentials(evidence: Evidence): boolean {
  const { statusCode, response, error } = evidence;
  if (statusCode === 401) return true;
  if (statusCode !== null && ![400, 403, 404, 422, 500].includes(statusCode))
    return statusCode === 200 && error?.code === 'UNAUTHENTICATED';
  if (evidence.fieldErrors.length > 0 || (error === null && evidence.errorBody === null)) return false;
  const challenges = headerFields(response?.headers ?? [], 'www-authenticate');
  if (challenges.some(({ value }) => /error="?invalid_token/iu.test(value.slice(0, 2000)))) return true;
  return refusal.test(saidText(evidence));
}

/** What the diagnosed request presents, with the API's facts applied. */
export function credentialsOf(evidence: Evidence): Credentials | null {
  return readCredentials(evidence.request, apiOf(evidence), evidence.requestView?.query ?? []);
}
