import type { Check } from './check.ts';
import { fail } from './clues/judge.ts';
import { atStatus } from './clues/labels.ts';

/** An intermediary got no usable answer from the API (RFC 9110 §15.6.3; Cloudflare's 520 to 523, 525 to 527). */
export const badGateway: Check = {
  id: 'bad-gateway',
  run: (evidence) => {
    const { statusCode } = evidence;
    if (statusCode === null || ![502, 520, 521, 522, 523, 525, 526, 527].includes(statusCode)) return null;
    return fail(
      'bad-gateway',
      'certain',
      `A server in front of the API got no usable answer from it (status ${statusCode})`,
      'Wait and repeat a read with growing pauses; after a write, look whether it took effect before you send it again.',
      atStatus(evidence, 'from the server in front'),
    );
  },
};
