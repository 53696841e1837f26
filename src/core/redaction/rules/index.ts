import type { RedactionRule } from '../rule.ts';
import { authorizationField } from './authorization-field.ts';
import { cardNumber } from './card-number.ts';
import { cookie } from './cookie.ts';
import { emailAddress } from './email-address.ts';
import { headerListEntry } from './header-list-entry.ts';
import { jwt } from './jwt.ts';
import { namedSecret } from './named-secret.ts';
import { privateKey } from './private-key.ts';
import { urlCredentials } from './url-credentials.ts';
import { vendorKey } from './vendor-key.ts';

/** What is hidden. Where two rules find overlapping stretches, the earlier rule names the placeholder. */
export const rules: readonly RedactionRule[] = [
  authorizationField,
  headerListEntry,
  cookie,
  jwt,
  vendorKey,
  privateKey,
  urlCredentials,
  namedSecret,
  emailAddress,
  cardNumber,
];
