import type { CauseId } from './cause.ts';

export type CauseGroup =
  | 'no-answer'
  | 'not-an-api-answer'
  | 'credentials'
  | 'permission'
  | 'address'
  | 'body'
  | 'state'
  | 'fields'
  | 'rate'
  | 'server'
  | 'success-but'
  | 'nothing';

/**
 * The causes by group, and within a group in the order in which a support engineer would act on them when the text
 * founds them equally well: what explains the others stands before them, the vague stands last.
 */
export const causeGroups: Readonly<Record<CauseGroup, readonly CauseId[]>> = {
  'no-answer': [
    'dns-failure',
    'tls-failure',
    'connection-refused',
    'connection-timeout',
    'connection-reset',
    'client-timeout',
    'cors-blocked',
  ],
  'not-an-api-answer': ['request-blocked', 'login-page', 'proxy-error-page', 'not-the-api'],
  credentials: [
    'login-failed',
    'credentials-lost-on-redirect',
    'placeholder-token',
    'missing-credentials',
    'malformed-authorization',
    'refresh-token-sent',
    'truncated-token',
    'expired-token',
    'clock-skew',
    'token-not-yet-valid',
    'wrong-environment',
    'unknown-credentials',
  ],
  permission: [
    'missing-csrf-token',
    'origin-forbidden',
    'workspace-suspended',
    'missing-scope',
    'record-locked',
    'record-out-of-scope',
    'missing-permission',
  ],
  address: [
    'unresolved-placeholder',
    'wrong-host',
    'redirected',
    'missing-api-prefix',
    'doubled-api-prefix',
    'unknown-entity',
    'wrong-method',
    'malformed-record-id',
    'unknown-route',
    'record-not-found',
  ],
  body: [
    'payload-too-large',
    'empty-body',
    'double-encoded-body',
    'malformed-json',
    'wrong-content-type',
    'not-acceptable',
    'id-count-mismatch',
  ],
  state: [
    'version-conflict',
    'precondition-failed',
    'batch-rolled-back',
    'process-stage-incomplete',
    'integrity-violation',
  ],
  fields: [
    'unknown-field',
    'missing-required-field',
    'impossible-date',
    'wrong-date-format',
    'numeric-string',
    'wrong-type',
    'invalid-lookup',
    'invalid-choice',
    'invalid-format',
    'out-of-range',
    'duplicate-value',
    'read-only-field',
    'field-not-writable',
    'invalid-field',
  ],
  rate: ['login-per-request', 'quota-exhausted', 'rate-limited'],
  server: [
    'headers-too-large',
    'server-error-from-input',
    'gateway-timeout',
    'bad-gateway',
    'service-unavailable',
    'server-error',
  ],
  'success-but': ['partial-success', 'filter-ignored', 'nothing-updated', 'field-dropped'],
  nothing: ['nothing-recognised'],
};

const usual: readonly CauseGroup[] = [
  'no-answer',
  'not-an-api-answer',
  'credentials',
  'permission',
  'rate',
  'address',
  'body',
  'state',
  'fields',
  'server',
  'success-but',
  'nothing',
];

/** Groups that come first for a status code; the others follow in the usual order. */
function leading(statusCode: number | null): readonly CauseGroup[] {
  switch (statusCode) {
    case 403:
      return ['no-answer', 'not-an-api-answer', 'credentials', 'permission', 'rate', 'state'];
    case 404:
    case 405:
    case 410:
      return ['no-answer', 'address', 'not-an-api-answer'];
    case 400:
    case 409:
    case 411:
    case 412:
    case 413:
    case 415:
    case 422:
    case 424:
    case 428:
      return ['no-answer', 'body', 'state', 'fields', 'address'];
    case 429:
      return ['no-answer', 'rate'];
    default:
      if (statusCode !== null && statusCode >= 300 && statusCode < 400)
        return ['no-answer', 'credentials', 'address'];
      return statusCode !== null && statusCode >= 500 ? ['no-answer', 'server'] : [];
  }
}

/** The order of the groups for an answer with this status code. */
export function groupOrder(statusCode: number | null): readonly CauseGroup[] {
  return [...new Set([...leading(statusCode), ...usual])];
}

const groupByCause: ReadonlyMap<CauseId, CauseGroup> = new Map(
  usual.flatMap((group) => causeGroups[group].map((cause): readonly [CauseId, CauseGroup] => [cause, group])),
);

export function groupOf(cause: CauseId): CauseGroup {
  return groupByCause.get(cause) ?? 'nothing';
}
