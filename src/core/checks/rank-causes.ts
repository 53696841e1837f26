import type { CauseId } from './cause.ts';
import { causeGroups, groupOf, groupOrder } from './cause-groups.ts';
import type { Certainty, Evidence, Finding } from './check.ts';

export interface RankedCause {
  readonly id: CauseId;
  readonly certainty: Certainty;
  readonly message: string;
}

/**
 * Causes that another cause accounts for: with the key among the causes, the listed ones are its consequences,
 * or vaguer words for the same thing, and are not told again.
 */
const explains: Partial<Record<CauseId, readonly CauseId[]>> = {
  'wrong-host': [
    'login-page',
    'not-the-api',
    'proxy-error-page',
    'unknown-route',
    'record-not-found',
    'missing-api-prefix',
    'redirected',
    'wrong-method',
    'server-error',
  ],
  'missing-api-prefix': ['login-page', 'not-the-api', 'unknown-route', 'record-not-found', 'unknown-entity'],
  'doubled-api-prefix': ['not-the-api', 'unknown-route', 'record-not-found', 'unknown-entity'],
  'unresolved-placeholder': [
    'malformed-record-id',
    'record-not-found',
    'unknown-route',
    'unknown-entity',
    'server-error',
    'server-error-from-input',
    'invalid-format',
  ],
  'malformed-record-id': [
    'wrong-type',
    'invalid-format',
    'record-not-found',
    'unknown-route',
    'server-error',
    'server-error-from-input',
  ],
  'unknown-entity': ['unknown-route', 'record-not-found'],
  'wrong-method': ['unknown-route', 'record-not-found'],
  'credentials-lost-on-redirect': ['missing-credentials', 'redirected', 'unknown-credentials', 'login-page'],
  'login-failed': ['missing-credentials', 'unknown-credentials', 'malformed-authorization'],
  'missing-credentials': ['unknown-credentials', 'missing-permission'],
  'placeholder-token': [
    'unknown-credentials',
    'malformed-authorization',
    'truncated-token',
    'missing-credentials',
  ],
  'malformed-authorization': ['unknown-credentials', 'missing-credentials'],
  'refresh-token-sent': ['unknown-credentials', 'truncated-token'],
  'truncated-token': ['unknown-credentials'],
  'expired-token': ['wrong-environment', 'unknown-credentials', 'missing-permission', 'token-not-yet-valid'],
  'clock-skew': ['token-not-yet-valid', 'unknown-credentials'],
  'token-not-yet-valid': ['unknown-credentials'],
  'wrong-environment': ['unknown-credentials'],
  'unknown-credentials': ['missing-permission'],
  'missing-scope': ['missing-permission', 'unknown-credentials'],
  'request-blocked': ['missing-permission', 'not-the-api', 'proxy-error-page', 'login-page'],
  'rate-limited': ['missing-permission'],
  'process-stage-incomplete': ['version-conflict', 'integrity-violation'],
  'login-page': [
    'redirected',
    'not-the-api',
    'missing-credentials',
    'unknown-credentials',
    'missing-permission',
  ],
  'proxy-error-page': ['not-the-api', 'server-error', 'missing-permission', 'request-blocked'],
  'missing-csrf-token': ['missing-permission', 'unknown-credentials', 'not-the-api', 'request-blocked'],
  'origin-forbidden': ['missing-permission'],
  'workspace-suspended': ['missing-permission', 'record-locked'],
  'record-out-of-scope': ['missing-permission'],
  'record-locked': ['missing-permission'],
  'field-not-writable': ['missing-permission'],
  'payload-too-large': ['malformed-json'],
  'empty-body': ['malformed-json', 'missing-required-field', 'invalid-field'],
  'double-encoded-body': ['malformed-json', 'wrong-type', 'wrong-content-type', 'invalid-field'],
  'malformed-json': [
    'invalid-format',
    'empty-body',
    'missing-required-field',
    'invalid-field',
    'wrong-type',
    'server-error',
    'server-error-from-input',
    'unknown-field',
  ],
  'wrong-content-type': [
    'malformed-json',
    'empty-body',
    'missing-required-field',
    'server-error',
    'server-error-from-input',
  ],
  'version-conflict': ['precondition-failed', 'integrity-violation'],
  'duplicate-value': ['integrity-violation', 'version-conflict'],
  'login-per-request': ['rate-limited'],
  'quota-exhausted': ['rate-limited'],
  'headers-too-large': ['payload-too-large', 'malformed-json'],
  'server-error-from-input': ['server-error'],
  'bad-gateway': ['server-error', 'proxy-error-page', 'not-the-api'],
  'service-unavailable': ['server-error', 'proxy-error-page', 'not-the-api'],
  'gateway-timeout': ['server-error', 'proxy-error-page', 'not-the-api'],
  'server-error': ['not-the-api'],
};

/** Causes that say no more than the refusal itself, even where the text proves them: a likely reason goes before them. */
const restating: ReadonlySet<CauseId> = new Set(['server-error', 'rate-limited', 'unknown-credentials']);

/** Causes that, as guesses, only repeat what the status code means: anything proven displaces them. */
const guesses: ReadonlySet<CauseId> = new Set([
  'not-the-api',
  'request-blocked',
  'proxy-error-page',
  'unknown-route',
  'record-not-found',
  'missing-permission',
  'malformed-json',
  'empty-body',
  'invalid-field',
  'version-conflict',
  'integrity-violation',
  'server-error',
  'partial-success',
]);

function explained(all: readonly RankedCause[], candidate: RankedCause): boolean {
  return all.some((cause) => {
    if (cause.certainty === 'certain' && candidate.certainty === 'likely' && guesses.has(candidate.id))
      return true;
    if (explains[cause.id]?.includes(candidate.id) !== true) return false;
    // A guess does not silence what the text proves; nor does "none came" silence "they were bad", its equal.
    if (cause.certainty === 'certain') return true;
    if (candidate.id === 'server-error' || candidate.id === 'rate-limited') return true;
    return candidate.certainty === 'likely' && cause.id !== 'missing-credentials';
  });
}

/**
 * What is probably wrong, most likely first: groups in the order a status code suggests, inside a group the proven
 * before the likely, then the group's own order. One entry a cause, consequences left out; never empty.
 */
export function rankCauses(evidence: Evidence, findings: readonly Finding[]): readonly RankedCause[] {
  const byId = new Map<CauseId, RankedCause>();
  for (const { verdict, cause, certainty, message } of findings) {
    if (verdict !== 'fail' || cause === null) continue;
    const known = byId.get(cause);
    if (known === undefined || (known.certainty === 'likely' && certainty === 'certain')) {
      byId.set(cause, { id: cause, certainty, message });
    }
  }
  const order = groupOrder(evidence.statusCode);
  const rank = ({ id, certainty }: RankedCause): number => {
    const group = groupOf(id);
    // That a web page came does not prove where it came from: what the page says for certain goes first.
    const guess = group === 'not-an-api-answer' && certainty === 'likely' ? 4500 : 0;
    return (
      guess +
      order.indexOf(group) * 1000 +
      (certainty === 'certain' && !restating.has(id) ? 0 : 100) +
      causeGroups[group].indexOf(id)
    );
  };
  const all = [...byId.values()].toSorted((a, b) => rank(a) - rank(b));
  const kept = all.filter((candidate) => !explained(all, candidate));
  if (kept.length > 0) return kept;
  // Two causes that account for each other are both left out above; the first of them then stands.
  const [first] = all;
  return [first ?? nothingRecognised(evidence)];
}

function nothingRecognised({ statusCode }: Evidence): RankedCause {
  if (statusCode !== null && statusCode >= 200 && statusCode < 300) {
    return {
      id: 'nothing-recognised',
      certainty: 'likely',
      message: `The answer has status ${statusCode}: no sign of an error was found`,
    };
  }
  return { id: 'nothing-recognised', certainty: 'likely', message: 'No error answer was recognised' };
}
