import type { Check } from './check.ts';
import { fail, pass } from './clues/judge.ts';
import { inRequest } from './clues/labels.ts';
import { credentialsOf, refusesCredentials } from './clues/refused.ts';
import { readToken } from './clues/token-times.ts';
import { quoted } from './clues/words.ts';

/** Length of a signature in base64url characters by algorithm (RFC 7518 §3.1): 256 bits are 43 characters. */
const signatureLengths: Readonly<Record<string, number>> = {
  HS256: 43,
  HS384: 64,
  HS512: 86,
  ES256: 86,
  ES384: 128,
  ES512: 176,
};

/** A token that lost its end: an ellipsis, missing parts, a signature that is too short for its algorithm. */
export const truncatedToken: Check = {
  id: 'truncated-token',
  run: (evidence) => {
    if (!refusesCredentials(evidence)) return null;
    const credentials = credentialsOf(evidence);
    if (credentials === null || !['jwt', 'cut-jwt', 'opaque', 'api-key'].includes(credentials.kind))
      return null;
    const { token, tokenSpan, kind } = credentials;
    const help =
      'Copy the token again as a whole, from the login’s answer and not from a screen that shortens it.';
    const end =
      tokenSpan === null ? null : { start: Math.max(tokenSpan.start, tokenSpan.end - 3), end: tokenSpan.end };
    const ellipsis = /(?:\.{3}|…)$/u.test(token.slice(-3));
    if (ellipsis)
      return fail(
        'truncated-token',
        'certain',
        'The token ends in an ellipsis',
        help,
        inRequest(end, 'cut off here'),
      );
    if (kind === 'cut-jwt') {
      const parts = token.split('.', 10).length;
      return fail(
        'truncated-token',
        'certain',
        `The token has ${parts} of the three parts of a JWT`,
        help,
        inRequest(end, 'cut off here'),
      );
    }
    const decoded = readToken(credentials);
    if (decoded === null) return null;
    const signature = token.length - token.lastIndexOf('.') - 1;
    const wanted = signatureLengths[decoded.jwt.algorithm ?? ''];
    if (
      (wanted !== undefined && signature < wanted) ||
      (signature === 0 && decoded.jwt.algorithm !== 'none')
    ) {
      const algorithm = decoded.jwt.algorithm;
      return fail(
        'truncated-token',
        'certain',
        `The token’s signature has ${signature} characters${algorithm === null ? '' : `, too few for ${quoted(algorithm, 10)}`}`,
        help,
        inRequest(end, 'cut off here'),
      );
    }
    if (decoded.jwt.claims.json?.kind !== 'object') {
      return fail(
        'truncated-token',
        'likely',
        'The token was probably damaged on the way: its middle part does not decode',
        help,
        inRequest(tokenSpan, 'does not decode'),
      );
    }
    return pass('The token has its three parts', inRequest(end, 'complete'));
  },
};
