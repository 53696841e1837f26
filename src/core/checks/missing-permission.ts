import type { Check } from './check.ts';
import { apiOf, readAddress, readRecordAddress } from './clues/address.ts';
import { fail } from './clues/judge.ts';
import { atStatus, inRequest } from './clues/labels.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: how answers say that the caller may not do it. */
const words =
  /(?:(?:do|does|did) not have )?permission|not (?:allowed|authori[sz]ed|permitted)|access (?:is |was )?(?:denied|forbidden)|no access|may not \w|insufficient (?:access|privilege|right|role)|(?<!\w)privilege|(?<!\w)role\b|unauthori[sz]ed action|action is unauthori[sz]ed|you do not own|not (?:the )?owner|lacks? "|operation forbidden|zugriff verweigert|keine berechtigung|acc[eè]s (?:refus|interdit)|acceso denegado|INSUFFICIENT_ACCESS/iu;

const actions: Readonly<Record<string, string>> = {
  GET: 'read',
  POST: 'create',
  PUT: 'update',
  PATCH: 'update',
  DELETE: 'delete',
};

/** Known credentials without the right for this action or kind of record (RFC 9110 §15.5.4). The guess for a bare 403. */
export const missingPermission: Check = {
  id: 'missing-permission',
  run: (evidence) => {
    const { statusCode, request } = evidence;
    const said =
      statusCode === 403 || statusCode === 404 || statusCode === 400 || statusCode === null
        ? says(evidence, words, 'says it')
        : null;
    if (statusCode !== 403 && (said === null || evidence.fieldErrors.length > 0)) return null;
    const address = readAddress(request);
    const entity = address === null ? null : readRecordAddress(address, apiOf(evidence)).entity;
    const action = actions[request?.method?.toUpperCase() ?? ''] ?? null;
    const what = `${action === null ? 'this action' : `to ${action}`}${entity === null || apiOf(evidence) === null ? '' : ` ${quoted(entity.text, 30)}`}`;
    const help = `Ask an administrator to compare the profile of the API user with what the call needs${action === null ? '' : `: the right to ${action}`}.`;
    const labels = [
      ...(action === null ? [] : inRequest(request?.methodSpan ?? null, `needs the right to ${action}`)),
      ...(said?.labels ?? atStatus(evidence, 'forbidden')),
    ];
    return said !== null && statusCode === 403
      ? fail(
          'missing-permission',
          'certain',
          `The API knows who you are and denies ${action === null ? what : `the right ${what}`}`,
          help,
          labels,
        )
      : fail(
          'missing-permission',
          'likely',
          `The user behind the credentials probably lacks the right ${action === null ? `for ${what}` : what}`,
          help,
          labels,
        );
  },
};
