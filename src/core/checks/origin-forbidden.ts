import type { Check } from './check.ts';
import { headerField } from '../http/message.ts';
import { fail, pass } from './clues/judge.ts';
import { inField, inRequest, inResponse } from './clues/labels.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: how answers say that calls from this origin or referrer are refused. */
const words =
  /origin\b[^\n]{0,120}(?:forbidden|not allowed|denied|not permitted|mismatch|invalid|unknown)|(?:forbidden|invalid|disallowed|bad|unknown) origin|not allowed by cors|cors (?:error|policy|rejected)/iu;

/** The server refuses the page's `Origin`; only browsers send one, so the same call works from a terminal. */
export const originForbidden: Check = {
  id: 'origin-forbidden',
  run: (evidence) => {
    const { statusCode, request, response } = evidence;
    if (statusCode === null && evidence.error === null) return null;
    const origin = headerField(request?.headers ?? [], 'origin');
    const allowed = headerField(response?.headers ?? [], 'access-control-allow-origin');
    const said = statusCode === null || statusCode >= 400 ? says(evidence, words, 'says it') : null;
    const help =
      'Call the API from your server, or have this origin added to the allowed ones; a key in a page is public.';
    const at = origin === undefined ? [] : inRequest(inField(origin), 'this origin');
    if (said !== null)
      return fail(
        'origin-forbidden',
        'certain',
        `The API refuses calls from pages of ${origin === undefined ? 'this origin' : quoted(origin.value, 50)}`,
        help,
        [...at, ...said.labels],
      );
    if (origin === undefined || allowed === undefined) return null;
    if (allowed.value === '*' || allowed.value === origin.value)
      return pass(
        `Pages of ${quoted(origin.value, 50)} may read the answer`,
        inResponse(inField(allowed), 'allowed'),
      );
    return fail(
      'origin-forbidden',
      'certain',
      `The answer may be read by pages of ${quoted(allowed.value, 40)}, not of ${quoted(origin.value, 40)}`,
      help,
      [...at, ...inResponse(inField(allowed), 'another origin')],
    );
  },
};
