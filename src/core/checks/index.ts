import type { Check } from './check.ts';
import { badGateway } from './bad-gateway.ts';
import { batchRolledBack } from './batch-rolled-back.ts';
import { clientTimeout } from './client-timeout.ts';
import { clockSkew } from './clock-skew.ts';
import { connectionRefused } from './connection-refused.ts';
import { connectionReset } from './connection-reset.ts';
import { connectionTimeout } from './connection-timeout.ts';
import { corsBlocked } from './cors-blocked.ts';
import { credentialsLostOnRedirect } from './credentials-lost-on-redirect.ts';
import { deprecatedEndpoint } from './deprecated-endpoint.ts';
import { dnsFailure } from './dns-failure.ts';
import { doubleEncodedBody } from './double-encoded-body.ts';
import { doubledApiPrefix } from './doubled-api-prefix.ts';
import { duplicateValue } from './duplicate-value.ts';
import { emptyBody } from './empty-body.ts';
import { expiredToken } from './expired-token.ts';
import { failedRefresh } from './failed-refresh.ts';
import { fieldDropped } from './field-dropped.ts';
import { fieldNotWritable } from './field-not-writable.ts';
import { filterIgnored } from './filter-ignored.ts';
import { gatewayTimeout } from './gateway-timeout.ts';
import { headersTooLarge } from './headers-too-large.ts';
import { idCountMismatch } from './id-count-mismatch.ts';
import { impossibleDate } from './impossible-date.ts';
import { integrityViolation } from './integrity-violation.ts';
import { invalidChoice } from './invalid-choice.ts';
import { invalidField } from './invalid-field.ts';
import { invalidFormat } from './invalid-format.ts';
import { invalidLookup } from './invalid-lookup.ts';
import { loginFailed } from './login-failed.ts';
import { loginPage } from './login-page.ts';
import { loginPerRequest } from './login-per-request.ts';
import { lowerCaseScheme } from './lower-case-scheme.ts';
import { malformedAuthorization } from './malformed-authorization.ts';
import { malformedJson } from './malformed-json.ts';
import { malformedRecordId } from './malformed-record-id.ts';
import { missingApiPrefix } from './missing-api-prefix.ts';
import { missingCredentials } from './missing-credentials.ts';
import { missingCsrfToken } from './missing-csrf-token.ts';
import { missingPermission } from './missing-permission.ts';
import { missingRequiredField } from './missing-required-field.ts';
import { missingScope } from './missing-scope.ts';
import { notAcceptable } from './not-acceptable.ts';
import { notTheApi } from './not-the-api.ts';
import { nothingUpdated } from './nothing-updated.ts';
import { numericString } from './numeric-string.ts';
import { originForbidden } from './origin-forbidden.ts';
import { outOfRange } from './out-of-range.ts';
import { partialSuccess } from './partial-success.ts';
import { payloadTooLarge } from './payload-too-large.ts';
import { placeholderToken } from './placeholder-token.ts';
import { preconditionFailed } from './precondition-failed.ts';
import { processStageIncomplete } from './process-stage-incomplete.ts';
import { proxyErrorPage } from './proxy-error-page.ts';
import { quotaExhausted } from './quota-exhausted.ts';
import { rateLimited } from './rate-limited.ts';
import { readOnlyField } from './read-only-field.ts';
import { recordLocked } from './record-locked.ts';
import { recordNotFound } from './record-not-found.ts';
import { recordOutOfScope } from './record-out-of-scope.ts';
import { redirected } from './redirected.ts';
import { refreshTokenSent } from './refresh-token-sent.ts';
import { requestBlocked } from './request-blocked.ts';
import { serverError } from './server-error.ts';
import { serverErrorFromInput } from './server-error-from-input.ts';
import { serviceUnavailable } from './service-unavailable.ts';
import { tlsFailure } from './tls-failure.ts';
import { tokenNotYetValid } from './token-not-yet-valid.ts';
import { truncatedToken } from './truncated-token.ts';
import { unknownCredentials } from './unknown-credentials.ts';
import { unknownEntity } from './unknown-entity.ts';
import { unknownField } from './unknown-field.ts';
import { unknownRoute } from './unknown-route.ts';
import { unresolvedPlaceholder } from './unresolved-placeholder.ts';
import { versionConflict } from './version-conflict.ts';
import { workspaceSuspended } from './workspace-suspended.ts';
import { wrongContentType } from './wrong-content-type.ts';
import { wrongDateFormat } from './wrong-date-format.ts';
import { wrongEnvironment } from './wrong-environment.ts';
import { wrongHost } from './wrong-host.ts';
import { wrongMethod } from './wrong-method.ts';
import { wrongType } from './wrong-type.ts';
import { schemaMissingMember } from './schema-missing-member.ts';
import { schemaWrongType } from './schema-wrong-type.ts';
import { schemaChoice } from './schema-choice.ts';
import { schemaFormat } from './schema-format.ts';
import { schemaRange } from './schema-range.ts';
import { schemaUnknownMember } from './schema-unknown-member.ts';
import { schemaReadOnly } from './schema-read-only.ts';
import { schemaMismatch } from './schema-mismatch.ts';
import { schemaUnknownPath } from './schema-unknown-path.ts';
import { schemaUnknownMethod } from './schema-unknown-method.ts';
import { schemaMediaType } from './schema-media-type.ts';
import { schemaParameter } from './schema-parameter.ts';

/** Every check, in the order of the causes; findings keep this order. */
export const checks: readonly Check[] = [
  missingCredentials,
  malformedAuthorization,
  lowerCaseScheme,
  placeholderToken,
  truncatedToken,
  refreshTokenSent,
  expiredToken,
  failedRefresh,
  tokenNotYetValid,
  clockSkew,
  wrongEnvironment,
  unknownCredentials,
  loginFailed,
  credentialsLostOnRedirect,
  missingPermission,
  missingScope,
  recordOutOfScope,
  recordLocked,
  fieldNotWritable,
  workspaceSuspended,
  requestBlocked,
  missingCsrfToken,
  originForbidden,
  wrongHost,
  missingApiPrefix,
  doubledApiPrefix,
  unknownRoute,
  unknownEntity,
  malformedRecordId,
  recordNotFound,
  unresolvedPlaceholder,
  wrongMethod,
  redirected,
  deprecatedEndpoint,
  malformedJson,
  emptyBody,
  wrongContentType,
  doubleEncodedBody,
  payloadTooLarge,
  notAcceptable,
  idCountMismatch,
  missingRequiredField,
  wrongDateFormat,
  impossibleDate,
  numericString,
  wrongType,
  invalidLookup,
  invalidChoice,
  invalidFormat,
  outOfRange,
  duplicateValue,
  unknownField,
  readOnlyField,
  invalidField,
  versionConflict,
  integrityViolation,
  preconditionFailed,
  batchRolledBack,
  processStageIncomplete,
  rateLimited,
  quotaExhausted,
  loginPerRequest,
  serverError,
  serverErrorFromInput,
  badGateway,
  serviceUnavailable,
  gatewayTimeout,
  headersTooLarge,
  dnsFailure,
  connectionRefused,
  connectionTimeout,
  connectionReset,
  tlsFailure,
  corsBlocked,
  clientTimeout,
  loginPage,
  proxyErrorPage,
  notTheApi,
  filterIgnored,
  nothingUpdated,
  fieldDropped,
  partialSuccess,
  schemaMissingMember,
  schemaWrongType,
  schemaChoice,
  schemaFormat,
  schemaRange,
  schemaUnknownMember,
  schemaReadOnly,
  schemaMismatch,
  schemaUnknownPath,
  schemaUnknownMethod,
  schemaMediaType,
  schemaParameter,
];
