import type { Check } from './check.ts';
import { fail, pass } from './clues/judge.ts';
import { atStatus, inRequest } from './clues/labels.ts';
import { expectsBody, readRequestBody } from './clues/request-body.ts';
import { says } from './clues/said.ts';

/** Reading: how answers say that no body came. */
const words =
  /body (?:is |was |cannot be |can not be |must not be |should not be |may not be )?(?:empty|missing|required|null)|(?:empty|missing|no) (?:request )?(?:body|payload|content)\b|EMPTY_JSON_BODY|request body is (?:missing|required)|content[- ]length required|unexpected end of JSON input|^EOF$|param is missing or the value is empty/imu;

/** A body was due and none came. */
export const emptyBody: Check = {
  id: 'empty-body',
  run: (evidence) => {
    const { statusCode, request } = evidence;
    if (statusCode !== null && statusCode < 400) return null;
    const body = readRequestBody(evidence);
    const help =
      'Send the JSON body with the call; look whether the client drops it, for example at a redirect or with a wrong option name.';
    const said =
      statusCode === null || [400, 411, 415, 422, 500].includes(statusCode)
        ? says(evidence, words, 'says it')
        : null;
    if (body !== null && body.looks !== 'empty') return pass('The request has a body');
    if (body !== null && expectsBody(request?.method ?? null)) {
      // Actions such as `POST …/activate` need none, so the absence explains only a complaint about the request.
      if (statusCode !== null && ![400, 409, 411, 415, 422, 500].includes(statusCode)) return null;
      return fail(
        'empty-body',
        said === null ? 'likely' : 'certain',
        said === null
          ? 'The request probably lacks its body: none was sent'
          : 'The request was sent without a body',
        help,
        [...inRequest(request?.methodSpan ?? null, 'without a body'), ...(said?.labels ?? [])],
      );
    }
    if (said !== null)
      return fail(
        'empty-body',
        'certain',
        'The API says that the body of the request is empty',
        help,
        said.labels,
      );
    return statusCode === 411
      ? fail(
          'empty-body',
          'likely',
          'The request probably came without a body or its length',
          help,
          atStatus(evidence, 'length required'),
        )
      : null;
  },
};
