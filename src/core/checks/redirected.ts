import type { Check } from './check.ts';
import { isSameResource, resolveLocation } from '../http/location.ts';
import { headerField } from '../http/message.ts';
import { fail } from './clues/judge.ts';
import { atStatus, inField, inResponse } from './clues/labels.ts';
import { quoted } from './clues/words.ts';

/** The answer sends the client elsewhere (RFC 9110 §15.4): clients then drop credentials or turn a POST into a GET. */
export const redirected: Check = {
  id: 'redirected',
  run: (evidence) => {
    const { statusCode, response, request } = evidence;
    if (statusCode === null || statusCode < 300 || statusCode > 308 || statusCode === 304) return null;
    const location = headerField(response?.headers ?? [], 'location');
    if (location === undefined && statusCode === 300) {
      return fail(
        'redirected',
        'certain',
        'Status 300 offers several forms of the thing and prefers none',
        'Pick one of those that the body lists, or say in `Accept` which one you want.',
        atStatus(evidence, 'several choices'),
      );
    }
    if (location === undefined) {
      return fail(
        'redirected',
        'certain',
        `Status ${statusCode} says that the thing lies elsewhere, without a \`Location\``,
        'Paste the whole header section, which tells where to.',
        atStatus(evidence, 'a redirect'),
      );
    }
    const from = request?.targetUri ?? request?.target ?? null;
    const to = resolveLocation(location.value, request?.targetUri ?? null);
    const turned =
      (statusCode === 301 || statusCode === 302 || statusCode === 303) &&
      request?.method !== null &&
      request?.method !== undefined &&
      !/^(?:GET|HEAD)$/iu.test(request.method);
    const help = helpFor(from, to ?? location.value);
    const extra = turned ? `, and many clients repeat ${quoted(request.method ?? '', 10)} as \`GET\`` : '';
    const where =
      from !== null && to !== null && isSameResource(from, to)
        ? 'back to the address that was called'
        : `to ${quoted(location.value, 50)}`;
    return fail('redirected', 'certain', `The answer leads ${where}${extra}`, help, [
      ...atStatus(evidence, 'a redirect'),
      ...inResponse(inField(location), 'to here'),
    ]);
  },
};

/** Reading: the scheme of an unencrypted call. */
const unencrypted = /^http:/iu;

/** What to call instead, by how the two addresses differ. */
function helpFor(from: string | null, to: string): string {
  const [path = ''] = from?.split(/[?#]/u) ?? [];
  if (from !== null && isSameResource(from, to))
    return 'Following it goes round in circles. Check the host, and whether a cookie or a header is missing that the API sets first.';
  if (from !== null && isSameResource(from.replace(unencrypted, 'https:'), to))
    return 'Call it with `https://` from the start.';
  if (path !== '' && path !== '/' && (to.split(/[?#]/u)[0] ?? '').endsWith(`${path}/`))
    return 'Call the path with the slash at its end directly.';
  return 'Call the final URL directly; following a redirect drops credentials at another host.';
}
