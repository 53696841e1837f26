import type { Check } from './check.ts';
import { headerField } from '../http/message.ts';
import { fail } from './clues/judge.ts';
import { atStatus, inField, inResponse } from './clues/labels.ts';

/** The service says that it cannot answer at present (RFC 9110 §15.6.4): maintenance or overload. */
export const serviceUnavailable: Check = {
  id: 'service-unavailable',
  run: (evidence) => {
    if (evidence.statusCode !== 503) return null;
    const wait = headerField(evidence.response?.headers ?? [], 'retry-after');
    return fail(
      'service-unavailable',
      'certain',
      'The service says that it cannot answer at present',
      wait === undefined
        ? 'Wait and repeat with growing pauses; look whether other calls fail too.'
        : 'Wait as long as `Retry-After` says, then repeat.',
      [
        ...atStatus(evidence, 'unavailable'),
        ...(wait === undefined ? [] : inResponse(inField(wait), 'wait this long')),
      ],
    );
  },
};
