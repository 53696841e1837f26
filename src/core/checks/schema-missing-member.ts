import { schemaCheck } from './clues/schema-check.ts';

/** A member that a schema requires and the body lacks. */
export const schemaMissingMember = schemaCheck('schema-missing-member', {
  cause: 'missing-required-field',
  keywords: ['required'],
  help: 'Add the member with a value; the place it belongs is marked.',
  pass: 'Your schema misses no member in the body',
});
