import type { Check } from './check.ts';
import { headerField } from '../http/message.ts';
import { fail } from './clues/judge.ts';
import { atStatus, inField, inResponse } from './clues/labels.ts';
import { statedWait } from './clues/wait.ts';

/** The service says that it cannot answer at present (RFC 9110 §15.6.4): maintenance or overload. */
export const serviceUnavailable: Check = {
  id: 'service-unavailable',
  run: (evidence) => {
    if (evidence.statusCode !== 503) return null;
    const wait = headerField(evidence.response?.headers ?? [], 'retry-after');
    const pause = statedWait(evidence);
    return fail(
      'service-unavailable',
      'certain',
      'The service says that it cannot answer at present',
      pause === null
        ? 'Wait and repeat with growing pauses; look whether other calls fail too.'
        : `${pause}, then repeat what only reads; of a write, look first whether it was made.`,
      [
        ...atStatus(evidence, 'unavailable'),
        ...(wait === undefined ? [] : inResponse(inField(wait), 'wait this long')),
      ],
    );
  },
};
