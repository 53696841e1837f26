import type { Check } from './check.ts';
import { headerField } from '../http/message.ts';
import { readAddress } from './clues/address.ts';
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
    if (location === undefined) {
      return fail(
        'redirected',
        'certain',
        `Status ${statusCode} says that the thing lies elsewhere, without a \`Location\``,
        'Paste the whole header section, which tells where to.',
        atStatus(evidence, 'a redirect'),
      );
    }
    const from = readAddress(request);
    const slash = from !== null && (location.value.split(/[?#]/u)[0] ?? '').endsWith(`${from.path}/`);
    const turned =
      (statusCode === 301 || statusCode === 302 || statusCode === 303) &&
      request?.method !== null &&
      request?.method !== undefined &&
      !/^(?:GET|HEAD)$/iu.test(request.method);
    const help = slash
      ? 'Call the path with the slash at its end directly.'
      : 'Call the final URL directly; following a redirect drops credentials at another host.';
    const extra = turned ? `, and many clients repeat ${quoted(request.method ?? '', 10)} as \`GET\`` : '';
    return fail('redirected', 'certain', `The answer leads to ${quoted(location.value, 50)}${extra}`, help, [
      ...atStatus(evidence, 'a redirect'),
      ...inResponse(inField(location), 'to here'),
    ]);
  },
};
