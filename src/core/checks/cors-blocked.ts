import { transportCheck } from './clues/transport.ts';

/**
 * A browser kept the answer from the page (Fetch standard, CORS protocol). The true status is hidden from the script.
 * @see {@link https://fetch.spec.whatwg.org/#http-cors-protocol Fetch, CORS protocol}
 */
export const corsBlocked = transportCheck('cors-blocked', {
  message: 'The browser kept the answer from the page',
  vague: 'The browser probably kept the answer from the page, or there was no network',
  label: 'the browser stops here',
  help: 'Send the same call with curl: when that works, call the API from your server instead of the page.',
  passes: 'The answer reached the page',
});
