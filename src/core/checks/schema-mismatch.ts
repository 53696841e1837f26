import { schemaCheck } from './clues/schema-check.ts';

/** A value that breaks a schema as a whole: it fits no form or several, or repeats what may stand once. */
export const schemaMismatch = schemaCheck('schema-mismatch', {
  cause: 'invalid-field',
  keywords: ['oneOf', 'anyOf', 'not', 'false', 'uniqueItems', 'contains', 'minContains', 'maxContains'],
  help: 'Compare the value with your schema; it has to fit exactly one of the forms described there.',
  pass: 'The body fits the forms of your schema',
});
