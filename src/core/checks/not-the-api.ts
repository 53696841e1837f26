import type { Check } from './check.ts';
import { headerField } from '../http/message.ts';
import { fail, pass } from './clues/judge.ts';
import { inField, inResponse, inResponseBody } from './clues/labels.ts';
import { readPage } from './clues/page.ts';
import { quoted } from './clues/words.ts';

/** A web page where an API would speak JSON: another host, another path, a front-end's catch-all. */
export const notTheApi: Check = {
  id: 'not-the-api',
  run: (evidence) => {
    const { errorBody, response, statusCode } = evidence;
    if (errorBody === null) return null;
    const type = headerField(response?.headers ?? [], 'content-type');
    const at = type === undefined ? [] : inResponse(inField(type), 'the media type');
    if (errorBody.kind === 'json') return pass('The body speaks JSON, as an API does', at);
    const page = readPage(evidence);
    if (page === null || page.signIn) return null;
    const labels =
      at.length > 0 || page.titleSpan === null ? at : inResponseBody(evidence, page.titleSpan, 'a web page');
    const accept = headerField(evidence.request?.headers ?? [], 'accept');
    const asked = accept !== undefined && /text\/html/iu.test(accept.value);
    // Many frameworks answer a browser's `Accept` with a page, even from the API itself; so do most for a 500.
    const help = asked
      ? 'Send `Accept: application/json`, then compare host and path with the API’s base URL.'
      : 'Compare scheme, host and path prefix with the API’s base URL, then send `Accept: application/json`.';
    const success = statusCode !== null && statusCode >= 200 && statusCode < 300;
    const title = page.title === null ? '' : `: ${quoted(page.title, 50)}`;
    return success
      ? fail('not-the-api', 'certain', `A web page came instead of the API’s answer${title}`, help, labels)
      : fail(
          'not-the-api',
          'likely',
          `A web page came, so the call probably did not reach the API${title}`,
          help,
          labels,
        );
  },
};
