import { uuid } from '../../values/identifiers.ts';
import type { ApiFacts } from '../api-facts.ts';

/** Reading: an id that counts, within 64 bits. */
const integer = /^\d{1,19}$/u;
/** Any compact identifier: ULID, ObjectId, `cus_NffrFeUfNV2Hib`, a slug with digits. */
const compact = /^[A-Za-z0-9_:.~-]{1,128}$/u;
/** A UUID that lost, gained or swapped characters. */
const nearUuid = /^[{("'%]?[0-9a-z]{1,12}(?:-[0-9a-z]{1,12}){2,6}[})"'%]?$/iu;

/** Whether a value can be a record's id by its looks; says nothing about the record's existence. */
export function isIdLike(value: string, api: ApiFacts | null): boolean {
  if (api?.recordId === 'uuid') return uuid.test(value);
  if (api?.recordId === 'integer') return integer.test(value);
  return uuid.test(value) || integer.test(value) || (compact.test(value) && /\d/u.test(value));
}

/** Built like a UUID, with at least one thing wrong about it. */
export function isBrokenUuid(value: string): boolean {
  return (
    value.length >= 20 && value.length <= 60 && !uuid.test(value) && nearUuid.test(value) && /\d/u.test(value)
  );
}

/** Whether the member's name says that its value is another record's id. */
export function isLookupName(name: string, api: ApiFacts | null): boolean {
  const suffix = api?.lookupSuffix ?? null;
  if (suffix !== null && suffix !== '' && name.endsWith(suffix)) return name.length > suffix.length;
  return /[a-z](?:_ids?|Ids?|ID)$/u.test(name.slice(-40));
}
