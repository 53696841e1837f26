import type { Check } from './check.ts';
import { headerField } from '../http/message.ts';
import { fail } from './clues/judge.ts';
import { atStatus, inField, inRequest } from './clues/labels.ts';
import { quoted } from './clues/words.ts';

/** The API has no answer in the form that `Accept` asks for (RFC 9110 §15.5.7). */
export const notAcceptable: Check = {
  id: 'not-acceptable',
  run: (evidence) => {
    if (evidence.statusCode !== 406) return null;
    const accept = headerField(evidence.request?.headers ?? [], 'accept');
    return fail(
      'not-acceptable',
      'certain',
      accept === undefined
        ? 'The API has no answer in the form the request asks for'
        : `The API has no answer in the form ${quoted(accept.value, 50)}`,
      'Send `Accept: application/json`.',
      [
        ...(accept === undefined ? [] : inRequest(inField(accept), 'asked for')),
        ...atStatus(evidence, 'not acceptable'),
      ],
    );
  },
};
