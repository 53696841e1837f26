import { fieldCheck } from './clues/field-check.ts';

/** A member that exists and that this user may not write. */
export const fieldNotWritable = fieldCheck('field-not-writable', {
  kind: 'a field’s permissions',
  one: (_, name) => `Your permissions do not cover ${name}`,
  many: (names) => `Your permissions do not cover ${names}`,
  label: () => 'not yours to write',
  help: () => 'Leave the member out, or ask an administrator for write access to this field.',
  pass: 'No field is reported for missing permission',
});
