import { headerFields } from '../../http/message.ts';
import { type Challenge, parseChallenges } from '../../http/www-authenticate.ts';
import type { Evidence } from '../check.ts';
import { quoted } from './words.ts';

/** What a challenge demands beyond other credentials. */
interface Demand {
  readonly message: string;
  readonly help: string;
}

function challengesIn(evidence: Evidence): readonly Challenge[] {
  return headerFields(evidence.response?.headers ?? [], 'www-authenticate').flatMap(({ value }) =>
    parseChallenges(value),
  );
}

/** The scheme the answer asks for, when it does not take a bearer token; `null` when it does, or does not say. */
export function otherScheme(evidence: Evidence): string | null {
  const challenges = challengesIn(evidence);
  return challenges.some(({ scheme }) => /^bearer$/iu.test(scheme)) ? null : (challenges[0]?.scheme ?? null);
}

/** What the challenges say that a new token alone does not settle; `null` when they say nothing of the kind. */
export function demandOf(evidence: Evidence): Demand | null {
  const challenges = challengesIn(evidence);
  for (const challenge of challenges) {
    const demand = demandIn(challenge);
    if (demand !== null) return demand;
  }
  if (
    challenges.length > 0 &&
    challenges.every(({ scheme }) => /^(?:negotiate|ntlm|kerberos)$/iu.test(scheme))
  ) {
    return {
      message: 'The host asks for a Windows sign-in (Kerberos or NTLM), not for a token',
      help: 'Call the API’s own host; if this is it, let the client sign in with the system’s account, as `curl --negotiate -u :` does.',
    };
  }
  return null;
}

/**
 * @see {@link https://www.rfc-editor.org/rfc/rfc9449#section-9 RFC 9449 §9 (DPoP)}
 * @see {@link https://www.rfc-editor.org/rfc/rfc9470#section-3 RFC 9470 §3 (step-up)}
 * @see {@link https://www.rfc-editor.org/rfc/rfc7616#section-3.3 RFC 7616 §3.3 (Digest)}
 */
function demandIn({ scheme, parameters }: Challenge): Demand | null {
  const said = (name: string): string | null => parameters.get(name)?.value ?? null;
  const error = said('error');
  if (error === 'use_dpop_nonce') {
    return {
      message: 'The API wants its own nonce in the DPoP proof',
      help: 'Send the call again with a new proof whose `nonce` is the value of the answer’s `DPoP-Nonce`.',
    };
  }
  if (error === 'invalid_dpop_proof') {
    return {
      message: 'The API refuses the DPoP proof, not the token',
      help: 'Make a new proof for each call: `htm` and `htu` name this method and URL, `iat` is now, `ath` the hash of this token.',
    };
  }
  if (error === 'insufficient_user_authentication') {
    const levels = said('acr_values');
    const age = said('max_age');
    const how = [
      ...(levels === null ? [] : [`with the level ${quoted(levels, 60)} (\`acr_values\`)`]),
      ...(age === null ? [] : [`not longer than ${quoted(age, 12)} seconds ago (\`max_age\`)`]),
    ];
    return {
      message: 'The API wants the person to sign in again, or more strongly',
      help: `Have the person sign in${how.length === 0 ? ' again' : ` ${how.join(', ')}`}, and use the token of that sign-in.`,
    };
  }
  if (/^digest$/iu.test(scheme) && said('stale')?.toLowerCase() === 'true') {
    return {
      message: 'Only the nonce of the Digest sign-in was too old',
      help: 'Send the call again with the nonce of this answer; user and password are not what was refused.',
    };
  }
  return null;
}
