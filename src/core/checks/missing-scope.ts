import type { Check } from './check.ts';
import { fail } from './clues/judge.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: how answers say that a scope is missing. */
const words =
  /insufficient[_ ]scope|(?:missing|required|requires?|needs?|lacks?|not (?:have|granted)|without)\b[^\n]{0,60}(?<!\w)scopes?\b|(?<!\w)scopes?\b[^\n]{0,60}(?:needed|required|missing|not granted|insufficient)|insufficient (?:\w{1,20} )?scopes?|ACCESS_TOKEN_SCOPE_INSUFFICIENT/iu;

/** The token was issued for less than the call needs (RFC 6750 §3.1 `insufficient_scope`). Not the user's own rights. */
export const missingScope: Check = {
  id: 'missing-scope',
  run: (evidence) => {
    if (evidence.statusCode !== null && evidence.statusCode !== 403 && evidence.statusCode !== 401)
      return null;
    const said = says(evidence, words, 'says it');
    if (said === null) return null;
    const scope = /\bscope="([^"\n]{1,100})"/u.exec(said.words)?.[1] ?? null;
    return fail(
      'missing-scope',
      'certain',
      scope === null
        ? `The token lacks a scope: the answer says ${quoted(said.words, 50)}`
        : `The token lacks the scope ${quoted(scope, 50)}`,
      'Request a new token with the scope the answer names, then send the call again.',
      said.labels,
    );
  },
};
