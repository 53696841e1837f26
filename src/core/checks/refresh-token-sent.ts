import type { Check } from './check.ts';
import { memberValue } from '../json/node.ts';
import { apiOf } from './clues/address.ts';
import { fail, pass } from './clues/judge.ts';
import { inRequest } from './clues/labels.ts';
import { credentialsOf, refusesCredentials } from './clues/refused.ts';
import { inToken, readToken } from './clues/token-times.ts';

/** `"refresh_token": "…"` in a login's answer. */
const refreshMember = /"refresh_?token"\s{0,10}:\s{0,10}"([^"\\\n]{8,4000})"/iu;

/** The token that only serves to get new ones was sent where the access token belongs (RFC 6749 §1.5). */
export const refreshTokenSent: Check = {
  id: 'refresh-token-sent',
  run: (evidence) => {
    if (!refusesCredentials(evidence)) return null;
    const credentials = credentialsOf(evidence);
    if (credentials === null || !['jwt', 'opaque'].includes(credentials.kind)) return null;
    const help =
      'Send the `access_token` of the login’s answer; the `refresh_token` only serves to get a new one.';
    const issued = evidence.exchanges.some((exchange) => {
      const body = exchange.response?.body?.content.text.slice(0, 20_000) ?? '';
      return refreshMember.exec(body)?.[1] === credentials.token;
    });
    if (issued)
      return fail(
        'refresh-token-sent',
        'certain',
        'The token is the `refresh_token` that the login gave',
        help,
        inRequest(credentials.tokenSpan, 'the refresh token'),
      );
    const token = readToken(credentials);
    if (token !== null) {
      const kind = ['token_use', 'token_type', 'typ', 'type', 'use']
        .map((name) => memberValue(token.jwt.claims.json, name))
        .find((node) => /refresh/iu.test(node?.text.slice(0, 100) ?? ''));
      return kind === undefined
        ? pass('Nothing in the token marks it as a refresh token')
        : fail(
            'refresh-token-sent',
            'certain',
            'The token calls itself a refresh token',
            help,
            inToken(token, token.jwt.claims, kind, 'a refresh token'),
          );
    }
    const api = apiOf(evidence);
    // An API with documented key prefixes and short-lived tokens hands out nothing else that is opaque.
    if (
      api === null ||
      api.keyPrefixes.length === 0 ||
      api.tokenLifetimeSeconds === null ||
      credentials.scheme?.toLowerCase() === 'basic'
    )
      return null;
    return fail(
      'refresh-token-sent',
      'likely',
      'The token looks like neither an access token nor a key: probably the refresh token or a part of one',
      help,
      inRequest(credentials.tokenSpan, 'neither a JWT nor a key'),
    );
  },
};
