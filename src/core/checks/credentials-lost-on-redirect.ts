import type { Check } from './check.ts';
import { resolveLocation } from '../http/location.ts';
import { headerField, type HttpRequest } from '../http/message.ts';
import { readCredentials } from './clues/credentials.ts';
import { fail, pass } from './clues/judge.ts';
import { inField, inRequest, inResponse } from './clues/labels.ts';
import { quoted } from './clues/words.ts';

/** Scheme and authority of an absolute URI; clients keep credentials only while all of it stays the same. */
function originOf(uri: string | null): string | null {
  const match = /^(https?):\/\/([^/?#\s]{1,300})/iu.exec(uri ?? '');
  if (match === null) return null;
  const scheme = (match[1] ?? '').toLowerCase();
  const authority = (match[2] ?? '').toLowerCase();
  return `${scheme}://${authority.replace(scheme === 'https' ? /:443$/u : /:80$/u, '')}`;
}

function hasCredentials(request: HttpRequest | null): boolean {
  return request !== null && readCredentials(request, null, []) !== null;
}

/**
 * A redirect to another scheme, host or port: clients drop `Authorization` there.
 * @see {@link https://curl.se/libcurl/c/CURLOPT_UNRESTRICTED_AUTH.html libcurl, CURLOPT_UNRESTRICTED_AUTH}
 */
export const credentialsLostOnRedirect: Check = {
  id: 'credentials-lost-on-redirect',
  run: (evidence) => {
    const { exchanges, exchange, request, statusCode } = evidence;
    const help =
      'Call the final URL directly, with its own scheme and host; forcing the client to send credentials along is no cure.';
    const at = exchanges.indexOf(exchange);
    const before = exchanges.slice(0, Math.max(0, at)).findLast((one) => {
      const code = one.response?.statusCode ?? 0;
      return code >= 301 && code <= 308 && headerField(one.response?.headers ?? [], 'location') !== undefined;
    });
    const here = originOf(request?.targetUri ?? request?.target ?? null);
    if (
      before !== undefined &&
      request !== null &&
      here !== null &&
      (statusCode === 401 || statusCode === 403)
    ) {
      const location = headerField(before.response?.headers ?? [], 'location');
      const from = originOf(before.request?.targetUri ?? before.request?.target ?? null);
      const followed =
        location !== undefined &&
        originOf(resolveLocation(location.value, before.request?.targetUri ?? null)) === here;
      if (followed && from !== null && from !== here) {
        if (hasCredentials(request)) return pass('The credentials were sent again after the redirect');
        if (hasCredentials(before.request) && request.coverage === 'complete') {
          return fail(
            'credentials-lost-on-redirect',
            'certain',
            `The redirect from ${quoted(from, 40)} to ${quoted(here, 40)} lost the credentials`,
            help,
            inResponse(inField(location), 'to another origin'),
          );
        }
      }
    }
    if (statusCode === null || statusCode < 301 || statusCode > 308) return null;
    const location = headerField(evidence.response?.headers ?? [], 'location');
    const to = originOf(resolveLocation(location?.value ?? '', request?.targetUri ?? null));
    if (location === undefined || to === null || here === null || !hasCredentials(request)) return null;
    if (to === here) return pass('The redirect stays at the same origin, so credentials go along');
    const credentials = headerField(request?.headers ?? [], 'authorization');
    return fail(
      'credentials-lost-on-redirect',
      'likely',
      `Following this redirect to ${quoted(to, 50)} probably drops the credentials`,
      help,
      [
        ...inResponse(inField(location), 'to another origin'),
        ...(credentials === undefined ? [] : inRequest(credentials.nameSpan, 'not sent there')),
      ],
    );
  },
};
