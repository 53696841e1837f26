import type { Check } from './check.ts';
import { fail } from './clues/judge.ts';
import { atStatus, inRequest } from './clues/labels.ts';
import { says } from './clues/said.ts';

/** Reading: how servers say that header fields or cookies are too large. */
const words =
  /(?:request )?header(?: or cookie| fields?|s)? (?:is |are )?too (?:large|big|long)|cookie too large|HPE_HEADER_OVERFLOW|header field[^\n]{0,40}exceed/iu;

/** The header section is larger than the server takes (RFC 6585 §5): cookies or a huge token. */
export const headersTooLarge: Check = {
  id: 'headers-too-large',
  run: (evidence) => {
    const { statusCode, request } = evidence;
    const said =
      statusCode === 400 || statusCode === 413 || statusCode === null
        ? says(evidence, words, 'says it')
        : null;
    if (statusCode !== 431 && statusCode !== 494 && said === null) return null;
    const longest =
      request?.headers.reduce<(typeof request.headers)[number] | null>(
        (most, field) => (most === null || field.value.length > most.value.length ? field : most),
        null,
      ) ?? null;
    return fail(
      'headers-too-large',
      'certain',
      'The header section is larger than the server takes',
      'Leave cookies out of API calls, and look for a header that grows with each call.',
      [
        ...(longest === null || longest.value.length < 1000
          ? []
          : inRequest(longest.nameSpan, `${longest.value.length} characters`)),
        ...(said?.labels ?? atStatus(evidence, 'headers too large')),
      ],
    );
  },
};
