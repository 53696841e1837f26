import type { Check } from './check.ts';
import { fail } from './clues/judge.ts';
import { atStatus, inRequest } from './clues/labels.ts';
import { says } from './clues/said.ts';

/** Reading: how servers say that the body is too large. */
const words =
  /(?:payload|entity|body|content|request|file|upload) (?:is |size )?(?:too large|exceed)|request body size|entity\.too\.large|BODY_TOO_LARGE|exceeds? the (?:maximum|max|capacity|size) |maximum (?:request|body|upload|payload) (?:body )?size/iu;

/** More data than the server takes in one call (RFC 9110 §15.5.14), or a longer URL (§15.5.15). */
export const payloadTooLarge: Check = {
  id: 'payload-too-large',
  run: (evidence) => {
    const { statusCode, request } = evidence;
    if (statusCode === 414) {
      return fail(
        'payload-too-large',
        'certain',
        'The URL is longer than the server takes',
        'Move the filter into a body where the API has a search call, or ask in several smaller calls.',
        [
          ...inRequest(request?.targetSpan ?? null, `${request?.target?.length ?? 0} characters`),
          ...atStatus(evidence, 'too long'),
        ],
      );
    }
    const said = statusCode === null || statusCode === 400 ? says(evidence, words, 'says it') : null;
    if (statusCode !== 413 && said === null) return null;
    return fail(
      'payload-too-large',
      'certain',
      'The body is larger than the server takes in one call',
      'Split the work into smaller calls, and upload files apart from records.',
      said?.labels ?? atStatus(evidence, 'too large'),
    );
  },
};
