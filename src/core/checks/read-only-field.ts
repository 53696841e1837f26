import { fieldCheck } from './clues/field-check.ts';

/** A member that only the server sets. */
export const readOnlyField = fieldCheck('read-only-field', {
  kind: 'a read-only field',
  one: (_, name) => `${name} is set by the server and cannot be written`,
  many: (names) => `The server alone sets ${names}`,
  label: () => 'cannot be written',
  help: () => 'Leave the member out; when you send back what you read, send only what you changed.',
  pass: 'No read-only field is reported',
});
