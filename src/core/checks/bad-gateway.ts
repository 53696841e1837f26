import type { Check } from './check.ts';
import { inFront } from './clues/in-front.ts';
import { fail } from './clues/judge.ts';
import { atStatus } from './clues/labels.ts';
import { says } from './clues/said.ts';

/** Envoy's, Kong's and service meshes' words for an API they could not reach; sent with 503. */
const unreached =
  /upstream connect error|no healthy upstream|no available server|backend fetch failed|failure to get a peer/iu;

/** An intermediary got no usable answer from the API (RFC 9110 §15.6.3; Cloudflare's 520 to 523, 525 to 527). */
export const badGateway: Check = {
  id: 'bad-gateway',
  run: (evidence) => {
    const { statusCode } = evidence;
    const said = statusCode === 503 ? says(evidence, unreached, 'says it') : null;
    const ofGateway = statusCode !== null && [502, 520, 521, 522, 523, 525, 526, 527].includes(statusCode);
    if (!ofGateway && said === null) return null;
    return fail(
      'bad-gateway',
      'certain',
      `A server in front of the API got no usable answer from it (status ${statusCode})`,
      'Wait and repeat a read with growing pauses; after a write, look whether it took effect before you send it again.',
      [
        ...atStatus(evidence, 'from the server in front'),
        ...(said?.labels ?? []),
        ...(inFront(evidence)?.labels ?? []),
      ],
    );
  },
};
