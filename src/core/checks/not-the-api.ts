import type { Check } from './check.ts';
import { headerField, type Exchange } from '../http/message.ts';
import { fail, pass } from './clues/judge.ts';
import { inField, inResponse, inResponseBody } from './clues/labels.ts';
import { readPage } from './clues/page.ts';
import { quoted } from './clues/words.ts';

/** Reading: a client's JSON reader that stopped at the first character: it found markup or nothing. Applied to one line. */
const noJson =
  /Expecting value: line 1 column 1\b|Unexpected token '?<|JSON\.parse: unexpected (?:character|end of data) at line 1|invalid character '<'/u;

/** What a client says that was to read the answer as JSON. */
function unreadAnswer(failure: Exchange['failure']): ReturnType<Check['run']> {
  if (failure === null || !noJson.test(failure.message)) return null;
  return fail(
    'not-the-api',
    'likely',
    'Your client expected JSON, and probably a web page or nothing came',
    'Print the answer’s status and its text before they are parsed, and paste both; compare host and path with the API’s base URL.',
    inResponse(failure.span, 'stopped at the first character'),
  );
}

/** A web page where an API would speak JSON: another host, another path, a front-end's catch-all. */
export const notTheApi: Check = {
  id: 'not-the-api',
  run: (evidence) => {
    const { errorBody, response, statusCode } = evidence;
    if (errorBody === null) return unreadAnswer(evidence.exchange.failure);
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
