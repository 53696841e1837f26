import type { Check } from './check.ts';
import { inFront } from './clues/in-front.ts';
import { fail } from './clues/judge.ts';
import { atStatus } from './clues/labels.ts';

/** An intermediary gave up waiting for the API (RFC 9110 §15.6.5; Cloudflare's 524), or the server for the request (408). */
export const gatewayTimeout: Check = {
  id: 'gateway-timeout',
  run: (evidence) => {
    const { statusCode } = evidence;
    if (statusCode === 408) {
      return fail(
        'gateway-timeout',
        'certain',
        'The server gave up waiting for the rest of the request',
        'Send the body at once and completely; check `Content-Length` and slow uploads.',
        atStatus(evidence, 'gave up waiting'),
      );
    }
    if (statusCode !== 504 && statusCode !== 524 && statusCode !== 499 && statusCode !== 598) return null;
    return fail(
      'gateway-timeout',
      'certain',
      'A server in front of the API gave up waiting for it',
      'Ask for less in one call: smaller pages, a narrower filter, fewer columns; after a write, look whether it took effect.',
      [...atStatus(evidence, 'gave up waiting'), ...(inFront(evidence)?.labels ?? [])],
    );
  },
};
