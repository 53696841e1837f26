import type { Check } from './check.ts';
import { clientTimeout } from './client-timeout.ts';
import { connectionRefused } from './connection-refused.ts';
import { connectionReset } from './connection-reset.ts';
import { connectionTimeout } from './connection-timeout.ts';
import { corsBlocked } from './cors-blocked.ts';
import { dnsFailure } from './dns-failure.ts';
import { duplicateValue } from './duplicate-value.ts';
import { fieldNotWritable } from './field-not-writable.ts';
import { impossibleDate } from './impossible-date.ts';
import { invalidChoice } from './invalid-choice.ts';
import { invalidField } from './invalid-field.ts';
import { invalidFormat } from './invalid-format.ts';
import { invalidLookup } from './invalid-lookup.ts';
import { missingRequiredField } from './missing-required-field.ts';
import { numericString } from './numeric-string.ts';
import { outOfRange } from './out-of-range.ts';
import { rateLimited } from './rate-limited.ts';
import { readOnlyField } from './read-only-field.ts';
import { tlsFailure } from './tls-failure.ts';
import { unknownField } from './unknown-field.ts';
import { wrongDateFormat } from './wrong-date-format.ts';
import { wrongType } from './wrong-type.ts';

/** Every check, in the order of the causes; findings keep this order. */
export const checks: readonly Check[] = [
  fieldNotWritable,
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
  dnsFailure,
  connectionRefused,
  connectionTimeout,
  connectionReset,
  tlsFailure,
  corsBlocked,
  clientTimeout,
];
