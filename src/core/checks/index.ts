import type { Check } from './check.ts';
import { badGateway } from './bad-gateway.ts';
import { clientTimeout } from './client-timeout.ts';
import { connectionRefused } from './connection-refused.ts';
import { connectionReset } from './connection-reset.ts';
import { connectionTimeout } from './connection-timeout.ts';
import { corsBlocked } from './cors-blocked.ts';
import { dnsFailure } from './dns-failure.ts';
import { doubledApiPrefix } from './doubled-api-prefix.ts';
import { duplicateValue } from './duplicate-value.ts';
import { fieldNotWritable } from './field-not-writable.ts';
import { gatewayTimeout } from './gateway-timeout.ts';
import { headersTooLarge } from './headers-too-large.ts';
import { impossibleDate } from './impossible-date.ts';
import { invalidChoice } from './invalid-choice.ts';
import { invalidField } from './invalid-field.ts';
import { invalidFormat } from './invalid-format.ts';
import { invalidLookup } from './invalid-lookup.ts';
import { loginPage } from './login-page.ts';
import { malformedRecordId } from './malformed-record-id.ts';
import { missingApiPrefix } from './missing-api-prefix.ts';
import { missingCsrfToken } from './missing-csrf-token.ts';
import { missingPermission } from './missing-permission.ts';
import { missingRequiredField } from './missing-required-field.ts';
import { missingScope } from './missing-scope.ts';
import { notTheApi } from './not-the-api.ts';
import { numericString } from './numeric-string.ts';
import { originForbidden } from './origin-forbidden.ts';
import { outOfRange } from './out-of-range.ts';
import { proxyErrorPage } from './proxy-error-page.ts';
import { rateLimited } from './rate-limited.ts';
import { readOnlyField } from './read-only-field.ts';
import { recordLocked } from './record-locked.ts';
import { recordNotFound } from './record-not-found.ts';
import { recordOutOfScope } from './record-out-of-scope.ts';
import { redirected } from './redirected.ts';
import { requestBlocked } from './request-blocked.ts';
import { serverError } from './server-error.ts';
import { serviceUnavailable } from './service-unavailable.ts';
import { tlsFailure } from './tls-failure.ts';
import { unknownEntity } from './unknown-entity.ts';
import { unknownField } from './unknown-field.ts';
import { unknownRoute } from './unknown-route.ts';
import { unresolvedPlaceholder } from './unresolved-placeholder.ts';
import { workspaceSuspended } from './workspace-suspended.ts';
import { wrongDateFormat } from './wrong-date-format.ts';
import { wrongHost } from './wrong-host.ts';
import { wrongMethod } from './wrong-method.ts';
import { wrongType } from './wrong-type.ts';

/** Every check, in the order of the causes; findings keep this order. */
export const checks: readonly Check[] = [
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
  rateLimited,
  serverError,
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
];
